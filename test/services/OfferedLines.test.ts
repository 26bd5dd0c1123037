// Lines of the note for a session: those of the command that runs, marked once they are sent.
import { expect, test } from 'vitest';
import { readScript } from '../../src/core/commands/shell/readScript';
import { OfferedLines } from '../../src/services/OfferedLines';

const note = 'docker exec -it web sh\nls\nexit\ndocker exec -it db sh\nenv';

function prepare(): OfferedLines {
  const script = readScript(note, { offersSessionLines: true });
  if (!script.ok) throw new Error(script.problem.kind);
  const offers = new OfferedLines();
  offers.prepare(script.value);
  return offers;
}

const placeOf = (text: string): { from: number; to: number } => ({ from: note.indexOf(text), to: note.indexOf(text) + text.length });

test('each session has its own', () => {
  const offers = prepare();
  expect(offers.all).toEqual([]);
  offers.follow(placeOf('docker exec -it web sh'));
  expect(offers.all.map(({ text }) => text)).toEqual(['ls', 'exit']);
  offers.follow(placeOf('docker exec -it db sh'));
  expect(offers.all).toEqual([{ text: 'env', isSent: false }]);
});

test('a line that was sent is marked, and can be sent again', () => {
  const offers = prepare();
  offers.follow(placeOf('docker exec -it web sh'));
  expect([offers.take(1), offers.take(1), offers.take(7)]).toEqual(['exit', 'exit', null]);
  expect(offers.all).toEqual([
    { text: 'ls', isSent: false },
    { text: 'exit', isSent: true },
  ]);
});
