// What is offered and told in a Dockerfile, `¦` being the caret.
import { expect, test } from 'vitest';
import { completeDockerfile } from '../../../src/core/dockerfile/completeDockerfile';
import { describeWord } from '../../../src/core/dockerfile/describeWord';
import { loadDockerfileService } from '../../../src/core/dockerfile/loadDockerfileService';
import { englishWritingTexts } from '../../../src/core/texts/english/englishWritingTexts';

const { instructions } = englishWritingTexts;

async function labels(marked: string): Promise<readonly string[]> {
  const found = await completeDockerfile(marked.replace('¦', ''), marked.indexOf('¦'), await loadDockerfileService(), instructions);
  return found.map(({ label }) => label);
}

test.each([
  ['FROM alpine\nRU¦', ['RUN']],
  ['FROM alpine\nE¦', ['ENTRYPOINT', 'ENV', 'EXPOSE']],
  ['FROM alpine\nONBUILD C¦', ['CMD', 'COPY']],
  ['FROM alpine\nARG PUERTO=80\nEXPOSE $PU¦', ['$PUERTO']],
  ['FROM golang AS obra\nFROM alpine\nCOPY --from=ob¦', ['obra']],
  ['FROM golang AS obra\nFROM ob¦', ['obra']],
  ['FROM alpine\nCOPY --fr¦', ['--from=']],
  ['FROM alpine\nRUN ap¦', []],
  ['# syn¦', ['syntax']],
])('%s', async (code, expected) => {
  expect(await labels(code)).toEqual(expected);
});

test('an instruction says what it does', async () => {
  const found = await completeDockerfile('FROM alpine\nWOR', 15, await loadDockerfileService(), instructions);
  expect(found).toEqual([{ label: 'WORKDIR', insert: 'WORKDIR ', detail: 'The folder for what follows' }]);
});

test('under the pointer as well, and a variable its value', async () => {
  const service = await loadDockerfileService();
  const code = 'FROM alpine\nARG PUERTO=80\nEXPOSE $PUERTO';
  expect(describeWord(code, 13, service, instructions)).toBe(instructions.ARG);
  expect(describeWord(code, code.length - 2, service, instructions)).toBe('80');
  expect(describeWord(code, 8, service, instructions)).toBe('');
});
