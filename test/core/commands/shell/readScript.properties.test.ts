// No text makes the reader throw or hang, every place lies within the text, and where it reads a line it sees what unbash sees.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, type AndOr, type ParsedScript, type PipelineNode, type Statement } from 'unbash';
import { quoteWord } from '../../../../src/core/commands/shell/quoteWord';
import { readScript } from '../../../../src/core/commands/shell/readScript';
import type { Place, Script, Word } from '../../../../src/core/commands/shell/Script';

const atoms = [
  'a', 'nginx', 'x=1', "'q $N'", '"d $N"', '"a\\"b"', '\\ ', '\\$N', '$N', '${N}', '${U:-d}', '"${U:-d e}"', '$(echo s)', '"$(echo s)"', '`echo b`', '#c', '\\\\', "$'\\t'", '""', "''", '\\\n',
  ' ', '  ', '-e', '--f=', '%', '.', ',', ':', '\t', 'é', '😀', '\\"', "\\'", '[x]', '*', '?', '~/p', '@', '^a', '2>&1', '> f', '< f',
];
const command = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...atoms) }, fc.constant(' ')), { maxLength: 12 }).map((parts) => `docker run ${parts.join('')}`);
const script = fc.array(fc.tuple(command, fc.constantFrom('; ', ' && ', ' || ', '\n', ' | ', ' ;')), { minLength: 1, maxLength: 3 }).map((list) => list.map(([line, joint]) => line + joint).join('').replace(/(?:[;|&]| )+$/, ''));
const anything = fc.oneof(script, fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...atoms, '$(', '${', '`', '"', "'", '<<E', '\nE\n', ';;', '&', '(', ')', '{', '}', '|', '<id>', '$ ', '# ')).map((parts) => parts.join('')));

const placesOf = (read: Script): Place[] => read.steps.flatMap((step) => [step.place, ...step.commands.flatMap((each) => [each.place, ...each.words.map(({ place }) => place)])]);

describe('whatever stands in a block', () => {
  test('it is read or refused, and every place lies within it', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), fc.boolean(), (text, isDockerImplied, isConsole) => {
        const read = readScript(text, { isDockerImplied, isConsole });
        const places = read.ok ? placesOf(read.value) : [read.problem.place];
        for (const { from, to } of places) expect(0 <= from && from <= to && to <= text.length).toBe(true);
        if (!read.ok) expect(read.problem.line).toBe(text.slice(0, read.problem.place.from).split('\n').length);
      }),
      { numRuns: 3000 },
    );
  });

  test('nesting without end is refused, not followed', () => {
    for (const opener of ['$(echo ', '"$(echo ', '${A:-', '`']) expect(readScript(`docker ps ${opener.repeat(5001)}`).ok).toBe(false);
  });

  test('a long note is read in one go', () => {
    const read = readScript('docker run -e A="$B" nginx # once more\n'.repeat(5000));
    expect(read.ok && read.value.steps.length).toBe(5000);
  });
});

test('a quoted word comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }).filter((word) => !word.includes('\0')), (word) => {
      const read = readScript(`docker ${quoteWord(word)}`);
      const parts = read.ok ? (read.value.steps[0]?.commands[0]?.words[1]?.parts ?? []) : [];
      expect(parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('')).toBe(word);
    }),
    { numRuns: 2000 },
  );
});

interface Seen {
  readonly from: number;
  readonly to: number;
  /** Null where something is expanded in it. */
  readonly value: string | null;
}

/** The words of simple commands in order, as unbash sees them. */
function ask(node: ParsedScript | Statement | AndOr | PipelineNode, seen: Seen[]): void {
  switch (node.type) {
    case 'Script':
    case 'AndOr':
    case 'Pipeline':
      for (const each of node.commands) ask(each, seen);
      break;
    case 'Statement':
      ask(node.command, seen);
      break;
    case 'Command':
      for (const word of [node.name, ...node.suffix]) {
        if (word?.type !== 'Word') continue;
        const isStatic = JSON.stringify(word).match(/"type":"(?:\w*Expansion)"/) === null;
        seen.push({ from: word.pos, to: word.end, value: isStatic ? word.value : null });
      }
      break;
    default:
      throw new Error(`a ${node.type} among simple commands`);
  }
}

function readValue({ parts }: Word): string | null {
  return parts.every((part) => part.kind === 'text') ? parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') : null;
}

test('where a line is read, words, places and values are those of unbash', () => {
  let compared = 0;
  fc.assert(
    fc.property(script, (text) => {
      const read = readScript(text);
      if (!read.ok) return;
      const theirs: Seen[] = [];
      ask(parse(text), theirs);
      const ours = read.value.steps.flatMap((step) => step.commands.flatMap((each) => each.words.map((word): Seen => ({ ...word.place, value: readValue(word) }))));
      expect(ours.map(({ from, to }) => text.slice(from, to))).toEqual(theirs.map(({ from, to }) => text.slice(from, to)));
      for (const [index, { value }] of ours.entries()) if (value !== null && theirs[index]?.value !== null) expect(value).toBe(theirs[index]?.value);
      compared += 1;
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(1500);
});
