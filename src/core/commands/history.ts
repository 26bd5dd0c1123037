// `docker history`: the layers of an image, newest first.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import type { Output } from './Output';
import { timeAgo } from './output/humanDuration';
import { humanSize } from './output/humanSize';
import { printRows } from './output/printRows';
import type { Row } from './output/Row';
import { shortenText } from './output/shortenText';
import { shortId } from './output/shortId';
import { showTimestamp } from './output/showTime';
import type { Table } from './output/Table';
import { refuse } from './refuseUsage';
import { fieldOf, textOf } from './values/fieldOf';
import { readPlatform } from './values/readPlatform';
import { writePlatform } from './values/writePlatform';

const historyTable: Table = {
  type: '*image.historyContext',
  headers: { ID: 'IMAGE', CreatedSince: 'CREATED', CreatedAt: 'CREATED AT', CreatedBy: 'CREATED BY', Size: 'SIZE', Comment: 'COMMENT' },
};

const LONGEST_STEP = 45;

export const history = defineCommand({
  name: 'history',
  aliases: ['image history'],
  summary: 'Show the layers of an image',
  usage: '[OPTIONS] IMAGE',
  flags: flagTable(`
    --format string      How to show each: table, json or a Go template
    -H, --human          Sizes and times in round numbers
    --no-trunc           Show everything in full
    --platform string    Of an image for several platforms, the one to show {api 1.48}
    -q, --quiet          Only ids
  `),
  args: [1, 1],
  examples: [
    { line: 'docker history nginx', requests: ['GET /images/nginx/history'] },
    { line: 'docker history', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const given = values.text('platform');
    const platform = given === '' ? null : readPlatform(given);
    if (platform?.ok === false) return refuse(platform.problem.replace('error parsing specified platform', 'invalid platform'));
    const query = platform?.ok ? { platform: writePlatform(platform.value) } : {};
    return succeed({ risk: harmless, start: (session) => showHistory(values, query, session) });
  },
});

async function* showHistory(values: FlagValues, query: Readonly<Record<string, string>>, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const [image = ''] = values.args;
  const { json } = await engine.ask({ method: 'GET', path: `/images/${encodeURIComponent(image)}/history`, query }, cancel);
  const [isHuman, isShort, format] = [values.bool('human', true), !values.bool('no-trunc'), values.text('format') || 'table'];
  const rows = (Array.isArray(json) ? json : []).map((layer) => toRow(layer, isHuman, isShort));
  const table = `table {{.ID}}\t{{.${isHuman ? 'CreatedSince' : 'CreatedAt'}}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}`;
  yield* printRows(format !== 'table' ? format : values.bool('quiet') ? '{{.ID}}' : table, historyTable, rows);
}

function toRow(layer: unknown, isHuman: boolean, isShort: boolean): Row {
  const [created, size] = ['Created', 'Size'].map((name) => Number(fieldOf(layer, name) ?? 0));
  const id = textOf(layer, 'Id');
  const step = textOf(layer, 'CreatedBy').replaceAll('\t', ' ');
  const createdAt = (): string => showTimestamp(created ?? 0);
  return {
    Comment: () => textOf(layer, 'Comment'),
    CreatedAt: createdAt,
    CreatedBy: () => (isShort ? shortenText(step, LONGEST_STEP) : step),
    CreatedSince: () => (!isHuman ? createdAt() : created === 0 ? 'N/A' : timeAgo(created ?? 0)),
    ID: () => (isShort ? shortId(id) : id),
    Size: () => (isHuman ? humanSize(size ?? 0, 3) : String(size ?? 0)),
  };
}
