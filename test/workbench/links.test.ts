// Links and the parts of a note that their subpaths mean.
import { describe, expect, test } from 'vitest';
import { getLinkpath } from './obsidian/metadata/getLinkpath';
import { parseLinktext } from './obsidian/metadata/parseLinktext';
import { resolveSubpath } from './obsidian/metadata/resolveSubpath';
import { stripHeading } from './obsidian/metadata/stripHeading';
import { stripHeadingForLink } from './obsidian/metadata/stripHeadingForLink';
import { parseMetadata } from './obsidian/metadata/parseMetadata';

const note = '# Images\n\n## Layers\n\nA sentence. ^one\n\n# Other\n\n## Layers (of cache)\n\nmore\n';
const cache = parseMetadata(note);

test('a link has a path and a subpath', () => {
  expect(parseLinktext('Images#Layers#Cache')).toEqual({ path: 'Images', subpath: '#Layers#Cache' });
  expect(parseLinktext('#Here')).toEqual({ path: '', subpath: '#Here' });
  expect(getLinkpath('folder/Images#^id')).toBe('folder/Images');
});

describe('a subpath', () => {
  test('finds a heading below another, up to the next one of its level', () => {
    expect(resolveSubpath(cache, '#Images#Layers')).toMatchObject({ type: 'heading', start: { line: 2 }, end: { line: 6 } });
    expect(resolveSubpath(cache, '#Other#layers of cache')).toMatchObject({ type: 'heading', start: { line: 8 }, end: null });
  });

  test('finds a block, and nothing where there is nothing', () => {
    expect(resolveSubpath(cache, '#^one')).toMatchObject({ type: 'block', start: { line: 4 } });
    expect(resolveSubpath(cache, '#Layers#Images')).toBeNull();
    expect(resolveSubpath(cache, '')).toBeNull();
  });
});

test('headings lose what links cannot hold', () => {
  expect(stripHeadingForLink('What is [[it]]: a #tag?')).toBe('What is it a tag?');
  expect(stripHeading('Run (it), now!')).toBe('Run it now');
});
