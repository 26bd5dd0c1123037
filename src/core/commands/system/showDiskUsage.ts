// `docker system df`: how much room images, containers, volumes and the build cache take.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import { exit, stderr, stdout, type Output } from '../Output';
import { rawListType, type GoType } from '../output/go/GoType';
import { goList } from '../output/go/GoValue';
import { formatRows } from '../output/formatRows';
import { humanSize } from '../output/humanSize';
import { printRows } from '../output/printRows';
import type { Table } from '../output/Table';
import { executeTemplate } from '../output/template/executeTemplate';
import { parseTemplate } from '../output/template/parseTemplate';
import { toGoRow } from '../output/toGoRow';
import { listUsage, type UsageParts } from './listUsage';
import { sumUsage } from './sumUsage';

const usageTable: Table = {
  type: '*formatter.diskUsageContext',
  headers: { Type: 'TYPE', TotalCount: 'TOTAL', Active: 'ACTIVE', Size: 'SIZE', Reclaimable: 'RECLAIMABLE' },
};

export const showDiskUsage = defineCommand({
  name: 'system df',
  aliases: [],
  summary: 'Show how much room everything takes',
  usage: '[OPTIONS]',
  flags: flagTable(`
    --format string    How to show it: table, json or a Go template
    -v, --verbose      One by one
  `),
  args: [0, 0],
  examples: [
    { line: 'docker system df -v', requests: ['GET /system/df'] },
    { line: 'docker system df images', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => show(values, session) }),
});

async function* show(values: FlagValues, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const { json } = await engine.ask({ method: 'GET', path: '/system/df' }, cancel);
  const format = values.text('format', 'table') || 'table';
  if (values.bool('verbose')) yield* format === 'table' ? showTables(listUsage(json, true)) : showWhole(format, listUsage(json, format.startsWith('table')));
  else yield* printRows(expandFormat(format), usageTable, sumUsage(json));
}

function expandFormat(format: string): string {
  if (format === 'table') return 'table {{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}';
  if (format === 'raw') return 'type: {{.Type}}\ntotal: {{.TotalCount}}\nactive: {{.Active}}\nsize: {{.Size}}\nreclaimable: {{.Reclaimable}}\n';
  return format;
}

function* showTables({ images, containers, volumes, cache, cacheSize }: UsageParts): Generator<Output, void> {
  const parts = [
    ['Images space usage:', images, 'table {{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}'],
    ['\nContainers space usage:', containers, 'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}'],
    ['\nLocal Volumes space usage:', volumes, 'table {{.Name}}\t{{.Links}}\t{{.Size}}'],
    [`\nBuild cache usage: ${humanSize(cacheSize)}`, cache, 'table {{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t{{.Shared}}'],
  ] as const;
  for (const [title, { table, rows }, format] of parts) {
    const lines = formatRows(format, table, rows);
    yield stdout(`${title}\n\n${lines.ok ? lines.value : ''}`);
  }
  yield exit(0);
}

/** A template sees all four lists at once; nothing is put behind it. */
function* showWhole(format: string, { images, containers, volumes, cache }: UsageParts): Generator<Output, void> {
  const template = parseTemplate(format === 'json' ? '{{json .}}' : format.replace(/^table/, '').replaceAll('\\t', '\t').replaceAll('\\n', '\n'));
  const lists = Object.entries({ Images: images, Containers: containers, Volumes: volumes, BuildCache: cache });
  const data = new Map(lists.map(([name, { table, rows }]) => [name, goList(rows.map((row) => toGoRow(row, table)))] as const));
  const shown = template.ok ? executeTemplate(template.value, { kind: 'struct', type: usageType, data }) : { text: '', problem: template.problem };
  if (shown.text !== '') yield stdout(shown.text);
  if (shown.problem !== null) yield stderr(`template parsing error: ${shown.problem}\n`);
  yield exit(shown.problem === null ? 0 : 1);
}

const usageType: GoType = {
  kind: 'struct', name: 'formatter.diskUsageContext',
  fields: ['Images', 'Containers', 'Volumes', 'BuildCache'].map((name) => ({ name, json: name, type: rawListType, omitsEmpty: false, isEmbedded: false })),
};
