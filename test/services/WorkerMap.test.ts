// The map from another thread, which here answers when the test says so.
import { describe, expect, test } from 'vitest';
import type { MapAnswer, MapPort, MapRequest } from '../../src/core/map/MapPort';
import { whenMapped } from '../../src/services/whenMapped';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { WorkerMap } from '../../src/services/WorkerMap';
import { serveMap } from '../../src/worker/serveMap';

/** Work that waits until the test runs it. */
class Tasks {
  private readonly due: (() => void)[] = [];

  now(): number {
    return 0;
  }

  after(_: number, work: () => void): () => void {
    this.due.push(work);
    return () => void this.due.splice(this.due.indexOf(work), 1);
  }

  runOne(): void {
    this.due.shift()?.();
  }
}

/** Both ends of a worker's messages. What is posted waits until `work`. */
class Thread {
  readonly requests: MapRequest[] = [];
  isClosed = false;
  private readonly scope = { onmessage: null as ((message: { readonly data: MapRequest }) => void) | null, postMessage: (answer: MapAnswer) => this.listener?.answer(structuredClone(answer)) };
  private listener: Parameters<MapPort['listen']>[0] | null = null;
  private done = 0;

  constructor() {
    serveMap(this.scope);
  }

  get port(): MapPort {
    return { post: (request) => this.requests.push(structuredClone(request)), listen: (listener) => (this.listener = listener), close: () => (this.isClosed = true) };
  }

  work(): void {
    for (; this.done < this.requests.length; this.done++) {
      const data = this.requests[this.done];
      if (data) this.scope.onmessage?.({ data });
    }
  }

  fail(): void {
    this.listener?.lost('out of memory');
  }
}

function open(): { index: NotebookIndex; thread: Thread; timers: Tasks; changes: () => number } {
  const thread = new Thread();
  const timers = new Tasks();
  const index = new NotebookIndex(undefined, undefined, (listener) => new WorkerMap(() => thread.port, timers, listener));
  let count = 0;
  index.onChange(() => count++);
  return { index, thread, timers, changes: () => count };
}

const labels = (index: NotebookIndex): readonly string[] => index.notebook.map.topics.map(({ label }) => label);

describe('the map of another thread', () => {
  test('gets no note before the map is asked for', () => {
    const { index, thread, timers } = open();
    index.refresh('a.md', '# Redes\n');
    timers.runOne();
    expect(thread.requests).toEqual([]);
    expect(labels(index)).toEqual([]);
    timers.runOne();
    expect(thread.requests.map(({ notes }) => notes)).toEqual([[['a.md', '# Redes\n']]]);
  });

  test('is announced when it comes, and is what this thread would have made', () => {
    const { index, thread, timers, changes } = open();
    const here = new NotebookIndex();
    for (const each of [index, here]) each.refreshAll([['a.md', '# Redes\nun cgroup\n'], ['b.md', '# Imagen\n[[a]]\n']]);
    expect(index.notebook.map.topics).toEqual([]);
    expect(index.notebook.isMapCurrent).toBe(false);
    timers.runOne();
    thread.work();
    expect(changes()).toBe(2);
    expect(index.notebook.isMapCurrent).toBe(true);
    expect(index.notebook.map).toEqual(here.notebook.map);
  });

  test('is waited for by who asks once', async () => {
    const { index, thread, timers } = open();
    index.refreshAll([['a.md', '# Redes\nun cgroup\n']]);
    const waiting = whenMapped(index).then(() => index.notebook.map.topics.length);
    timers.runOne();
    thread.work();
    expect(await waiting).toBeGreaterThan(0);
    await whenMapped(index);
  });

  test('takes what changes while it is made with its next answer', () => {
    const { index, thread, timers } = open();
    index.refresh('a.md', '# Redes\n');
    labels(index);
    timers.runOne();
    index.refresh('a.md', '# Puertos\n');
    index.remove('gone.md');
    labels(index);
    timers.runOne();
    expect(thread.requests).toHaveLength(1);
    thread.work();
    expect(labels(index)).toContain('Redes');
    timers.runOne();
    thread.work();
    expect(labels(index)).toContain('Puertos');
    expect(labels(index)).not.toContain('Redes');
    index.remove('a.md');
    labels(index);
    timers.runOne();
    thread.work();
    expect(labels(index)).toEqual([]);
  });

  test('can be waited for, while notes change too', async () => {
    const { index, thread, timers } = open();
    index.refresh('a.md', '# Redes\n');
    let isThere = false;
    const whole = whenMapped(index).then(() => (isThere = true));
    timers.runOne();
    index.refresh('b.md', '# Puertos\n');
    thread.work();
    await Promise.resolve();
    expect(isThere).toBe(false);
    timers.runOne();
    thread.work();
    await whole;
    expect(labels(index)).toEqual(expect.arrayContaining(['Redes', 'Puertos']));
    await whenMapped(index);
    expect(thread.requests).toHaveLength(2);
  });

  test('gets a large vault in messages that are copied in no time', () => {
    const { index, thread, timers } = open();
    index.refreshAll(Array.from({ length: 30 }, (_, n) => [`${n}.md`, `# Nota ${n}\n${'una palabra más '.repeat(3000)}`]));
    labels(index);
    for (let n = 0; n < 10; n++) timers.runOne();
    expect(thread.requests.length).toBeGreaterThan(2);
    expect(thread.requests.map(({ round }) => round)).toEqual([...thread.requests.slice(1).map(() => null), 1]);
    expect(thread.requests.flatMap(({ notes }) => notes)).toHaveLength(30);
    thread.work();
    expect(labels(index)).toHaveLength(60);
  });

  test('reads notes with the workflow tags that hold', () => {
    const { index, thread, timers } = open();
    index.refresh('a.md', '**Tags:** #Pendiente #Docker\n# Redes\n');
    for (const path of index.useWorkflowTags({ ...index.workflowTags, todo: 'Pendiente' })) index.readAgain(path);
    labels(index);
    timers.runOne();
    thread.work();
    expect(labels(index)).toContain('Docker');
    expect(labels(index)).not.toContain('Pendiente');
  });
});

test('terms of the settings reach the other thread without a change of a note, and this one where the other is lost', () => {
  const { index, thread, timers } = open();
  index.refresh('a.md', '# Docker\nSube a la cubeta.\n');
  labels(index);
  timers.runOne();
  thread.work();
  index.useSetTerms([{ names: ['cubeta'], definition: 'donde va todo', docs: '' }]);
  expect(labels(index)).not.toContain('cubeta');
  timers.runOne();
  thread.work();
  expect(labels(index)).toContain('cubeta');
  const { error } = console;
  console.error = () => undefined;
  thread.fail();
  console.error = error;
  expect(labels(index)).toContain('cubeta');
});

describe('where the other thread', () => {
  test('is lost, this one makes the map, and says why', () => {
    const { index, thread, timers, changes } = open();
    index.refresh('a.md', '# Redes\n');
    labels(index);
    timers.runOne();
    const before = changes();
    const said: unknown[][] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => void said.push(words);
    thread.fail();
    console.error = error;
    expect(said).toEqual([[expect.stringContaining('its worker failed'), 'out of memory']]);
    expect(changes()).toBe(before + 1);
    expect(labels(index)).toContain('Redes');
    expect(index.notebook.isMapCurrent).toBe(true);
  });

  test('cannot be opened, so does this one', () => {
    const timers = new Tasks();
    const fail = (): never => {
      throw new Error('no worker here');
    };
    const index = new NotebookIndex(undefined, undefined, (listener) => new WorkerMap(fail, timers, listener));
    index.refresh('a.md', '# Redes\n');
    labels(index);
    const { error } = console;
    console.error = () => undefined;
    timers.runOne();
    console.error = error;
    expect(labels(index)).toContain('Redes');
  });

  test('is open, closing the index closes it', () => {
    const { index, thread, timers } = open();
    index.refresh('a.md', '# Redes\n');
    labels(index);
    timers.runOne();
    index.close();
    expect(thread.isClosed).toBe(true);
  });
});
