// Whether a block of this language holds lines of a shell, one of which may be docker's.

const shells: ReadonlySet<string> = new Set(['', 'bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'shellsession', 'terminal', 'ash', 'fish']);

export function isShell(language: string): boolean {
  return shells.has(language);
}
