// The lines of a check block. Never fails: a line that cannot be made out says why. Empty lines and those that begin with # are left out.
import type { CheckLine } from './CheckLine';
import { readExpectation } from './readExpectation';

export function parseChecks(code: string): readonly CheckLine[] {
  let start = 0;
  return code.split('\n').flatMap((written, index) => {
    const text = written.trim();
    const from = start + (written.length - written.trimStart().length);
    start += written.length + 1;
    if (text === '' || text.startsWith('#')) return [];
    // Whoever writes a list means its items.
    const words = text.replace(/^(?:[-*+]\s+(?:\[.\]\s+)?|\d+[.)]\s+)/, '');
    return [{ line: index + 1, from, to: from + text.length, text, reading: readExpectation(words) }];
  });
}
