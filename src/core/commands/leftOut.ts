// Commands that are known and left out of this build, by docker's names for them. The build of main.js fills it in.

export const leftOut: readonly string[] = [];
