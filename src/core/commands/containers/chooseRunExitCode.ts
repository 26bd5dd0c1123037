// The exit code of a run that failed to begin. Nobody says who is to blame: the CLI looks at the words of the failure.

export function chooseRunExitCode(message: string): 125 | 126 | 127 {
  if (/executable file not found|no such file or directory|system cannot find the file specified/.test(message)) return 127;
  return /permission denied|is a directory/.test(message) ? 126 : 125;
}
