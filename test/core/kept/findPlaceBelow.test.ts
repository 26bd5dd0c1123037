// Output of inline code goes below what the code stands in, and comes out again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeptPairs } from '../../../src/core/kept/findKeptPairs';
import { hashCode } from '../../../src/core/kept/hashCode';
import { removeKeptOutput } from '../../../src/core/kept/removeKeptOutput';
import { writeKeptOutput } from '../../../src/core/kept/writeKeptOutput';
import type { NoteEdit } from '../../../src/core/edits/NoteEdit';
import type { InlineCode, Note } from '../../../src/core/notes/Note';
import { parseNote } from '../../../src/core/notes/parseNote';
import type { Result } from '../../../src/core/Result';
import { arbitraryNote } from '../notes/arbitraryNote';
import { findFaults } from '../notes/findFaults';

const read = (text: string): Note => parseNote('Lab.md', text);
const apply = (text: string, edit: Result<NoteEdit, unknown>): string => (edit.ok ? text.slice(0, edit.value.from) + edit.value.insert + text.slice(edit.value.to) : JSON.stringify(edit));

function codeIn(note: Note, nth: number): InlineCode {
  const inline = note.inlineCodes[nth];
  if (!inline) throw new Error('there is no such code');
  return inline;
}

/** Keeps a line for the nth inline code. */
function keep(text: string, nth = 0, line = 'x'): string {
  const note = read(text);
  const { code, span } = codeIn(note, nth);
  return apply(text, writeKeptOutput(note, { kind: 'inline', span }, { hash: hashCode(`\`${code}\``), title: '`docker` · exit 0', leftOut: null, lines: [line] }));
}

const remove = (text: string, nth = 0): string => apply(text, removeKeptOutput(read(text), codeIn(read(text), nth).span));

/** The callout as `keep` writes it, each line behind a prefix. */
const callout = (code: string, prefix = '', line = 'x'): string =>
  [`[!docker-output]- \`docker\` · exit 0`, `\`\`\`text output-of=${hashCode(`\`${code}\``)}`, line, '```'].map((each) => `${prefix}> ${each}`).join('\n');

describe('output of inline code goes', () => {
  test.each([
    ['below its paragraph', 'Con `docker ps` se ven\nlos que corren.\n\nY luego', `Con \`docker ps\` se ven\nlos que corren.\n${callout('docker ps')}\n\nY luego`],
    ['below its item, above the items in it', '- ver: `docker ps`\n  - otro\n- más', `- ver: \`docker ps\`\n${callout('docker ps', '  ')}\n  - otro\n- más`],
    ['below a numbered item', '10. `docker ps`\n11. otro', `10. \`docker ps\`\n${callout('docker ps', '    ')}\n11. otro`],
    ['below a task', '- [ ] `docker ps`\n- [x] otra', `- [ ] \`docker ps\`\n${callout('docker ps', '  ')}\n- [x] otra`],
    ['below a heading', '## Ver `docker ps`\ntexto', `## Ver \`docker ps\`\n${callout('docker ps')}\ntexto`],
    ['below the line of a heading that is underlined', 'Ver `docker ps`\n===\ntexto', `Ver \`docker ps\`\n===\n${callout('docker ps')}\ntexto`],
    ['below its table', '| a | b |\n|---|---|\n| 1 | `docker ps` |\n| 2 | z |\n\ntexto', `| a | b |\n|---|---|\n| 1 | \`docker ps\` |\n| 2 | z |\n${callout('docker ps')}\n\ntexto`],
    ['within its quote', '> con `docker ps`\n> y más\n\ntexto', `> con \`docker ps\`\n> y más\n${callout('docker ps', '> ')}\n\ntexto`],
    ['apart from a quote below', 'con `docker ps`\n> cita', `con \`docker ps\`\n${callout('docker ps')}\n\n> cita`],
  ])('%s', (_, text, expected) => {
    expect(keep(text)).toBe(expected);
    expect(findKeptPairs(read(keep(text))).map(({ isStale }) => isStale)).toEqual([false]);
    expect(keep(keep(text))).toBe(expected);
  });

  test.each(['con `docker ps` ya\n', '- `docker ps`\n- otro', '| a |\n|---|\n| `docker ps` |'])('and leaves nothing behind: %j', (text) => {
    expect(remove(keep(text))).toBe(text);
  });

  test('each of two in a paragraph has its own', () => {
    const both = keep(keep('`docker ps` o `docker images`\n', 0, 'uno'), 1, 'dos');
    expect(both).toBe(`\`docker ps\` o \`docker images\`\n${callout('docker images', '', 'dos')}\n\n${callout('docker ps', '', 'uno')}\n`);
    expect(remove(both, 0)).not.toContain('uno');
    expect(remove(both, 1)).not.toContain('dos');
  });

  test('what is taken away is that of the code, not that of the item around it', () => {
    const item = '# Comandos\n- ps: o bien `docker ps -a`\n';
    const note = read(item);
    const entry = note.commands[0];
    if (!entry) throw new Error('there is no item');
    const withEntry = apply(item, writeKeptOutput(note, { kind: 'entry', span: entry.span }, { hash: hashCode('- ps'), title: 't', leftOut: null, lines: ['del elemento'] }));
    const both = keep(withEntry, 0, 'del código');
    expect(both).toContain('del elemento');
    expect(both).toContain('del código');
    expect(remove(both)).toContain('del elemento');
    expect(remove(both)).not.toContain('del código');
  });

  test('stale where the code was changed; code of something else owns nothing', () => {
    const kept = keep('con `docker ps`, y con `-a` todos\n');
    expect(findKeptPairs(read(kept.replace('`docker ps`', '`docker ps -q`'))).map(({ isStale, source }) => [isStale, source?.from])).toEqual([[true, 4]]);
    expect(findKeptPairs(read(kept.replace('`docker ps`', 'docker ps'))).map(({ isStale, source }) => [isStale, source])).toEqual([[true, null]]);
  });
});

test('on any note: what is written is read again and changes nothing else', () => {
  let written = 0;
  const lead = fc.constantFrom('', '- ', '1. ', '> ', '> - ', '- [ ] ', '### ', '- - ', '\t- ', '| a |\n|---|\n| ');
  fc.assert(
    fc.property(arbitraryNote, lead, fc.constantFrom('', '\n', '\nmás texto', '\n===', '\n> cita'), arbitraryNote, (above, mark, rest, below) => {
      const note = read(`${above}\n\n${mark}con \`docker ps\` ya${rest}\n${below}`);
      for (const [nth, { code }] of note.inlineCodes.entries()) {
        if (code !== 'docker ps') continue;
        const changed = read(keep(note.text, nth));
        if (changed.text.startsWith('{')) continue;
        written++;
        expect(findFaults(changed)).toEqual([]);
        expect(changed.keptOutputs).toHaveLength(1);
        expect([changed.tags.length, changed.links.length, changed.tasks.length, changed.sections.length, changed.blocks.length]).toEqual([note.tags.length, note.links.length, note.tasks.length, note.sections.length, note.blocks.length + 1]);
      }
    }),
    { numRuns: 200 },
  );
  expect(written).toBeGreaterThan(100);
});
