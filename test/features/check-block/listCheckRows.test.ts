// What stands below a check block.
import { expect, test } from 'vitest';
import { parseChecks } from '../../../src/core/checks/parseChecks';
import { textsFor } from '../../../src/core/texts/textsFor';
import { listCheckRows } from '../../../src/features/check-block/listCheckRows';

const code = 'container web runs\ncontainer web dances';

test('before a check only of lines that cannot be made out, with what to write instead', () => {
  expect(listCheckRows(code, null, textsFor('en').checks)).toEqual([
    { state: 'unreadable', text: 'container web dances', reason: '“dances” cannot be said of a container. For example: “container web runs”, “container web exited 0”, “container web has image nginx, port 8080->80”.' },
  ]);
});

test('after it of every line, in the language of its user', () => {
  const results = parseChecks(code).map((line) => ({ line, outcome: line.reading.ok ? ({ state: 'failed', reason: { kind: 'status', name: 'web', status: 'exited', exitCode: 137 } } as const) : null }));
  expect(listCheckRows(code, results, textsFor('es').checks).map(({ state, reason }) => [state, reason.split('.')[0]])).toEqual([
    ['failed', 'El contenedor web está parado, con código de salida 137'],
    ['unreadable', '«dances» no se puede decir de un contenedor'],
  ]);
});

test('every example of the texts is understood', () => {
  for (const language of ['en', 'es']) {
    const lines = Object.values(textsFor(language).checks.exampleLines).flat();
    expect(parseChecks(lines.join('\n')).filter(({ reading }) => !reading.ok)).toEqual([]);
  }
});
