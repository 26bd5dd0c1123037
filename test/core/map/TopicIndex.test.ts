import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapDiff } from '../../../src/core/map/MapDiff';
import { TopicIndex } from '../../../src/core/map/TopicIndex';
import type { Tie, Topic, TopicMap } from '../../../src/core/map/TopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { arbitraryNote } from '../notes/arbitraryNote';
import { plainTopicMap } from './plain/plainTopicMap';

const paths = ['a.md', 'A.md', 'Redes.md', 'c/a.md', 'c/Redes.md', 'c/d/Volúmenes.md', 'imagen base.md'];
const piece = fc.constantFrom(
  '# Redes\n', '## Redes\n', '## ¿Qué es una imagen?\n', '# Imagen\n', '## Imágenes\n', '## Docker kernel\n', '## Imagen base\n', '####\n', '\n', '- run: x\n', '- RUN\n', '- EXPOSE: y\n', '- - -\n',
  'tipos:\n- imagen: plantilla\n- Imágenes: varias\n', '#Docker ', '#Docker/kernel ', '#DockerKernel ', '#_Todo ', 'docker run ', 'EXPOSE ', 'expose ', 'RUN ', 'una imagen ', 'imágenes base\n', 'las redes ', 'imagen base ', 'docker kernel ', 'a ',
  '[[a]] ', '[[Redes]] ', '[[Redes#Imagen]] ', '[[a#Redes#Imagen]] ', '[[#Redes]] ', '[[c/a]] ', '[x](../a.md) ', '[x](a.md) ', '[x](./Redes.md#imagen) ', '[x](d/..) ', '[[Volúmenes]] ', 'https://x.y/z ', '## Sources\n- https://x.y/z/\n', '## Sources\n- [Otra](https://x.y/z)\n',
);
const text = fc.oneof({ weight: 5, arbitrary: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')) }, { weight: 1, arbitrary: arbitraryNote });
const edit = fc.record({ path: fc.constantFrom(...paths), text: fc.option(text, { freq: 4 }) });

const tieKey = ({ from, to, kind }: Tie): string => JSON.stringify([from, to, kind]);
const topicKey = ({ id }: Topic): string => id;

const inOrder = ({ topics, ties }: TopicMap): TopicMap => ({
  topics: [...topics].sort((a, b) => (topicKey(a) < topicKey(b) ? -1 : 1)),
  ties: [...ties].sort((a, b) => (tieKey(a) < tieKey(b) ? -1 : 1)),
});

/** A map that knows nothing but what diffs say; fails where one says what cannot be. */
class Follower {
  private readonly topics = new Map<string, Topic>();
  private readonly ties = new Map<string, Tie>();

  apply({ topics, ties }: MapDiff): void {
    follow(this.topics, topics, topicKey);
    follow(this.ties, ties, tieKey);
  }

  get map(): TopicMap {
    return { topics: [...this.topics.values()], ties: [...this.ties.values()] };
  }
}

function follow<Item>(items: Map<string, Item>, { added, removed, changed }: { added: readonly Item[]; removed: readonly Item[]; changed: readonly Item[] }, keyOf: (item: Item) => string): void {
  for (const item of removed) expect(items.delete(keyOf(item))).toBe(true);
  for (const item of added) expect(items.has(keyOf(item))).toBe(false);
  for (const item of changed) expect(items.get(keyOf(item))).not.toEqual(item);
  for (const item of [...added, ...changed]) items.set(keyOf(item), item);
}

describe('a map that follows its notes', () => {
  test('is after every edit what all notes give at once, and so is what its diffs add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (steps) => {
        const index = new TopicIndex();
        const follower = new Follower();
        const notes = new Map<string, ReturnType<typeof parseNote>>();
        for (const step of steps) {
          for (const { path, text } of step) {
            if (text === null) {
              notes.delete(path);
              index.remove(path);
            } else {
              const note = parseNote(path, text);
              notes.set(path, note);
              index.set(note);
            }
          }
          follower.apply(index.update());
          const expected = inOrder(plainTopicMap([...notes.values()]));
          expect(inOrder(index.map)).toEqual(expected);
          expect(inOrder(follower.map)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('tells nothing where nothing changed', () => {
    const index = new TopicIndex();
    index.set(parseNote('a.md', '# Redes\n[[b]] una imagen'));
    index.set(parseNote('b.md', '# Imagen\nlas redes'));
    index.update();
    index.set(parseNote('b.md', '# Imagen\nlas redes'));
    index.remove('c.md');
    const nothing = { added: [], removed: [], changed: [] };
    expect(index.update()).toEqual({ topics: nothing, ties: nothing });
  });

  test('tells of a new name what other notes say of it', () => {
    const index = new TopicIndex();
    index.set(parseNote('a.md', '# Apuntes\nlos puentes unen'));
    index.update();
    index.set(parseNote('b.md', '# Puente'));
    const { topics, ties } = index.update();
    expect(topics.added.map(({ id }) => id)).toEqual(['note:b.md', 'section:b.md#Puente']);
    expect(ties.added).toContainEqual({ from: 'section:a.md#Apuntes', to: 'section:b.md#Puente', kind: 'mentions', path: 'a.md', line: 2 });
  });
});
