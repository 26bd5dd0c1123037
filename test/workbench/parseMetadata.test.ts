// What the stand-in's metadata cache says of small notes; the shapes follow captures of the real cache (compareCaptures.mjs measures all of them).
import { describe, expect, test } from 'vitest';
import { parseMetadata } from './obsidian/metadata/parseMetadata';
import { getAllTags } from './obsidian/metadata/getAllTags';
import { parseFrontMatterTags } from './obsidian/metadata/parseFrontMatterTags';

const tagsOf = (text: string): string[] => (parseMetadata(text).tags ?? []).map(({ tag }) => tag);
const sectionsOf = (text: string): string[] => (parseMetadata(text).sections ?? []).map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`);
const headingsOf = (text: string): string[] => (parseMetadata(text).headings ?? []).map(({ heading, level, position }) => `${level} ${heading} @${position.start.line}`);
const linksOf = (text: string): string[] => (parseMetadata(text).links ?? []).map(({ link, displayText }) => `${link} as ${displayText ?? ''}`);

test('a key that has nothing to say is absent, not empty', () => {
  expect(parseMetadata('')).toEqual({});
  expect(Object.keys(parseMetadata('Only text.\n'))).toEqual(['sections']);
});

describe('headings', () => {
  test('keep their marks and tags, and may be empty or repeated', () => {
    expect(headingsOf('# Restart *policy* #_Todo\n\n####\n## Same\n## Same ##\n')).toEqual(['1 Restart *policy* #_Todo @0', '4  @2', '2 Same @3', '2 Same @4']);
  });

  test('in quotes and lists are not the note’s, and setext ones are', () => {
    expect(headingsOf('> # Quoted\n\n- # Item\n\nTitle\n=====\n')).toEqual(['1 Title @4']);
  });
});

describe('tags', () => {
  test('need a blank before them and something but digits in them', () => {
    expect(tagsOf('#_Todo #DiseñoDeSistemas #a/b (#no) x#no #123 #1a ##no')).toEqual(['#_Todo', '#DiseñoDeSistemas', '#a/b', '#1a']);
  });

  test('are found in headings, callouts, tables and comments, never in code', () => {
    const note = '# Volumes #one\n\n> [!note] #two\n\n| a |\n| --- |\n| #three |\n\n%%\n#four\n%%\n\n`#no` and %% #five %%\n\n```sh\n#no\n```\n';
    expect(tagsOf(note)).toEqual(['#one', '#two', '#three', '#four', '#five']);
  });

  test('of the properties come from the frontmatter alone, and bad ones are dropped', () => {
    const note = '---\ntags: [docker, "two words", linux]\n---\n#text\n';
    const cache = parseMetadata(note);
    expect(tagsOf(note)).toEqual(['#text']);
    expect(getAllTags(cache)).toEqual(['#docker', '#linux', '#text']);
    expect(parseFrontMatterTags({ tags: 'one, two' })).toEqual([]);
    expect(parseFrontMatterTags({ tags: null })).toBeNull();
  });
});

describe('links', () => {
  test('show heading paths with an angle, and aliases as they are', () => {
    expect(linksOf('[[Images]] [[Images#Layers#Cache]] [[#Here]] [[Images|the image]] [[Images#^id]]')).toEqual([
      'Images as Images',
      'Images#Layers#Cache as Images > Layers > Cache',
      '#Here as Here',
      'Images as the image',
      'Images#^id as Images > ^id',
    ]);
  });

  test('in Markdown count when they stay in the vault; embeds are apart; code holds none', () => {
    const note = '[a](My%20note.md) [b](https://docs.docker.com) ![[drawing.png]] `[[no]]`\n\n```\n[[no]]\n```\n';
    expect(linksOf(note)).toEqual(['My note.md as a']);
    expect(parseMetadata(note).embeds?.map(({ link }) => link)).toEqual(['drawing.png']);
  });
});

describe('sections', () => {
  test('are the blocks at the root, a callout or a list being one with all that is in it', () => {
    const note = '---\na: 1\n---\n# H\ntext\n- one\n  ```sh\n  ls\n  ```\n- two\n\n> [!tip]\n> ```sh\n> ls\n> ```\n\n---\n\n%%\nx\n%%\n\n| a |\n| - |\n';
    expect(sectionsOf(note)).toEqual(['yaml 0-2', 'heading 3-3', 'paragraph 4-4', 'list 5-9', 'callout 11-14', 'thematicBreak 16-16', 'comment 18-20', 'table 22-23']);
  });

  test('an empty block of properties is a section and no frontmatter', () => {
    const cache = parseMetadata('---\n---\ntext\n');
    expect(cache.sections?.[0]?.type).toBe('yaml');
    expect(cache).not.toHaveProperty('frontmatter');
  });
});

describe('list items', () => {
  test('know their parent’s line, and those of the root their list’s first line', () => {
    const items = parseMetadata('text\n\n- [ ] one\n    - [x] two\n- three\n').listItems ?? [];
    expect(items.map(({ parent, task, position }) => ({ parent, task, line: position.start.line, col: position.start.col }))).toEqual([
      { parent: -2, task: ' ', line: 2, col: 0 },
      { parent: 2, task: 'x', line: 3, col: 2 },
      { parent: -2, task: undefined, line: 4, col: 0 },
    ]);
    expect(parseMetadata('- first line\n').listItems?.[0]?.parent).toBe(-1);
  });

  test('own the blank line before the next item, and not the lists in them', () => {
    const items = parseMetadata('- one\n\n- two\n  - inner\n').listItems ?? [];
    expect(items.map(({ position }) => position.end.offset)).toEqual([6, 12, 22]);
  });
});

test('a block has the identifier at its end', () => {
  expect(parseMetadata('A sentence. ^one\n\n- item ^two\n').blocks).toMatchObject({ one: { id: 'one' }, two: { id: 'two' } });
});

test('properties keep their links, by name and place in a list', () => {
  expect(parseMetadata('---\nsee: "[[Images#Layers]]"\nmore:\n  - plain\n  - "[[Networks|nets]]"\n---\n').frontmatterLinks).toEqual([
    { key: 'see', link: 'Images#Layers', original: '[[Images#Layers]]', displayText: 'Images > Layers' },
    { key: 'more.1', link: 'Networks', original: '[[Networks|nets]]', displayText: 'nets' },
  ]);
});

test('whatever the text, something comes out', () => {
  for (const text of ['---\n[bad: yaml\n---\n', '[[', '![[]]', '```', '%%', '| a |\n|-', '\u0000\uFFFF', '> '.repeat(200)]) expect(() => parseMetadata(text)).not.toThrow();
});
