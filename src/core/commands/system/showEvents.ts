// `docker events`: what happens in the engine, as it happens.
import { fail, succeed, type Result } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { EngineError } from '../EngineError';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import { exit, stderr, stdout, type Output } from '../Output';
import { decodeGo } from '../output/go/decodeGo';
import { pointerTypeTo } from '../output/go/GoType';
import { sortedEntries, type GoValue } from '../output/go/GoValue';
import { readGoJson } from '../output/go/readGoJson';
import { showTimestamp } from '../output/showTime';
import { executeTemplate } from '../output/template/executeTemplate';
import { parseTemplate } from '../output/template/parseTemplate';
import type { Template } from '../output/template/Template';
import { readLines } from '../streams/readLines';
import { refuse } from '../refuseUsage';
import { readMoment } from '../values/readMoment';
import { writeFilters } from '../values/writeFilters';
import { eventType } from './eventType';

/** The CLI's exit code for a format that is none. */
const BAD_FORMAT = 64;
/** In nanoseconds. */
const SECOND = 1_000_000_000n;

export const showEvents = defineCommand({
  name: 'events',
  aliases: ['system events'],
  summary: 'Show what happens in the engine, as it happens',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -f, --filter filter    Only events to which all conditions apply
    --format string        How to show each: json or a Go template
    --since string         Also those from then on: a date, or a time before now such as 42m
    --until string         Up to then, and end
  `),
  args: [0, 0],
  examples: [
    { line: 'docker events --filter type=container --filter event=die', requests: ['GET /events?filters={"event":{"die":true},"type":{"container":true}}'] },
    { line: 'docker events --since 2024-01-01T10:00:00Z --until 1704103260', requests: ['GET /events?since=1704103200.000000000&until=1704103260'] },
    { line: 'docker events --format "{{.Name}}"', requests: [], refusedWith: 64 },
    { line: 'docker events web', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const format = values.text('format');
    const template = format === '' ? null : readFormat(format);
    if (template && !template.ok) return refuse(`Error parsing format: ${template.problem}`, BAD_FORMAT);
    return succeed({ risk: harmless, start: (session) => follow(values, template && template.value, session) });
  },
});

/** Tried on an empty event before anything is asked. */
function readFormat(format: string): Result<Template, string> {
  const template = parseTemplate(format === 'json' ? '{{json .}}' : format);
  if (!template.ok) return template;
  const { problem } = executeTemplate(template.value, { kind: 'pointer', type: pointerTypeTo(eventType()), data: decodeGo(undefined, eventType()) });
  return problem === null ? template : fail(problem);
}

async function* follow(values: FlagValues, template: Template | null, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const filters = writeFilters(values.list('filter'));
  const query = { ...(filters === '' ? {} : { filters }), ...readTime('since', values), ...readTime('until', values) };
  const stream = await engine.stream({ method: 'GET', path: '/events', query }, cancel);
  for await (const line of readLines(stream.bytes)) {
    const shown = template ? executeTemplate(template, readEvent(line)) : { text: describe(readEvent(line)), problem: null };
    yield stdout(shown.problem === null ? `${shown.text}\n` : shown.text);
    if (shown.problem === null) continue;
    yield stderr(`${shown.problem}\n`);
    yield exit(1);
    return;
  }
  yield exit(0);
}

function readTime(flag: 'since' | 'until', values: FlagValues): Readonly<Record<string, string>> {
  const text = values.text(flag);
  if (text === '') return {};
  const moment = readMoment(text);
  if (!moment.ok) throw new EngineError('badRequest', moment.problem);
  return { [flag]: moment.value };
}

/** Throws EngineError where the line is no whole event. */
function readEvent(line: string): GoValue {
  const raw = readGoJson(line);
  if (!raw.ok) throw new EngineError('broken', 'unexpected EOF');
  return decodeGo(raw.value, eventType());
}

function describe(event: GoValue): string {
  const [type, action, actor] = ['Type', 'Action', 'Actor'].map((name) => fieldOf(event, name));
  const [id, attributes] = ['ID', 'Attributes'].map((name) => fieldOf(actor, name));
  const pairs = sortedEntries(attributes?.kind === 'map' ? (attributes.data ?? new Map()) : new Map()).map(([name, value]) => `${name}=${textOf(value)}`);
  return `${showMoment(event)}${[type, action, id].map(textOf).join(' ')}${pairs.length === 0 ? '' : ` (${pairs.join(', ')})`}`;
}

function showMoment(event: GoValue): string {
  const [seconds, exact] = ['Time', 'TimeNano'].map((name) => numberOf(fieldOf(event, name)));
  const nanoseconds = exact || (seconds ?? 0n) * SECOND;
  return nanoseconds === 0n ? '' : `${showTimestamp(Number(nanoseconds / SECOND), Number(nanoseconds % SECOND))} `;
}

function fieldOf(value: GoValue | undefined, name: string): GoValue | undefined {
  return value?.kind === 'struct' ? value.data.get(name) : undefined;
}

function textOf(value: GoValue | undefined): string {
  return value?.kind === 'string' ? value.data : '';
}

function numberOf(value: GoValue | undefined): bigint {
  return value?.kind === 'int' ? value.data : 0n;
}
