// The programs besides docker that a line may name; each is built in, none is ever started.

export const programNames = [':', 'cat', 'cd', 'echo', 'env', 'export', 'false', 'hostname', 'id', 'printf', 'pwd', 'true', 'unset', 'whoami'] as const;

export type ProgramName = (typeof programNames)[number];

export function isProgramName(name: string): name is ProgramName {
  return programNames.some((known) => known === name);
}
