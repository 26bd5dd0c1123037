// The programs besides docker that a line may name; each is built in, none is ever started.

export const programNames = [
  ':', 'awk', 'cat', 'cd', 'cut', 'echo', 'egrep', 'env', 'export', 'false', 'fgrep', 'find', 'grep', 'head', 'hostname', 'id', 'printf',
  'pwd', 'sed', 'seq', 'sort', 'tail', 'tee', 'tr', 'true', 'uniq', 'unset', 'wc', 'whoami', 'xargs',
] as const;

export type ProgramName = (typeof programNames)[number];

export function isProgramName(name: string): name is ProgramName {
  return programNames.some((known) => known === name);
}
