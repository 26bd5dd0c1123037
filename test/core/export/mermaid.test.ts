// Mermaid's flowcharts by the part of their grammar that is used here; Mermaid 12.3 itself drew each of these labels letter for letter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mermaid } from '../../../src/core/export/mermaid';
import { anyLabels, exportLabels, exportNotes, hostileLabels } from './exportNotes';

const topic = /^ {2}t\d+(?:\(\["([^"]*)"\]\)|\("([^"]*)"\)|\{\{"([^"]*)"\}\}|\["([^"]*)"\]|\[\["([^"]*)"\]\]|\[\/"([^"]*)"\/\]|>"([^"]*)"\]|\[\("([^"]*)"\)\])$/;
const tie = /^ {2}t\d+ (?:-->|-\.->)\|"[^"]+"\| t\d+$/;
/** Marks of Mermaid, Markdown and HTML, a number as of a list, and addresses, which Mermaid turns into links. */
const syntax = /["`<>&|[\]{}%$*_~=\\:^]|^\s*(?:-|\d+\.)|\/\/|www\.|ﬂ°|¶ß|\n/;

function read(text: string): readonly string[] {
  const [head, ...lines] = text.trimEnd().split('\n');
  expect(head).toBe('flowchart LR');
  return lines.flatMap((line) => {
    if (tie.test(line)) return [];
    const match = topic.exec(line);
    expect(line, 'is a topic or a tie').toMatch(topic);
    return [match?.slice(1).find((label) => label !== undefined) ?? ''];
  });
}

const decode = (label: string): string => label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test('shapes by kind, and dashes for what was only found by reading', () => {
  expect(mermaid.write(exportNotes({ 'a.md': '#Docker\n# Red (1)\n- port: abre\n- ps\n\nuna imagen\n\n1. FROM: base\n2. CMD\n## Uso\nel bind mount\n# bind mount\n## Sources\n- [x](https://x.org)\n' }))).toBe(`flowchart LR
  t1(["a"])
  t2("Red (1)")
  t3("Uso")
  t4("bind mount")
  t5("Sources")
  t6["port"]
  t7["ps"]
  t8[["FROM"]]
  t9[["CMD"]]
  t10>"Docker"]
  t11[("x")]
  t1 -->|"contains"| t2
  t1 -->|"contains"| t4
  t1 -->|"tagged"| t10
  t1 -->|"cites"| t11
  t2 -->|"contains"| t3
  t2 -->|"defines"| t6
  t2 -->|"defines"| t7
  t2 -->|"defines"| t8
  t2 -->|"defines"| t9
  t4 -->|"contains"| t5
  t3 -.->|"mentions"| t4
`);
});

test('any label is words and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(anyLabels, fc.constant(hostileLabels)), (labels) => {
      const written = read(mermaid.write(exportLabels(labels)));
      expect(written.filter((label) => syntax.test(label.replace(/#\d+;/g, '?')))).toEqual([]);
      const expected = labels.map((label) => (label || 'Untitled').replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd').replace(/ﬂ°/g, 'fl°').replace(/¶ß/g, '¶ ß'));
      expect(written.map(decode)).toEqual(expected);
    }),
  );
});

test('more ties than Mermaid draws by itself are said in a comment', () => {
  expect(mermaid.write(exportLabels(Array.from({ length: 501 }, () => 'a')))).not.toContain('%%');
  expect(mermaid.write(exportLabels(Array.from({ length: 502 }, () => 'a')))).toContain('\n  %% 501 ties: Mermaid draws at most 500');
});
