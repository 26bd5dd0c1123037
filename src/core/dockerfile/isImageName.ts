// Whether the word at the end of a Dockerfile's line is the image with which a stage begins.

/** `line`: up to the caret. */
export function isImageName(line: string): boolean {
  return /^\s*FROM\s+(?:--\S+\s+)*[^\s-]\S*$/i.test(line);
}
