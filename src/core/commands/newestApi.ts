// The newest version of the Engine API that this program speaks: that of CLI 28.2.2, whose command line it follows.

export const newestApi = '1.50';
