// The keys that a terminal keeps for its reader; a process must get every other.
import { describe, expect, test } from 'vitest';
import { readTerminalKey, type PressedKey } from '../../../../src/features/command-block/terminal/readTerminalKey';

function press(keys: string): PressedKey {
  const parts = keys.split('+');
  return { key: parts.at(-1) ?? '', ctrlKey: parts.includes('Ctrl'), shiftKey: parts.includes('Shift'), altKey: parts.includes('Alt'), metaKey: parts.includes('Cmd') };
}

describe.each([
  [false, { 'Shift+Escape': 'leave', 'Ctrl+Shift+C': 'copy', 'Ctrl+Shift+v': 'paste', 'Ctrl+Shift+F': 'search' }],
  [true, { 'Shift+Escape': 'leave', 'Cmd+c': 'copy', 'Cmd+v': 'paste', 'Cmd+f': 'search' }],
] as const)('on a Mac: %s', (isMac, kept) => {
  test.each(Object.entries(kept))('%s is kept: %s', (keys, meaning) => {
    expect(readTerminalKey(press(keys), isMac)).toBe(meaning);
  });

  test.each(['Escape', 'Tab', 'Shift+Tab', 'Ctrl+c', 'Ctrl+d', 'Ctrl+p', 'Ctrl+q', 'Ctrl+Escape', 'Alt+f', 'Ctrl+Alt+Shift+F', 'f', 'Enter'])('%s is the process’s', (keys) => {
    expect(readTerminalKey(press(keys), isMac)).toBeNull();
  });
});
