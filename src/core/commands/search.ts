// `docker search`: images of a registry whose name or description has a word.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import { registryAuth } from './images/registryAuth';
import { stderr, type Output } from './Output';
import { printRows } from './output/printRows';
import type { Row } from './output/Row';
import { shortenText } from './output/shortenText';
import type { Table } from './output/Table';
import { fieldOf, textOf } from './values/fieldOf';
import { readInt } from './values/readInteger';
import { writeFilters } from './values/writeFilters';

const searchTable: Table = {
  type: '*registry.searchContext',
  headers: { Name: 'NAME', Description: 'DESCRIPTION', StarCount: 'STARS', IsOfficial: 'OFFICIAL' },
};

const usualFormat = 'table {{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}';

const LONGEST_DESCRIPTION = 45;

/** The CLI names `true` whatever was typed. */
const deprecatedFilter = 'WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n';

export const search = defineCommand({
  name: 'search',
  aliases: [],
  summary: 'Search a registry for images',
  usage: '[OPTIONS] TERM',
  flags: flagTable(`
    -f, --filter filter    Only those to which all conditions apply
    --format string        How to show each: table, json or a Go template
    --limit int            At most so many
    --no-trunc             Show everything in full
  `),
  args: [1, 1],
  examples: [
    { line: 'docker search nginx', requests: ['GET /images/search?term=nginx'] },
    {
      line: 'docker search -f stars=3 -f is-official=true --limit 5 nginx',
      requests: ['GET /images/search?filters={"is-official":{"true":true},"stars":{"3":true}}&limit=5&term=nginx'],
    },
    { line: 'docker search -f is-automated=false caddy', requests: ['GET /images/search?filters={"is-automated":{"false":true}}&term=caddy'] },
    { line: 'docker search -f official nginx', requests: [], refusedWith: 125 },
    { line: 'docker search', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => searchImages(values, session) }),
});

async function* searchImages(values: FlagValues, { engine, host, cancel }: Session): AsyncGenerator<Output, void> {
  const [term = ''] = values.args;
  const conditions = values.list('filter');
  if (conditions.some((condition) => condition.split('=')[0]?.trim().toLowerCase() === 'is-automated')) yield stderr(deprecatedFilter);
  const filters = writeFilters(conditions);
  const limit = values.number('limit', readInt);
  const query = { ...(filters === '' ? {} : { filters }), ...(limit > 0 ? { limit: String(limit) } : {}), term };
  const headers = { 'x-registry-auth': await registryAuth(findRegistry(term), host) };
  const { json } = await engine.ask({ method: 'GET', path: '/images/search', query, headers }, cancel);
  const typed = values.text('format');
  const format = typed === '' || typed === 'table' ? usualFormat : typed;
  const isShort = !values.bool('no-trunc');
  // A row that is written as JSON says `true` where a table has `[OK]`.
  const isJson = format === 'json' || /\bjson \.(?!\w)/.test(format);
  const found: readonly unknown[] = Array.isArray(json) ? json : [];
  yield* printRows(format, searchTable, found.map((each) => toRow(each, isShort, isJson)));
}

/** The registry that a term names: `quay.io/prometheus`; else Docker Hub. */
function findRegistry(term: string): string {
  const [first = '', ...rest] = term.split('/');
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return isRegistry && first !== 'index.docker.io' ? first : 'docker.io';
}

function toRow(found: unknown, isShort: boolean, isJson: boolean): Row {
  const description = textOf(found, 'description').replace(/[\n\r]/g, ' ');
  const isOfficial = fieldOf(found, 'is_official') === true;
  return {
    Description: () => (isShort ? shortenText(description, LONGEST_DESCRIPTION) : description),
    IsOfficial: () => (isJson ? String(isOfficial) : isOfficial ? '[OK]' : ''),
    Name: () => textOf(found, 'name'),
    StarCount: () => String(Number(fieldOf(found, 'star_count') ?? 0)),
  };
}
