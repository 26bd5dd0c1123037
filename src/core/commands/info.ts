// `docker info`: what the engine is, what it holds, and how it is set up.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import { exit, stderr, stdout, type Output } from './Output';
import { decodeGo } from './output/go/decodeGo';
import type { GoValue } from './output/go/GoValue';
import { readGoJson } from './output/go/readGoJson';
import { executeTemplate } from './output/template/executeTemplate';
import { parseTemplate } from './output/template/parseTemplate';
import { describeClient } from './system/describeClient';
import { systemTypes } from './system/systemTypes';
import { writeServerInfo } from './system/writeServerInfo';
import { fieldOf } from './values/fieldOf';
import { HUB } from './registry/nameRegistry';

const TEMPLATE_BROKEN = 64;

export const info = defineCommand({
  name: 'info',
  aliases: ['system info'],
  summary: 'Show how the engine is set up',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -f, --format string    How to show it: json or a Go template
  `),
  args: [0, 0],
  examples: [
    { line: 'docker info', requests: ['GET /info'] },
    { line: 'docker info -f "{{.ServerVersion}}"', requests: ['GET /info'] },
    { line: 'docker system info -f "{{.ClientInfo.Version}}"', requests: [] },
    { line: 'docker info web', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: harmless, start: (session) => (values.text('format') === '' ? showInfo(session) : formatInfo(values.text('format'), session)) }),
});

async function* showInfo(session: Session): AsyncGenerator<Output, void> {
  const client = describeClient(session, '');
  yield stdout(`Client: ${client.Platform.Name}\n Version:    ${client.Version}\n Context:    ${client.Context}\n Debug Mode: false\n\nServer:\n`);
  const { json } = await session.engine.ask({ method: 'GET', path: '/info' }, session.cancel);
  const isLoggedIn = fieldOf(session.host.dockerConfig.auths, HUB) !== undefined;
  const { username = '' } = isLoggedIn ? await session.host.credentialsFor(HUB) : {};
  yield stdout(writeServerInfo(json, username));
  const warnings = fieldOf(json, 'Warnings');
  for (const warning of Array.isArray(warnings) ? warnings : []) yield stderr(`${String(warning)}\n`);
  yield exit(0);
}

async function* formatInfo(format: string, session: Session): AsyncGenerator<Output, void> {
  const { Platform, ...version } = describeClient(session, '');
  const client = { ClientInfo: { Debug: false, Platform, ...version, Plugins: [], Warnings: null } };
  const template = parseTemplate(format === 'json' ? '{{json .}}' : format);
  const sparse = toGo(client, 'sparseInfo');
  const takesEngine = !/\.[a-zA-Z]/.test(format) || !template.ok || executeTemplate(template.value, sparse).problem !== null;
  const server = takesEngine ? await askEngine(session) : { json: {}, problem: null };
  if (!template.ok) {
    if (server.problem !== null) yield stderr(`${server.problem}\n`);
    yield stderr(`template parsing error: ${template.problem}\n`);
    yield exit(TEMPLATE_BROKEN);
    return;
  }
  const { text, problem } = executeTemplate(template.value, toGo({ ...(server.json ?? {}), ...client }, 'dockerInfo'));
  yield stdout(`${text}\n`);
  const trouble = server.problem ?? problem;
  if (trouble !== null) yield stderr(`${trouble}\n`);
  yield exit(trouble === null ? 0 : 1);
}

async function askEngine({ engine, cancel }: Session): Promise<{ readonly json: object | null; readonly problem: string | null }> {
  try {
    const { json } = await engine.ask({ method: 'GET', path: '/info' }, cancel);
    return { json: typeof json === 'object' ? json : null, problem: null };
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
    return { json: null, problem: describeEngineError(error) };
  }
}

function toGo(value: unknown, type: Parameters<typeof systemTypes>[0]): GoValue {
  const read = readGoJson(JSON.stringify(value));
  return decodeGo(read.ok ? read.value : undefined, systemTypes(type));
}
