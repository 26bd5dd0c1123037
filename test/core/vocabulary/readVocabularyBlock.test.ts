// Terms of one's own: read from a block line by line, and put over the vocabulary.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { textsFor } from '../../../src/core/texts/textsFor';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';
import { findOwnTerms } from '../../../src/core/vocabulary/findOwnTerms';
import { MentionFinder } from '../../../src/core/vocabulary/MentionFinder';
import { mergeVocabulary } from '../../../src/core/vocabulary/mergeVocabulary';
import { passagesOf } from '../../../src/core/vocabulary/passagesOf';
import { readVocabularyBlock } from '../../../src/core/vocabulary/readVocabularyBlock';

describe('a line of a vocabulary block', () => {
  test.each([
    ['- cubeta, bucket: sitio para ficheros', { names: ['cubeta', 'bucket'], definition: 'sitio para ficheros', docs: '' }],
    ['cubeta', { names: ['cubeta'], definition: '', docs: '' }],
    ['* **nginx:alpine**: la imagen del curso', { names: ['nginx:alpine'], definition: 'la imagen del curso', docs: '' }],
    ['1. Lima: VM para mac https://lima-vm.io/docs/', { names: ['Lima'], definition: 'VM para mac', docs: 'https://lima-vm.io/docs/' }],
  ])('%s', (line, term) => {
    expect(readVocabularyBlock(line).map(({ reading }) => reading)).toEqual([{ ok: true, value: term }]);
  });

  test.each([
    ['- : sin nombre', { kind: 'noName' }],
    ['- cubeta, : sitio', { kind: 'noName' }],
    ['- ***: nada', { kind: 'noName' }],
    ['- ¿?: nada', { kind: 'noWord', name: '¿?' }],
    ['- esto es una frase entera que no acaba', { kind: 'tooLong', name: 'esto es una frase entera que no acaba', most: 6 }],
  ])('%s says why it adds nothing', (line, problem) => {
    expect(readVocabularyBlock(line).map(({ reading }) => reading)).toEqual([{ ok: false, problem }]);
  });

  test('is told apart from its neighbours by where it stands', () => {
    const code = '# mis palabras\n\n  - cubeta: a\n- Cubetas: b';
    expect(readVocabularyBlock(code).map(({ line, from, to, reading }) => [line, code.slice(from, to), reading.ok ? '' : reading.problem])).toEqual([
      [3, '- cubeta: a', ''],
      [4, '- Cubetas: b', { kind: 'twice', name: 'Cubetas', line: 3 }],
    ]);
  });

  test.each(['en', 'es'] as const)('is explained in words: %s', (language) => {
    const { problems } = textsFor(language).vocabulary;
    expect(problems.twice({ kind: 'twice', name: 'cubeta', line: 3 })).toContain('3');
    expect(problems.tooLong({ kind: 'tooLong', name: 'x y', most: 6 })).toContain('x y');
    expect(problems.noWord({ kind: 'noWord', name: '¿?' })).toContain('¿?');
    expect(problems.noName({ kind: 'noName' })).toContain('bind mount');
  });
});

describe('own terms over the vocabulary', () => {
  const note = parseNote('Docker.md', '# Cubetas\nuna cubeta y la nao\n\n```docker-vocabulary\n- cubeta: sitio para ficheros\n- nao, contenedor: mi nombre para ellos\n```\n');
  const vocabulary = mergeVocabulary(dockerVocabulary(), findOwnTerms(note));

  test('are found like all others', () => {
    const finder = new MentionFinder(vocabulary);
    const found = finder.find(passagesOf(note, finder)).map(({ from, to, conceptId, how }) => [note.text.slice(from, to), conceptId, how]);
    expect(found).toEqual([['Cubetas', 'own:cubeta', 'inflected'], ['cubeta', 'own:cubeta', 'exact'], ['nao', 'container', 'exact']]);
  });

  test('add names to a concept that has one of them, and their definition goes before', () => {
    const container = vocabulary.concepts.get('container');
    expect(container?.names.es).toEqual(expect.arrayContaining(['contenedor', 'nao']));
    expect(container?.definition.es).toBe('mi nombre para ellos');
    expect(container?.ties).toEqual(dockerVocabulary().concepts.get('container')?.ties);
  });

  test('leave the built-in vocabulary as it was', () => {
    expect(dockerVocabulary().concepts.has('own:cubeta')).toBe(false);
    expect(mergeVocabulary(dockerVocabulary(), [])).toBe(dockerVocabulary());
  });
});
