// Whether a Dockerfile is too long to be checked beside a note that is being read.

/** Lines, and characters for those whose lines are long. */
export const longestDockerfile = { lines: 500, characters: 40_000 };

export function isTooLong(code: string): boolean {
  return code.length > longestDockerfile.characters || code.split('\n').length > longestDockerfile.lines;
}
