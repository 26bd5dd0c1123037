// A section as the map knows it: the path of its note and the line of its heading, 0 for the note itself.
export const sectionKey = (path: string, line: number): string => `${line} ${path}`;
