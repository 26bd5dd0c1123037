// The attribute by which a panel says which check block it belongs to.

export const keyAttribute = 'data-docker-notebook-check';
