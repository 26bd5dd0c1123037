// What is kept of checks, and what they do to the gaps of their note.
import { expect, test } from 'vitest';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { Checks } from '../../src/services/Checks';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';

const code = 'container web runs';
const key = { path: 'a.md', code, ordinal: 0 };
const running = { json: { State: { Status: 'running' } } };
const missing = { status: 404, message: 'No such container: web' };

function makeChecks(...states: (typeof running | typeof missing)[]): { readonly checks: Checks; readonly engine: FakeEngine } {
  const engine = new FakeEngine({ 'GET /containers/web/json': states, 'GET /containers/json': { json: [] } });
  let now = 0;
  const timers = { now: () => ++now, after: () => () => undefined };
  return { engine, checks: new Checks({ connect: () => Promise.resolve(engine), host: () => new FakeHost(), timers, probe: { ask: () => Promise.resolve({ kind: 'open' }) } }) };
}

const statesOf = (checks: Checks, at = key): unknown => checks.find(at)?.results?.map(({ outcome }) => outcome?.state);

test('asks nothing until it is told to, then keeps what it found', async () => {
  const { checks, engine } = makeChecks(running);
  expect([checks.find(key), engine.lines]).toEqual([null, []]);
  await checks.checkAgain([key]);
  expect(engine.lines).toEqual([]);
  await checks.check(key);
  expect(statesOf(checks)).toEqual(['passed']);
  expect(engine.lines).toEqual(['GET /containers/web/json']);
});

test('what was checked once is checked again, and a block that is being checked once more after it', async () => {
  const { checks, engine } = makeChecks(running, missing);
  await Promise.all([checks.check(key), checks.check(key), checks.checkAgain([key])]);
  await checks.checkAgain([key]);
  expect(statesOf(checks)).toEqual(['failed']);
  expect(engine.lines.filter((line) => line === 'GET /containers/web/json')).toHaveLength(3);
});

test('results move with their note, also when it moves while they are found', async () => {
  const { checks } = makeChecks(running);
  const found = checks.check(key);
  checks.renameNote('a.md', 'b.md');
  await found;
  expect([statesOf(checks), statesOf(checks, { ...key, path: 'b.md' })]).toEqual([undefined, ['passed']]);
});

test('a check that is stopped leaves what was known before, whatever the engine answers later', async () => {
  const { checks } = makeChecks(missing, running);
  const first = checks.check(key);
  checks.stop(key);
  expect(checks.find(key)).toBeNull();
  await first;
  expect(checks.find(key)).toBeNull();
  await checks.check(key);
  const known = checks.find(key);
  const again = checks.check(key);
  checks.stop(key);
  await again;
  expect(checks.find(key)).toEqual(known);
});

test('a check that fails is a gap of its section until it passes', async () => {
  const { checks } = makeChecks(missing, running);
  const index = new NotebookIndex();
  index.refresh('a.md', `# Web\n\`\`\`docker-check\n${code}\n\`\`\``);
  checks.onChange(({ path }) => index.useCheckResults(path, checks.resultsOf(path)));
  const gaps = (): unknown => index.notebook.gaps.get('a.md')?.filter(({ rule }) => rule === 'failing-check').map(({ section, span }) => [section.title, span.line]);
  const { map } = index.notebook;
  expect(gaps()).toEqual([]);
  await checks.check(key);
  expect(gaps()).toEqual([['Web', 3]]);
  index.refresh('a.md', `\n# Web\n\`\`\`docker-check\n${code}\n\`\`\``);
  expect(gaps()).toEqual([['Web', 4]]);
  const note = index.notebook.notes.get('a.md');
  await checks.check(key);
  expect(gaps()).toEqual([]);
  expect(index.notebook.notes.get('a.md')).toBe(note);
  expect(map.topics.length).toBeGreaterThan(0);
});
