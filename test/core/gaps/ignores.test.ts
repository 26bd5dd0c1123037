import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { parseNote } from '../../../src/core/notes/parseNote';

const gapsOf = (text: string, today?: string): readonly string[] =>
  findGaps(parseNote('note.md', text), today === undefined ? {} : { today }).map((gap) => `${gap.span.line} ${gap.rule}`);

describe('a comment leaves a gap out', () => {
  test('on its own line, of that line alone', () => {
    expect(gapsOf('Una capa (revisar esto) %% docker-notebook: ignore marker %%\n\notra (revisar esto)')).toEqual(['3 marker']);
  });

  test('alone on a line, of the next line with words', () => {
    expect(gapsOf('%% docker-notebook: ignore empty-section %%\n\n## DNS\n## IPv6')).toEqual(['4 empty-section']);
  });

  test('in a heading, in a list, and as an HTML comment', () => {
    expect(gapsOf('## DNS %% docker-notebook: ignore empty-section %%\n## Red\nUne y aísla los contenedores.')).toEqual([]);
    expect(gapsOf('- capas (revisar esto) <!-- docker-notebook: ignore marker -->\n- redes')).toEqual([]);
  });

  test('of several rules, or of all', () => {
    expect(gapsOf('%% docker-notebook: ignore marker-in-heading, empty-section %%\n## DNS (completar)')).toEqual([]);
    expect(gapsOf('%% docker-notebook: ignore all %%\n## DNS (completar)')).toEqual([]);
  });

  test('whatever the line ends, the byte-order mark and the frontmatter', () => {
    const text = '---\naliases: [x]\n---\n\n%% docker-notebook: ignore empty-section %%\n## DNS\n## IPv6';
    expect(gapsOf(text)).toEqual(['7 empty-section']);
    expect(gapsOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(['7 empty-section']);
  });

  test('not from within code', () => {
    expect(gapsOf('`%% docker-notebook: ignore marker %%` (revisar esto)')).toEqual(['1 marker']);
  });
});

describe('until a day', () => {
  const text = '## DNS %% docker-notebook: ignore empty-section until 2027-01-31 %%';

  test('the gap rests before it, and is back on it, beside its ignore', () => {
    expect(gapsOf(text, '2027-01-30')).toEqual([]);
    expect(gapsOf(text, '2027-01-31')).toEqual(['1 empty-section', '1 unneeded-ignore']);
    expect(gapsOf(text)).toEqual([]);
  });
});

describe('the frontmatter leaves out of the whole note', () => {
  test.each(['marker', '[marker]', '"marker"', '\n  - marker', '\n- marker'])('%j', (value) => {
    expect(gapsOf(`---\ndocker-notebook-ignore: ${value}\n---\nuna (revisar esto)\n\notra (revisar esto)\n## DNS`)).toEqual(['7 empty-section'].map((gap) => (value.startsWith('\n') ? gap.replace('7', '8') : gap)));
  });
});

describe('an ignore that leaves nothing out is a gap', () => {
  test('with the name of its rule as its place', () => {
    const text = '# Red %% docker-notebook: ignore marker, emptysection %%\nUne y aísla los contenedores.';
    expect(findGaps(parseNote('note.md', text)).map((gap) => [gap.rule, gap.quote, text.slice(gap.span.from, gap.span.to)])).toEqual([
      ['unneeded-ignore', 'marker', 'marker'],
      ['unneeded-ignore', 'emptysection', 'emptysection'],
    ]);
  });

  test('unless it speaks of a check, which only an engine can answer', () => {
    expect(gapsOf('---\ndocker-notebook-ignore: failing-check\n---\n```docker-check\ncontainer web runs\n```')).toEqual([]);
  });
});
