// Whatever anyone types as a template: a text or a message comes out, soon.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGoJson } from '../../../../../src/core/commands/output/go/readGoJson';
import { executeTemplate } from '../../../../../src/core/commands/output/template/executeTemplate';
import { lexTemplate } from '../../../../../src/core/commands/output/template/lexTemplate';
import { parseTemplate } from '../../../../../src/core/commands/output/template/parseTemplate';

const words = [
  '{{', '}}', '{{- ', ' -}}', '.', '$', '$x', ':=', '=', '|', '(', ')', ' ', '\n', '"a"', '`b`', "'c'", '1', '-2', '1.5', '0x', 'nil', 'true', ',', '\\', '"', 'é', '😀',
  'if', 'else', 'end', 'range', 'with', 'define', 'template', 'block', 'break', 'continue', '{{/*', '*/}}', '.Names', '.State.Pid', '.list', '.map.k',
  'len', 'index', 'slice', 'print', 'printf', 'println', 'eq', 'lt', 'and', 'or', 'not', 'html', 'js', 'urlquery', 'json', 'split', 'join', 'title', 'upper', 'pad',
  'truncate', 'call', '"%v"', '"%[2]*.[1]d|%!"', '"%-+# 0999x"',
];
const template = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => `{{${parts.join(' ')}}}`),
);

test('it ends with a text or with Go’s kind of message, and never throws', () => {
  fc.assert(
    fc.property(template, fc.jsonValue(), (text, json) => {
      const value = readGoJson(JSON.stringify({ Names: 'web', list: [1, 'a', null], map: { k: true }, json }));
      const parsed = parseTemplate(text);
      if (!parsed.ok) {
        expect(parsed.problem).toMatch(/^template: :\d+: /);
        return;
      }
      if (!value.ok) throw new Error(value.problem);
      const { problem } = executeTemplate(parsed.value, value.value, { missingKey: 'error' });
      if (problem !== null) expect(problem).toMatch(/^template: :/);
    }),
    { numRuns: 3000 },
  );
});

test('tokens lie in the template in order, and the last one is its end or an error', () => {
  fc.assert(
    fc.property(template, (text) => {
      const tokens = lexTemplate(text);
      const kinds = tokens.map(({ kind }) => kind);
      expect(['end', 'error']).toContain(kinds.at(-1));
      expect(kinds.slice(0, -1).filter((kind) => kind === 'end' || kind === 'error')).toEqual([]);
      for (const [index, { kind, at, text: word }] of tokens.entries()) {
        if (kind !== 'error') expect(text.slice(at, at + word.length)).toBe(word);
        if (index > 0 && kind !== 'error') expect(at).toBeGreaterThanOrEqual(tokens[index - 1]?.at ?? 0);
      }
    }),
    { numRuns: 2000 },
  );
});
