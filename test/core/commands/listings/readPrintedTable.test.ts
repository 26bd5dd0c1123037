// Printed tables as cells again.
import { expect, test } from 'vitest';
import { readPrintedTable } from '../../../../src/core/commands/listings/readPrintedTable';

test('cells stand below their titles, empty ones too', () => {
  const text = [
    'CONTAINER ID   IMAGE     COMMAND                  CREATED         STATUS         PORTS                  NAMES',
    '1e78a53269d0   nginx     "/docker-entrypoint.…"   2 minutes ago   Up 2 minutes   0.0.0.0:80->80/tcp     web',
    '2f78a53269d0   busybox   "sleep 1000"             2 days ago      Exited (0)                            done',
    '',
  ].join('\n');
  expect(readPrintedTable(text)).toEqual({
    columns: ['CONTAINER ID', 'IMAGE', 'COMMAND', 'CREATED', 'STATUS', 'PORTS', 'NAMES'],
    rows: [
      ['1e78a53269d0', 'nginx', '"/docker-entrypoint.…"', '2 minutes ago', 'Up 2 minutes', '0.0.0.0:80->80/tcp', 'web'],
      ['2f78a53269d0', 'busybox', '"sleep 1000"', '2 days ago', 'Exited (0)', '', 'done'],
    ],
  });
});

test('wide characters take two columns', () => {
  expect(readPrintedTable('NAME      COMMAND    ID\n漢字      "é漢"      7')?.rows).toEqual([['漢字', '"é漢"', '7']]);
});

test.each(['', 'sha256:12', 'hello there   you', 'one line'])('%j is no table', (text) => {
  expect(readPrintedTable(text)).toBeNull();
});
