// The language of the terminal, by POSIX: LC_ALL before LC_MESSAGES before LANG; a variable that is empty counts as unset.
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en';
}
