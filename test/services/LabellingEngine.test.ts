// What a note creates can be found again by its labels, and nothing else of a request is touched.
import { describe, expect, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import { LabellingEngine } from '../../src/services/LabellingEngine';
import { writeNoteLabels } from '../../src/services/writeNoteLabels';
import { FakeEngine } from '../fakes/FakeEngine';

const labels = writeNoteLabels('Studies', { path: 'Docker.md', code: 'run nginx', ordinal: 0 }, () => '0123456789abcdef');
const answers = { 'POST /containers/create': {}, 'POST /volumes/create': {}, 'POST /networks/create': {}, 'POST /containers/ID/start': {} };

async function send(path: string, body: unknown): Promise<unknown> {
  const engine = new FakeEngine(answers);
  await new LabellingEngine(engine, labels).ask({ method: 'POST', path, body }, new CancelSource());
  return engine.requests[0]?.body;
}

describe('what a note creates', () => {
  test('names vault, note and block', () => {
    expect(labels).toEqual({ 'io.docker-notebook.vault': 'Studies', 'io.docker-notebook.note': 'Docker.md', 'io.docker-notebook.block': '0123456789ab' });
  });

  test.each(['/containers/create', '/volumes/create', '/networks/create'])('is labelled by %s', async (path) => {
    expect(await send(path, { Name: 'web' })).toEqual({ Name: 'web', Labels: labels });
  });

  test('keeps the labels of its line', async () => {
    const own = { tier: 'front', 'io.docker-notebook.note': 'mine' };
    expect(await send('/containers/create', { Labels: own })).toEqual({ Labels: { ...labels, ...own } });
  });

  test('leaves every other request as it is', async () => {
    expect(await send('/containers/web/start', { DetachKeys: 'x' })).toEqual({ DetachKeys: 'x' });
  });
});
