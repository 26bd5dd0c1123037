// The properties that say how far a note is: only where they stand, only whole numbers, no other byte.
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/edits/applyEdit';
import { updateProperties } from '../../../src/core/gaps/updateProperties';

const progress = { gaps: 3, complete: 80 };

function updated(text: string): string {
  const edit = updateProperties(text, progress);
  return edit ? applyEdit(text, edit) : text;
}

describe('are written', () => {
  test.each([
    ['---\ngaps: 12\ncomplete: 5\n---\n# Redes\n', '---\ngaps: 3\ncomplete: 80\n---\n# Redes\n'],
    ['---\ntags: [Docker]\ngaps:\n---\ntexto', '---\ntags: [Docker]\ngaps: 3\n---\ntexto'],
    ['\ufeff---\r\ncomplete:  7  \r\nlang: es\r\n---\r\n# Redes', '\ufeff---\r\ncomplete:  80  \r\nlang: es\r\n---\r\n# Redes'],
    ['---\ngaps: 1\n---', '---\ngaps: 3\n---'],
  ])('in %j', (text, expected) => expect(updated(text)).toBe(expected));
});

describe('stay as they are', () => {
  test.each([
    '# Redes\ngaps: 12\n',
    '---\ngaps: 3\ncomplete: 80\n---\n',
    '---\ngaps: many\ncomplete: "7"\n---\n',
    '---\nmy gaps: 12\n  gaps: 12\n---\ngaps: 12\n',
    '---\ngaps: 12\n# nobody closes it',
    '',
  ])('in %j', (text) => expect(updateProperties(text, progress)).toBeNull());
});
