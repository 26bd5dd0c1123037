// `docker version`: what this program is, and what the daemon is.
import { fail, succeed, type Result } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { flagTable } from './flags/flagTable';
import { harmless } from './harmless';
import { newestApi } from './newestApi';
import { exit, stderr, stdout, type Output } from './Output';
import { alignTabs } from './output/alignTabs';
import { decodeGo } from './output/go/decodeGo';
import { readGoJson } from './output/go/readGoJson';
import { executeTemplate } from './output/template/executeTemplate';
import { parseTemplate } from './output/template/parseTemplate';
import type { Template } from './output/template/Template';
import { refuse } from './refuseUsage';
import { describeClient } from './system/describeClient';
import { describeServer, type ServerVersion } from './system/describeServer';
import { systemTypes } from './system/systemTypes';
import { writeVersions } from './system/writeVersions';

const TEMPLATE_BROKEN = 64;

export const version = defineCommand({
  name: 'version',
  aliases: [],
  summary: 'Show the versions of this program and of the engine',
  usage: '[OPTIONS]',
  flags: flagTable(`
    -f, --format string    How to show them: json or a Go template
  `),
  args: [0, 0],
  examples: [
    { line: 'docker version', requests: ['GET /version'] },
    { line: 'docker version -f "{{.Server.Version}}"', requests: ['GET /version'] },
    { line: 'docker version -f "{{.Server"', requests: [], refusedWith: TEMPLATE_BROKEN },
  ],
  plan(values) {
    const template = readFormat(values.text('format'));
    if (!template.ok) return refuse(`template parsing error: ${template.problem}`, TEMPLATE_BROKEN);
    return succeed({ risk: harmless, start: (session) => showVersions(template.value, session) });
  },
});

function readFormat(format: string): Result<Template | null, string> {
  if (format === '') return succeed(null);
  const template = parseTemplate(format === 'json' ? '{{json .}}' : format, 'version');
  return template.ok ? template : fail(template.problem);
}

/** What there is to say about the client is said even where no daemon answers. */
async function* showVersions(template: Template | null, session: Session): AsyncGenerator<Output, void> {
  const { server, api, error } = await askServer(session);
  const client = describeClient(session, api);
  let problem = error === null ? null : describeEngineError(error);
  if (template) {
    const read = readGoJson(JSON.stringify({ Client: client, Server: server }));
    const shown = executeTemplate(template, decodeGo(read.ok ? read.value : undefined, systemTypes('versionInfo')));
    yield stdout(`${alignTabs(shown.text, { narrowest: 20, gap: 1 })}\n`);
    problem ??= shown.problem;
  } else {
    yield stdout(writeVersions(client, server));
  }
  if (problem !== null) yield stderr(`${problem}\n`);
  yield exit(problem === null ? 0 : 1);
}

interface Answer {
  readonly server: ServerVersion | null;
  readonly api: string;
  readonly error: EngineError | null;
}

async function askServer({ engine, cancel }: Session): Promise<Answer> {
  let api = newestApi;
  try {
    api = (await engine.version(cancel)).api;
    return { server: describeServer((await engine.ask({ method: 'GET', path: '/version' }, cancel)).json), api, error: null };
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
    return { server: null, api, error };
  }
}
