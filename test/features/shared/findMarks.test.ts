// Where the words of findings stand in a note, whatever stands before the block's lines.
import * as library from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { lintDockerfile } from '../../../src/core/dockerfile/lintDockerfile';
import { parseNote } from '../../../src/core/notes/parseNote';
import { findDockerfiles } from '../../../src/features/dockerfile-lint/findDockerfiles';
import { findMarks } from '../../../src/features/shared/findMarks';

function markedWords(text: string): string[] {
  const lines = text.split('\n');
  const lineAt = (line: number): { readonly text: string; readonly from: number } | null => {
    const found = lines[line - 1];
    return found === undefined ? null : { text: found, from: lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) };
  };
  return findDockerfiles(parseNote('note.md', text)).flatMap((block) => {
    const work = lintDockerfile(block.code, library).next();
    return (work.value ?? []).flatMap((finding) => findMarks(finding, block, lineAt).map(({ from, to }) => text.slice(from, to)));
  });
}

test('in a block of its own', () => {
  expect(markedWords('# Image\n```dockerfile\nFROM alpine\nEXPOSE http\n```\n')).toEqual(['http']);
});

test('in a list, where the lines are indented', () => {
  expect(markedWords('- first\n  ```Dockerfile\n  FROM alpine\n  RUNN x \\\n    y\n  EXPOSE http\n  ```\n')).toEqual(['RUNN', 'http']);
});

test('an empty line has no words to mark', () => {
  expect(markedWords('```dockerfile\nFROM alpine\nRUN a \\\n\n  b\n```')).toEqual([]);
});

test('a block of another language, one without any and one in a quote are left alone', () => {
  expect(markedWords('```\nFROM alpine\nRUNN x\n```\n```bash\nFROM alpine\nRUNN x\n```\n> ```dockerfile\n> RUNN x\n> ```\n')).toEqual([]);
});
