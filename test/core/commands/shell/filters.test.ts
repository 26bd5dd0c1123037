// Text filters print what the GNU tools print: their recorded words for the same lines. And no pattern can make them hang.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextPattern } from '../../../../src/core/commands/shell/programs/TextPattern';
import { FakeEngine } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { runLines } from '../../../fakes/runLines';
import recorded from '../../../fixtures/shell/filters.json';

describe('a filter prints what the GNU tool prints', () => {
  test.each(recorded.cases.map((each) => [each.line, each] as const))('%s', async (line, { stdout, stderr, code }) => {
    expect(await runLines(line, { host: new FakeHost(recorded.files) })).toEqual({ stdout, stderr, code });
  });
});

describe('what filters do with docker', () => {
  const rows = [{ Id: 'c0ffee', Names: ['/web'], Image: 'nginx' }, { Id: 'decade', Names: ['/db'], Image: 'postgres' }];
  const engine = (): FakeEngine => new FakeEngine({ 'GET /containers/json': { json: rows } });

  test('xargs runs docker with what it reads', async () => {
    const asked = engine();
    expect(await runLines('docker ps -q | xargs docker rm -f', { engine: asked })).toMatchObject({ stdout: 'c0ffee\ndecade\n', code: 0 });
    expect(asked.lines).toEqual(['GET /containers/json', 'DELETE /containers/c0ffee?force=1', 'DELETE /containers/decade?force=1']);
  });

  test('xargs asks for consent before each docker command, and stops at a no', async () => {
    const asked = engine();
    const consent = ({ words }: { readonly words: readonly string[] }): Promise<boolean> => Promise.resolve(words[0] !== 'rm');
    expect(await runLines('docker ps -q | xargs -n1 docker rm', { engine: asked, consent })).toMatchObject({ code: 130 });
    expect(asked.lines).toEqual(['GET /containers/json']);
  });

  test('awk and grep pick from a table', async () => {
    expect((await runLines("docker ps | awk 'NR>1 {print $1}'", { engine: engine() })).stdout).toBe('c0ffee\ndecade\n');
    expect((await runLines('docker ps --format "{{.Names}} {{.Image}}" | grep post | cut -d" " -f1', { engine: engine() })).stdout).toBe('db\n');
  });

  test('head ends what writes to it', async () => {
    expect(await runLines('seq 1000000 | head -2')).toMatchObject({ stdout: '1\n2\n', code: 0 });
  });

  test('nothing but docker and the built-in programs is run', async () => {
    expect(await runLines('echo x | xargs rm')).toMatchObject({ stderr: 'rm: command not found\n', code: 127 });
  });
});

describe('what is not done here is refused by name', () => {
  test.each([
    ["sed 's/\\(a\\)/\\1/' ps.txt", 'sed: groups (\\1) are not put back here\n'], ["sed 'y/a/b/' ps.txt", 'sed: “y/a/b/” is not done here: only s/…/…/, d and p are\n'],
    ["awk 'BEGIN {x=1}' ps.txt", 'awk: “BEGIN {x=1}” is not done here: only {print $1, $2} with a pattern or a line number before it is\n'],
    ["grep '\\(a\\)\\1' ps.txt", 'grep: back-references are not matched here\n'], ['find . -delete', 'find: -delete is not done here\n'], ['sort -z ps.txt', "sort: invalid option -- 'z'\n"],
  ])('%s', async (line, stderr) => {
    const outcome = await runLines(line, { host: new FakeHost(recorded.files) });
    expect(outcome.stderr).toBe(stderr);
    expect(outcome.code).not.toBe(0);
  });
});

describe('a pattern', () => {
  test.each(['(a*)*b', '(a|a)*b', '(a|aa)+$', '((a+)+)+b', 'a{1,200}a{1,200}b', '(.*)(.*)(.*)(.*)x'])('that makes others hang is matched in steps that grow with the text: %s', (text) => {
    const pattern = TextPattern.read(text, { isExtended: true, ignoresCase: false });
    expect(pattern.ok && pattern.value.test('a'.repeat(3000))).toBe(text === '(a|aa)+$');
  });

  test('never throws, and what it finds lies within the text', () => {
    const pieces = fc.constantFrom('a', 'b', '.', '*', '+', '?', '|', '(', ')', '[', ']', '[^', '[[:alpha:]]', '{2}', '{,3}', '\\(', '\\)', '\\|', '\\{1,2\\}', '^', '$', '\\', '\\b', 'é', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '[', '\\'), maxLength: 30 }), fc.boolean(), fc.boolean(), (parts, text, isExtended, ignoresCase) => {
        const pattern = TextPattern.read(parts.join(''), { isExtended, ignoresCase });
        if (!pattern.ok) return;
        const found = pattern.value.find(text, 0);
        if (found) expect(0 <= found.from && found.from <= found.to && found.to <= text.length).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('finds what JavaScript finds where both mean the same', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', 'c');
    const repeat = fc.constantFrom('', '', '*', '+', '?', '{2}');
    const row = fc.array(fc.tuple(atom, repeat), { minLength: 1, maxLength: 5 }).map((parts) => parts.map(([one, other]) => one + other).join(''));
    fc.assert(
      fc.property(row, fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }), (source, text) => {
        const pattern = TextPattern.read(source, { isExtended: true, ignoresCase: false });
        if (!pattern.ok) throw new Error(pattern.problem);
        const ours = pattern.value.find(text, 0);
        const theirs = new RegExp(source).exec(text);
        // Where a match begins is the same; POSIX takes the longest, JavaScript the first that fits.
        expect(ours?.from ?? null).toBe(theirs?.index ?? null);
        if (ours && theirs) expect(ours.to - ours.from).toBeGreaterThanOrEqual(theirs[0].length);
      }),
      { numRuns: 2000 },
    );
  });
});
