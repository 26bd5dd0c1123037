// `docker images`: which images there are.
import { fail, succeed, type Result } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import { imageTable, toImageRows } from './images/toImageRows';
import { writeImageTree } from './images/writeImageTree';
import { exit, stderr, stdout, type Output } from './Output';
import { printRows } from './output/printRows';
import { refuse } from './refuseUsage';
import { textOf } from './values/fieldOf';
import { writeFilters } from './values/writeFilters';

/** Whoever asks for an image of this name may have meant the command. */
const familyWords = ['build', 'history', 'import', 'inspect', 'list', 'load', 'ls', 'prune', 'pull', 'push', 'rm', 'save', 'tag'];

export const images = defineCommand({
  name: 'images',
  aliases: ['image ls'],
  summary: 'List images',
  usage: '[OPTIONS] [REPOSITORY[:TAG]]',
  flags: flagTable(`
    -a, --all              Also the layers between
    --digests              Also digests
    -f, --filter filter    Only those to which all conditions apply
    --format string        How to show each: table, json or a Go template
    --no-trunc             Show everything in full
    -q, --quiet            Only ids
    --tree                 Platforms of each image below it {api 1.47}
  `),
  args: [0, 1],
  examples: [
    { line: 'docker images', requests: ['GET /images/json'] },
    { line: 'docker images -a nginx', requests: ['GET /images/json?all=1&filters={"reference":{"nginx":true}}'] },
    { line: 'docker image ls -f dangling=true -q', requests: ['GET /images/json?filters={"dangling":{"true":true}}'] },
    { line: 'docker images nginx alpine', requests: [], refusedWith: 1 },
  ],
  plan(values, _host, name) {
    const problem = values.bool('tree') ? checkTree(values) : succeed(null);
    if (!problem.ok) return refuse(problem.problem);
    return succeed({ risk: harmless, start: (session) => listImages(values, name, session) });
  },
});

function checkTree(values: FlagValues): Result<null, string> {
  const names: Readonly<Record<string, string>> = { quiet: '--quiet', 'no-trunc': '--no-trunc', digests: '--show-digest' };
  const flag = Object.keys(names).find((each) => values.bool(each));
  if (flag !== undefined) return fail(`${names[flag] ?? ''} is not yet supported with --tree`);
  return values.text('format') === '' ? succeed(null) : fail('--format is not yet supported with --tree');
}

async function* listImages(values: FlagValues, calledAs: string, { engine, host, io, cancel }: Session): AsyncGenerator<Output, void> {
  const [reference = ''] = values.args;
  const filters = writeFilters([...values.list('filter'), ...(reference === '' ? [] : [`reference=${reference}`])]);
  const isTree = values.bool('tree');
  const query = {
    ...(values.bool('all') ? { all: '1' } : {}),
    ...(filters === '' ? {} : { filters }),
    ...(isTree ? { manifests: '1' } : {}),
  };
  const { json } = await engine.ask({ method: 'GET', path: '/images/json', query }, cancel);
  const found: readonly unknown[] = Array.isArray(json) ? json : [];
  if (isTree) {
    yield stdout(writeImageTree(found, values.bool('all'), io.isOutputTerminal ? io.terminal?.size().columns : undefined));
    yield exit(0);
    return;
  }
  const [isQuiet, showsDigests] = [values.bool('quiet'), values.bool('digests')];
  const format = expandFormat(values.text('format') || (isQuiet ? '' : textOf(host.dockerConfig, 'imagesFormat')) || 'table', isQuiet, showsDigests);
  const view = { isShort: !values.bool('no-trunc'), showsDigests, usesDigests: format.includes('{{.Digest}}') };
  // What is said beside the table comes before the exit code that ends it.
  if (reference !== '' && found.length === 0 && calledAs === 'images' && familyWords.includes(reference)) {
    yield stderr(`\nNo images found matching "${reference}": did you mean "docker image ${reference}"?\n`);
  }
  yield* printRows(format, imageTable, found.flatMap((image) => toImageRows(image, view)));
}

function expandFormat(format: string, isQuiet: boolean, showsDigests: boolean): string {
  if (format === 'table') {
    return isQuiet ? '{{.ID}}' : `table {{.Repository}}\t{{.Tag}}\t${showsDigests ? '{{.Digest}}\t' : ''}{{.ID}}\t{{.CreatedSince}}\t{{.Size}}`;
  }
  if (format === 'raw') {
    if (isQuiet) return 'image_id: {{.ID}}';
    const digest = showsDigests ? 'digest: {{.Digest}}\n' : '';
    return `repository: {{.Repository}}\ntag: {{.Tag}}\n${digest}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
  }
  return format.startsWith('table') && showsDigests && !format.includes('{{.Digest}}') ? `${format}\t{{.Digest}}` : format;
}
