// docs/exporting.md shows what is written: its examples are compared with it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exporters } from '../../../src/core/export/exporters';
import { exportNotes } from './exportNotes';

const path = join(import.meta.dirname, '../../../docs/exporting.md');
const document = readFileSync(path, 'utf8');

test('every format has its part with an example', () => {
  const [, note = ''] = /```note\n([^]*?)```/.exec(document) ?? [];
  const exported = exportNotes({ 'Redes.md': note });
  let expected = document;
  for (const exporter of exporters) {
    const { id } = exporter;
    const text = exporter.write(exported).replaceAll('\r\n', '\n');
    expected = expected.replace(new RegExp(`(\\n## ${id}\\n[^]*?\\n\`\`\`\\w+\\n)[^]*?(\`\`\`\\n)`), (_, before: string, after: string) => before + text + after);
    expect(expected).toContain(`\n## ${id}\n`);
    expect(expected).toContain(text);
  }
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(path, expected);
  expect(document).toBe(expected);
});
