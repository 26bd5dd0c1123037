// Output that goes into a note, on notes as people write them and on notes that nobody should.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeptPairs } from '../../../src/core/kept/findKeptPairs';
import { hashCode } from '../../../src/core/kept/hashCode';
import type { KeptContent } from '../../../src/core/kept/KeptContent';
import { removeKeptOutput } from '../../../src/core/kept/removeKeptOutput';
import { writeKeptOutput } from '../../../src/core/kept/writeKeptOutput';
import type { Note } from '../../../src/core/notes/Note';
import { parseNote } from '../../../src/core/notes/parseNote';
import { arbitraryNote } from '../notes/arbitraryNote';
import { findFaults } from '../notes/findFaults';

const read = (text: string): Note => parseNote('Lab.md', text);
const contentOf = (code: string, lines: readonly string[], leftOut: string | null = null): KeptContent => ({ hash: hashCode(code), title: '`docker ps` · exit 0', leftOut, lines });

/** Keeps the lines for the nth runnable block. */
function keep(text: string, lines: readonly string[], nth = 0): string {
  const note = read(text);
  const block = note.blocks.filter(({ isRunnable }) => isRunnable)[nth];
  if (!block) throw new Error('there is no such block');
  const edit = writeKeptOutput(note, { kind: 'block', span: block.span }, contentOf(block.code, lines));
  if (!edit.ok) throw new Error(edit.problem);
  return text.slice(0, edit.value.from) + edit.value.insert + text.slice(edit.value.to);
}

function remove(text: string, nth = 0): string {
  const note = read(text);
  const block = note.blocks.filter(({ isRunnable }) => isRunnable)[nth];
  const edit = block && removeKeptOutput(note, block.span);
  if (!edit?.ok) throw new Error('nothing to remove');
  return text.slice(0, edit.value.from) + edit.value.insert + text.slice(edit.value.to);
}

const block = '```bash\ndocker ps\n```';
const callout = `> [!docker-output]- \`docker ps\` · exit 0\n> \`\`\`text output-of=${hashCode('docker ps')}\n> CONTAINER\n> \`\`\``;

describe('goes straight below its block', () => {
  test('as a folded callout', () => {
    expect(keep(`# Lab\n${block}\n\ntext\n`, ['CONTAINER'])).toBe(`# Lab\n${block}\n${callout}\n\ntext\n`);
  });

  test('at the end of a note without a line break', () => {
    expect(keep(block, ['CONTAINER'])).toBe(`${block}\n${callout}`);
  });

  test('with the line breaks of its note, and behind a byte-order mark', () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(keep(windows(`${block}\ntext\n`), ['CONTAINER'])).toBe(windows(`${block}\n${callout}\ntext\n`));
  });

  test('within the list item', () => {
    const item = `1. primero\n   ${block.replaceAll('\n', '\n   ')}\n2. segundo\n`;
    expect(keep(item, ['CONTAINER'])).toBe(`1. primero\n   ${block.replaceAll('\n', '\n   ')}\n   ${callout.replaceAll('\n', '\n   ')}\n2. segundo\n`);
  });

  test('where the fence stands behind the mark of its item', () => {
    expect(keep('- ```bash\n  docker ps\n  ```\n- otro\n', ['CONTAINER'])).toBe(`- \`\`\`bash\n  docker ps\n  \`\`\`\n  ${callout.replaceAll('\n', '\n  ')}\n- otro\n`);
  });

  test('within a callout of the note', () => {
    const tip = `> [!tip] Otra vez\n> ${block.replaceAll('\n', '\n> ')}\n> y luego`;
    expect(keep(tip, ['CONTAINER'])).toBe(`> [!tip] Otra vez\n> ${block.replaceAll('\n', '\n> ')}\n> ${callout.replaceAll('\n', '\n> ')}\n> y luego`);
  });

  test('apart from a quote that follows', () => {
    expect(keep(`${block}\n> cita\n`, ['CONTAINER'])).toBe(`${block}\n${callout}\n\n> cita\n`);
  });

  test('and below an item of a command list, within the item', () => {
    const list = '# Comandos\n- ps: lista los contenedores\n  que corren\n- run: crea uno\n';
    const note = read(list);
    const [entry] = note.commands;
    const edit = writeKeptOutput(note, { kind: 'entry', span: entry?.span ?? note.preamble.own }, contentOf('- ps', ['CONTAINER']));
    const inserted = edit.ok ? edit.value.insert : '';
    expect(edit.ok && list.slice(0, edit.value.from).endsWith('que corren')).toBe(true);
    expect(inserted.split('\n').slice(1).every((line) => line.startsWith('  > '))).toBe(true);
  });
});

describe('is replaced and not repeated', () => {
  test('when kept again, and stays folded or open as its user left it', () => {
    const once = keep(`${block}\ntext\n`, ['old', 'older']).replace(']- ', ']+ ');
    const twice = keep(once, ['CONTAINER']);
    expect(twice).toBe(`${block}\n${callout.replace(']- ', ']+ ')}\ntext\n`);
  });

  test('when its block was changed since', () => {
    const changed = keep(`${block}\n`, ['old']).replace('docker ps\n```', 'docker ps -a\n```');
    expect(findKeptPairs(read(changed)).map(({ isStale }) => isStale)).toEqual([true]);
    const again = keep(changed, ['new']);
    expect(read(again).keptOutputs).toHaveLength(1);
    expect(findKeptPairs(read(again)).map(({ isStale }) => isStale)).toEqual([false]);
    expect(again).not.toContain('old');
  });

  test('and leaves alone what its user wrote below it in the callout', () => {
    const remarked = keep(`${block}\n`, ['old']).replace(/\n$/, '\n>\n> Mi nota: *ojo*\n');
    expect(keep(remarked, ['CONTAINER'])).toBe(`${block}\n${callout}\n>\n> Mi nota: *ojo*\n`);
  });

  test('each of equal blocks has its own, also when another is put above them', () => {
    const two = keep(keep(`${block}\n\n${block}\n`, ['first']), ['second'], 1);
    expect(read(two).keptOutputs).toHaveLength(2);
    const three = keep(`${block}\n\n${two}`, ['third'], 2);
    expect(three).toContain('first');
    expect(three).not.toContain('second');
  });

  test('follows its block to another place', () => {
    const kept = keep(`${block}\n`, ['old']);
    const moved = `${kept.slice(block.length + 1)}\ntext\n\n${block}\n`;
    expect(read(keep(moved, ['new'])).keptOutputs).toHaveLength(1);
  });

  test('a block that was put between a block and its output does not take it', () => {
    const kept = keep(`${block}\n`, ['CONTAINER']);
    const between = kept.replace('\n> [!', '\n\n```bash\ndocker images\n```\n> [!');
    const [pair] = findKeptPairs(read(between));
    expect([pair?.isStale, pair?.source?.from]).toEqual([false, 0]);
  });
});

describe('is taken away', () => {
  test.each([`# Lab\n${block}\ntext\n`, block, `- paso\n  ${block.replaceAll('\n', '\n  ')}\n- otro`, `\ufeff${block.replaceAll('\n', '\r\n')}\r\n`])('and leaves what was there before: %j', (text) => {
    expect(remove(keep(text, ['CONTAINER', '']))).toBe(text);
  });

  test('without what its user wrote below it', () => {
    expect(remove(keep(`${block}\n`, ['old']).replace(/\n$/, '\n> Mi nota\n'))).toBe(`${block}\n> Mi nota\n`);
  });
});

describe('says so where it cannot', () => {
  test('below a fence that nothing closes', () => {
    const note = read('```bash\ndocker ps\n');
    expect(writeKeptOutput(note, { kind: 'block', span: note.blocks[0]?.span ?? note.preamble.own }, contentOf('docker ps', ['x']))).toEqual({ ok: false, problem: 'unclosed' });
  });

  test('where the block is gone', () => {
    expect(writeKeptOutput(read('text'), { kind: 'block', span: { from: 0, to: 4 } }, contentOf('docker ps', ['x']))).toEqual({ ok: false, problem: 'gone' });
  });

  test('where nothing was kept', () => {
    expect(removeKeptOutput(read(`${block}\n`), { from: 0, to: block.length })).toEqual({ ok: false, problem: 'none' });
  });
});

const uglyLine = fc.oneof(fc.constantFrom('```', '````text', '~~~', '> cita', '# TODO', '%% nota', '<!--', '- [ ] tarea', '==x==', '#etiqueta [[enlace]]', '---', '', '\tdocker ps', '$ docker ps'), fc.string().map((line) => line.replace(/[\r\n]/g, '')));
const surely = [block, `- paso\n  ${block.replaceAll('\n', '\n  ')}`, `> ${block.replaceAll('\n', '\n> ')}`, '``bash\ndocker ps\n``', '\t```docker\n\tps -a\n\t```', '   ~~~sh\n   docker ps\n   ~~~'];

describe('on any note', () => {
  test('what is written is read again, changes nothing else, and can be taken away', () => {
    let written = 0;
    fc.assert(
      fc.property(arbitraryNote, fc.constantFrom(...surely), arbitraryNote, fc.array(uglyLine, { maxLength: 5 }), fc.boolean(), (above, own, below, lines, isWindows) => {
        const lf = `${above}\n\n${own}\n${below}`;
        const text = isWindows ? lf.replaceAll('\n', '\r\n') : lf;
        const note = read(text);
        for (const { span, code } of note.blocks.filter(({ isRunnable }) => isRunnable)) {
          const first = writeKeptOutput(note, { kind: 'block', span }, contentOf(code, lines));
          if (!first.ok) continue;
          written++;
          const kept = read(text.slice(0, first.value.from) + first.value.insert + text.slice(first.value.to));
          expect(findFaults(kept)).toEqual([]);
          expect(kept.keptOutputs).toHaveLength(1);
          expect(kept.blocks.filter(({ isRunnable }) => isRunnable)).toHaveLength(note.blocks.filter(({ isRunnable }) => isRunnable).length);
          expect([kept.tags.length, kept.links.length, kept.tasks.length, kept.highlights.length, kept.sections.length]).toEqual([note.tags.length, note.links.length, note.tasks.length, note.highlights.length, note.sections.length]);
          const taken = removeKeptOutput(kept, span);
          if (taken.ok) expect((kept.text.slice(0, taken.value.from) + taken.value.insert + kept.text.slice(taken.value.to)).replace(/\n[> \t\r]*(?=\n)/g, '')).toBe(text.replace(/\n[> \t\r]*(?=\n)/g, ''));
        }
      }),
      { numRuns: 300 },
    );
    // Refusing everything would pass as well.
    expect(written).toBeGreaterThan(150);
  });
});
