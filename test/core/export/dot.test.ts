// Graphviz itself, compiled to WebAssembly, reads what is written and draws every label letter for letter.
import { instance } from '@viz-js/viz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot } from '../../../src/core/export/dot';
import type { ExportedMap } from '../../../src/core/export/ExportedMap';
import { anyLabels, exportLabels, exportNotes, hostileLabels } from './exportNotes';

const viz = await instance();

const plain = (label: string): string => label.replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd') || 'Untitled';
const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
const decode = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/** The label of each topic as it is drawn. */
function drawn(exported: ExportedMap): readonly string[] {
  const result = viz.render(dot.write(exported), { format: 'svg' });
  expect(result.errors.filter(({ level }) => level === 'error')).toEqual([]);
  const nodes = [...(result.output ?? '').matchAll(/<g id="node\d+" class="node">[^]*?<title>(t\d+)<\/title>[^]*?<\/g>\n(?=<!--|<\/g>)/g)];
  const labels = new Map(nodes.map(([group, id]) => [id, [...group.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => decode(text)).join(' ')]));
  return exported.map.topics.map((_, index) => squeeze(labels.get(`t${index + 1}`) ?? ''));
}

test('shapes by kind, ties with their names, and dashes for what was only found by reading', () => {
  expect(dot.write(exportNotes({ 'a.md': '# Red "x"\n- port: abre\n- ps\n## Uso\nel bind mount\n# bind mount\n' }))).toBe(`digraph map {
  graph [rankdir=LR, overlap=false, charset="UTF-8"];
  node [fontname="Helvetica", fontsize=11];
  edge [fontname="Helvetica", fontsize=9, color="#808080"];
  t1 [label="a", shape=ellipse, tooltip="a.md:1"];
  t2 [label="Red \\"x\\"", shape=box, tooltip="a.md:1"];
  t3 [label="Uso", shape=box, tooltip="a.md:4"];
  t4 [label="bind mount", shape=box, tooltip="a.md:6"];
  t5 [label="port", shape=cds, tooltip="a.md:2"];
  t6 [label="ps", shape=cds, tooltip="a.md:3"];
  t1 -> t2 [label="contains"];
  t1 -> t4 [label="contains"];
  t2 -> t3 [label="contains"];
  t2 -> t5 [label="defines"];
  t2 -> t6 [label="defines"];
  t3 -> t4 [label="mentions", style=dashed];
}
`);
});

test('labels that mean something to Graphviz are words', () => {
  expect(drawn(exportLabels(hostileLabels))).toEqual(hostileLabels.map((label) => squeeze(plain(label))));
});

test('any label is read', () => {
  const labels = fc.sample(anyLabels, { numRuns: 40, seed: 7 }).flat();
  const result = viz.render(dot.write(exportLabels(labels)), { format: 'json0' });
  expect(result.errors.filter(({ level }) => level === 'error')).toEqual([]);
  expect((JSON.parse(result.output ?? '{}') as { objects: readonly unknown[] }).objects).toHaveLength(labels.length);
});
