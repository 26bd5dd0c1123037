// The types of writeNotices.mjs, for its test.
export function writeNotices(root: string, inputs: readonly string[]): string;
