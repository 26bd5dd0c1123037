// Findings as sentences, in both languages.
import * as library from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { lintDockerfile } from '../../../src/core/dockerfile/lintDockerfile';
import { describeFinding } from '../../../src/core/texts/describeFinding';
import { textsFor } from '../../../src/core/texts/textsFor';

const describeIn = (language: string, code: string): string[] => (lintDockerfile(code, library).next().value ?? []).map((finding) => describeFinding(finding, textsFor(language).lint));

test('in the language of the user', () => {
  const code = 'FROM alpine\nRUNN x\nCOPY a b c';
  expect(describeIn('en', code)).toEqual(['There is no instruction RUNN.', 'Several files are copied, so c has to be a folder and end with /.']);
  expect(describeIn('es', code)).toEqual(['No existe la instrucción RUNN.', 'Se copian varios archivos, así que c tiene que ser una carpeta y acabar en /.']);
});

test('in the words of the library where there are no others', () => {
  for (const language of ['en', 'es']) expect(describeIn(language, 'FROM a\nHEALTHCHECK --retries=0 CMD x')).toEqual(['--retries must be at least 1 (not 0)']);
});

test('a long quote is cut', () => {
  expect(describeIn('en', `FROM a\n${'X'.repeat(300)} y`)).toEqual([`There is no instruction ${'X'.repeat(60)}….`]);
});
