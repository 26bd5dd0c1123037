// The types of setVersion.mjs, for its test.
export function setVersion(root: string, date: string): void;
