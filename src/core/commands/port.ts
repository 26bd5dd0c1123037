// `docker port`: which ports of the host lead to a container.
import { succeed } from '../Result';
import { containerPath } from './containers/containerPath';
import { compareNaturally } from './output/compareNaturally';
import { defineCommand } from './defineCommand';
import { harmless } from './harmless';
import { exit, stderr, stdout } from './Output';
import { fieldOf, listOf, textOf } from './values/fieldOf';
import { quoteGo } from './values/quoteGo';

export const port = defineCommand({
  name: 'port',
  aliases: ['container port'],
  summary: 'Show the published ports of a container',
  usage: 'CONTAINER [PRIVATE_PORT[/PROTO]]',
  flags: [],
  args: [1, 2],
  examples: [
    { line: 'docker port web', requests: ['GET /containers/web/json'] },
    { line: 'docker port web 80 tcp', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: harmless,
      async *start({ engine, cancel }) {
        const [container = '', wanted] = values.args;
        const { json } = await engine.ask({ method: 'GET', path: containerPath(container, '/json') }, cancel);
        const ports = fieldOf(fieldOf(json, 'NetworkSettings'), 'Ports');
        const problem = wanted === undefined ? null : findProblem(wanted, container, ports);
        const lines = wanted === undefined ? listAll(ports) : listAddresses(ports, completePort(wanted));
        if (problem !== null) yield stderr(`${problem}\n`);
        else if (lines.length > 0) yield stdout(`${[...lines].sort(compareNaturally).join('\n')}\n`);
        yield exit(problem === null ? 0 : 1);
      },
    }),
});

function completePort(wanted: string): string {
  return wanted.includes('/') && !wanted.endsWith('/') ? wanted : `${wanted.replace('/', '')}/tcp`;
}

function findProblem(wanted: string, container: string, ports: unknown): string | null {
  const [number = ''] = wanted.split('/');
  if (!/^\d+$/.test(number)) return `Error: invalid port (${number}): strconv.ParseUint: parsing ${quoteGo(number)}: invalid syntax`;
  if (Number(number) > 65_535) return `Error: invalid port (${number}): strconv.ParseUint: parsing ${quoteGo(number)}: value out of range`;
  return listAddresses(ports, completePort(wanted)).length > 0 ? null : `Error: No public port '${wanted}' published for ${container}`;
}

function listAll(ports: unknown): readonly string[] {
  const names = typeof ports === 'object' && ports !== null ? Object.keys(ports) : [];
  return names.flatMap((name) => listAddresses(ports, name).map((address) => `${name} -> ${address}`));
}

function listAddresses(ports: unknown, name: string): readonly string[] {
  return listOf(ports, name).map((binding) => {
    const ip = textOf(binding, 'HostIp');
    return `${ip.includes(':') ? `[${ip}]` : ip}:${textOf(binding, 'HostPort')}`;
  });
}
