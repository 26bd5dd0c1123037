// The few keys that a terminal keeps for its reader; all others go to the process.

export type TerminalKey = 'leave' | 'copy' | 'paste' | 'search';

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const letters: Readonly<Record<string, TerminalKey>> = { c: 'copy', v: 'paste', f: 'search' };

/** Shift+Escape; Ctrl+Shift with C, V or F, on a Mac Cmd with them. Ctrl alone is the process's. */
export function readTerminalKey({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey, isMac: boolean): TerminalKey | null {
  if (altKey) return null;
  if (key === 'Escape') return shiftKey && !ctrlKey && !metaKey ? 'leave' : null;
  const isOurs = isMac ? metaKey && !ctrlKey : ctrlKey && shiftKey && !metaKey;
  return isOurs ? (letters[key.toLowerCase()] ?? null) : null;
}
