// Output of real runs on its way into notes, without an editor.
import { describe, expect, test } from 'vitest';
import type { NoteChanger } from '../../src/core/edits/NoteChanger';
import { textsFor } from '../../src/core/texts/textsFor';
import { CommandRunner } from '../../src/services/CommandRunner';
import { makeConsent } from '../fakes/makeConsent';
import { KeptOutputs, type KeptPlace } from '../../src/services/KeptOutputs';
import { KeptUpdates } from '../../src/services/KeptUpdates';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { ParsedNotes } from '../../src/services/ParsedNotes';
import type { Run } from '../../src/services/Run';
import { Settings } from '../../src/services/Settings';
import { FakeEngine } from '../fakes/FakeEngine';
import { FakeHost } from '../fakes/FakeHost';

const path = 'Lab.md';
const block = '```bash\necho hola && docker volume ls -q\n```\n';

/** A vault of one note. */
class Lab {
  readonly settings = new Settings({ load: () => Promise.resolve({}), save: () => Promise.resolve() });
  readonly runner = new CommandRunner({
    connect: () => Promise.resolve(new FakeEngine({ 'GET /volumes': { json: { Volumes: [{ Name: 'datos', Driver: 'local' }], Warnings: null } } })),
    host: () => new FakeHost(),
    consent: makeConsent(false),
    timers: { now: () => Date.UTC(2026, 10, 27, 10, 15), after: (milliseconds, work) => ((id) => () => clearTimeout(id))(setTimeout(work, milliseconds)) },
  });
  readonly kept: KeptOutputs;
  changes = 0;

  constructor(public text: string) {
    const notes: NoteChanger = {
      peek: () => this.text,
      change: (_, edit) => {
        const result = edit(this.text);
        if (result.ok) {
          this.changes++;
          this.text = this.text.slice(0, result.value.from) + result.value.insert + this.text.slice(result.value.to);
        }
        return Promise.resolve(result);
      },
    };
    const parsed = new ParsedNotes();
    const places = { read: (name: string, text: string) => this.read(parsed, name, text) };
    this.kept = new KeptOutputs({ notes, index: new NotebookIndex(), parsed, places, settings: this.settings, texts: textsFor('en').keep });
  }

  get places(): readonly KeptPlace[] {
    return this.read(new ParsedNotes(), path, this.text);
  }

  place(nth = 0): KeptPlace {
    const place = this.places[nth];
    if (!place) throw new Error('there is no such place');
    return place;
  }

  async run(place: KeptPlace, text = place.key.code): Promise<Run> {
    const run = this.runner.start(place.key, { text, options: {} });
    if (run.isActive) await new Promise<void>((resolve) => run.onChange(() => (run.isActive ? undefined : resolve())));
    return run;
  }

  private read(parsed: ParsedNotes, name: string, text: string): KeptPlace[] {
    const counts = new Map<string, number>();
    const { blocks, inlineCodes } = parsed.read(name, text);
    const found = [
      ...blocks.filter(({ isRunnable }) => isRunnable).map(({ code, span }) => ({ kind: 'block' as const, code, span })),
      ...inlineCodes.map(({ code, span }) => ({ kind: 'inline' as const, code: `\`${code}\``, span })),
    ];
    return found.map(({ kind, code, span }) => {
      const ordinal = counts.get(code) ?? 0;
      counts.set(code, ordinal + 1);
      return { kind, key: { path: name, code, ordinal }, span };
    });
  }
}

test('a run is kept with its engine, and taken out again', async () => {
  const lab = new Lab(`# Lab\n${block}`);
  const run = await lab.run(lab.place());
  expect(lab.kept.has(lab.place())).toBe(false);
  expect(await lab.kept.keep(lab.place(), run)).toMatchObject({ ok: true });
  expect(lab.text).toContain('> [!docker-output]- `echo hola && docker volume ls -q` · exit 0 · 0.0 s · 2026-11-27 10:15 · Docker 28.2.2 · `');
  expect(lab.text).toMatch(/output-of=[\da-f]{8}\n> hola\n> datos\n> ```\n$/);
  expect(lab.kept.has(lab.place())).toBe(true);
  expect(await lab.kept.remove(lab.place())).toMatchObject({ ok: true });
  expect(lab.text).toBe(`# Lab\n${block}`);
});

test('only what has ended can be kept, and not what was refused', async () => {
  const lab = new Lab(block);
  expect(lab.kept.canKeep(null)).toBe(false);
  expect(lab.kept.canKeep(await lab.run(lab.place(), 'docker ps &'))).toBe(false);
  const reader = lab.runner.start({ path, code: 'cat', ordinal: 0 }, { text: 'cat', options: {} });
  expect(lab.kept.canKeep(reader)).toBe(false);
  reader.stop();
});

test('of a long output the setting says how much is kept', async () => {
  const lab = new Lab('```bash\nseq 50; docker volume ls -q\n```\n');
  await lab.settings.set('keptLines', '3');
  await lab.kept.keep(lab.place(), await lab.run(lab.place()));
  expect(lab.text).toMatch(/\n> \*The 48 lines before these are left out\.\*\n> ```text output-of=[\da-f]{8}\n> 49\n> 50\n> datos\n> ```\n$/);
});

test('of inline code it stands below the paragraph, and is taken out again', async () => {
  const text = 'Con `docker volume ls -q`\nse ven.\n\nY luego\n';
  const lab = new Lab(text);
  const run = await lab.run(lab.place(), 'docker volume ls -q');
  expect(await lab.kept.keep(lab.place(), run)).toMatchObject({ ok: true });
  expect(lab.text).toMatch(/^Con `docker volume ls -q`\nse ven\.\n> \[!docker-output\]- [^]*\n> datos\n> ```\n\nY luego\n$/);
  expect(lab.kept.has(lab.place())).toBe(true);
  expect(lab.kept.list(path, lab.text).map(({ state }) => state)).toEqual(['true']);
  await lab.kept.remove(lab.place());
  expect(lab.text).toBe(text);
});

test('of a line that ran alone the block is what its output belongs to', async () => {
  const lab = new Lab('```bash\necho uno\ndocker volume ls -q\n```\n');
  const place = lab.place();
  const run = lab.runner.start(place.key, { text: 'echo uno', whole: place.key.code, options: {} });
  if (run.isActive) await new Promise<void>((resolve) => run.onChange(() => (run.isActive ? undefined : resolve())));
  await lab.kept.keep(place, run);
  expect(lab.text).toContain('- `echo uno` · exit 0');
  expect(lab.kept.list(path, lab.text).map(({ state }) => state)).toEqual(['true']);
});

describe('the note may be another one by then', () => {
  test('a block that moved is found by its code', async () => {
    const lab = new Lab(block);
    const [place, run] = [lab.place(), await lab.run(lab.place())];
    lab.text = `Una línea más.\n\n${lab.text}`;
    expect(await lab.kept.keep(place, run)).toMatchObject({ ok: true });
  });

  test('one that is gone, or one of several equal ones that moved, is not guessed', async () => {
    const lab = new Lab(`${block}\n${block}`);
    const [place, run] = [lab.place(1), await lab.run(lab.place(1))];
    lab.text = `Una línea más.\n\n${lab.text}`;
    expect(await lab.kept.keep(place, run)).toEqual({ ok: false, problem: 'ambiguous' });
    lab.text = 'Nada.\n';
    expect(await lab.kept.keep(place, run)).toEqual({ ok: false, problem: 'gone' });
    expect(lab.changes).toBe(0);
  });

  test('its badge says what became of it', async () => {
    const lab = new Lab(block);
    await lab.kept.keep(lab.place(), await lab.run(lab.place()));
    const states = (text: string): string[] => lab.kept.list(path, text).map(({ state }) => state);
    expect(states(lab.text)).toEqual(['true']);
    expect(states(lab.text.replace('-q', ''))).toEqual(['stale']);
    expect(states(lab.text.slice(block.length))).toEqual(['orphan']);
  });
});

describe('after the next run', () => {
  test('nothing is written, unless its user chose it, and then only where something is kept', async () => {
    const lab = new Lab(block);
    const stop = new KeptUpdates(lab.runner, lab.kept, lab.settings).start();
    await lab.run(lab.place());
    await lab.settings.set('updateKeptOutput', true);
    await lab.run(lab.place());
    expect(lab.changes).toBe(0);
    await lab.kept.keep(lab.place(), await lab.run(lab.place()));
    lab.text = lab.text.replace('> datos', '> viejo');
    await lab.run(lab.place());
    await Promise.resolve();
    expect(lab.text).toContain('> datos');
    await lab.settings.set('updateKeptOutput', false);
    lab.text = lab.text.replace('> datos', '> viejo');
    await lab.run(lab.place());
    await Promise.resolve();
    expect(lab.text).toContain('> viejo');
    stop();
  });
});
