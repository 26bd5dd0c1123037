// A service for people, as `docker service inspect --pretty` writes it. An empty line comes first.
import { timeAgo } from '../output/humanDuration';
import { showDuration } from '../output/showDuration';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { listPairs } from './listPairs';
import { writeLabels } from './writeLabels';
import { writePrettyContainer } from './writePrettyContainer';
import { writePrettyResources } from './writePrettyResources';

/** `service` is the engine's answer; `networks` are the names of the networks of its tasks. */
export function writePrettyService(service: unknown, networks: readonly string[]): string {
  const spec = fieldOf(service, 'Spec');
  const task = fieldOf(spec, 'TaskTemplate');
  const container = fieldOf(task, 'ContainerSpec');
  const lines = [
    '',
    `ID:\t\t${textOf(service, 'ID')}`,
    `Name:\t\t${textOf(spec, 'Name')}`,
    ...writeLabels('Labels:', fieldOf(spec, 'Labels'), ' '),
    ...writeMode(fieldOf(spec, 'Mode')),
    ...writeStatus(fieldOf(service, 'UpdateStatus')),
    ...writePlacement(fieldOf(task, 'Placement')),
    ...writeChange(fieldOf(spec, 'UpdateConfig'), 'Update'),
    ...writeChange(fieldOf(spec, 'RollbackConfig'), 'Rollback'),
    ...writePrettyContainer(container),
    ...writeLog(fieldOf(task, 'LogDriver')),
    ...writePrettyResources(fieldOf(task, 'Resources')),
    ...(networks.length === 0 ? [] : [`Networks:${networks.map((name) => ` ${name}`).join('')} `]),
    `Endpoint Mode:\t${textOf(fieldOf(spec, 'EndpointSpec'), 'Mode')}`,
    ...writePorts(listOf(fieldOf(service, 'Endpoint'), 'Ports')),
    ...writeHealth(fieldOf(container, 'Healthcheck')),
    '',
  ];
  return lines.join('\n');
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function writeMode(mode: unknown): readonly string[] {
  if (isThere(fieldOf(mode, 'Global'))) return ['Service Mode:\tGlobal'];
  if (!isThere(fieldOf(mode, 'Replicated'))) return ['Service Mode:'];
  const replicas = fieldOf(fieldOf(mode, 'Replicated'), 'Replicas');
  return ['Service Mode:\tReplicated', ...(isThere(replicas) ? [` Replicas:\t${String(replicas)}`] : [])];
}

function writeStatus(status: unknown): readonly string[] {
  const [state, started, completed] = [textOf(status, 'State'), textOf(status, 'StartedAt'), textOf(status, 'CompletedAt')];
  if (state === '') return [];
  return [
    'UpdateStatus:',
    ` State:\t\t${state}`,
    ...(started === '' ? [] : [` Started:\t${timeAgo(Date.parse(started) / 1000)}`]),
    ...(state !== 'completed' || completed === '' ? [] : [` Completed:\t${timeAgo(Date.parse(completed) / 1000)}`]),
    ` Message:\t${textOf(status, 'Message')}`,
  ];
}

function writePlacement(placement: unknown): readonly string[] {
  const constraints = listOf(placement, 'Constraints').map(String);
  const spreads = listOf(placement, 'Preferences').flatMap((each) => (isThere(fieldOf(each, 'Spread')) ? [`spread=${textOf(fieldOf(each, 'Spread'), 'SpreadDescriptor')}`] : []));
  const most = Number(fieldOf(placement, 'MaxReplicas') ?? 0);
  return [
    'Placement:',
    ...(constraints.length === 0 ? [] : [` Constraints:\t[${constraints.join(' ')}]`]),
    ...(spreads.length === 0 ? [] : [` Preferences:   [${spreads.join(' ')}]`]),
    ...(most === 0 ? [] : [` Max Replicas Per Node:   ${most}`]),
  ];
}

function writeChange(config: unknown, name: 'Update' | 'Rollback'): readonly string[] {
  if (!isThere(config)) return [];
  const [delay, monitor] = [Number(fieldOf(config, 'Delay') ?? 0), Number(fieldOf(config, 'Monitor') ?? 0)];
  return [
    `${name}Config:`,
    ` Parallelism:\t${Number(fieldOf(config, 'Parallelism') ?? 0)}`,
    ...(delay > 0 ? [` Delay:\t\t${showDuration(delay)}`] : []),
    ` On failure:\t${textOf(config, 'FailureAction')}`,
    ...(monitor > 0 ? [` Monitoring Period: ${showDuration(monitor)}`] : []),
    ` Max failure ratio: ${Number(fieldOf(config, 'MaxFailureRatio') ?? 0)}`,
    ` ${`${name} order:`.padEnd(18)} ${textOf(config, 'Order')}`,
  ];
}

function writeLog(driver: unknown): readonly string[] {
  if (!isThere(driver)) return [];
  const [name, options] = [textOf(driver, 'Name'), listPairs(fieldOf(driver, 'Options'))];
  return [
    'Log Driver:',
    ...(name === '' ? [] : [` Name:\t\t${name}`]),
    ...(options.length === 0 ? [] : [' LogOpts:', ...options.map(([option, value]) => `  ${option}${value === '' ? '' : `:       ${value}`}`)]),
    '',
  ];
}

function writePorts(ports: readonly unknown[]): readonly string[] {
  if (ports.length === 0) return [];
  const number = (port: unknown, name: string): number => Number(fieldOf(port, name) ?? 0);
  const texts = ports.map(
    (port) => ` PublishedPort = ${number(port, 'PublishedPort')}\n  Protocol = ${textOf(port, 'Protocol')}\n  TargetPort = ${number(port, 'TargetPort')}\n  PublishMode = ${textOf(port, 'PublishMode')}`,
  );
  return ['Ports:', `${texts.join('\n')} `];
}

function writeHealth(health: unknown): readonly string[] {
  if (!isThere(health)) return [];
  const time = (name: string): string => showDuration(Number(fieldOf(health, name) ?? 0));
  const tests = listOf(health, 'Test').map((test) => `\t Test = ${String(test)}`);
  return [
    ' Healthcheck:',
    `  Interval = ${time('Interval')}`,
    `  Retries = ${Number(fieldOf(health, 'Retries') ?? 0)}`,
    `  StartPeriod =\t${time('StartPeriod')}`,
    `  Timeout =\t${time('Timeout')}`,
    ...(tests.length === 0 ? [] : ['  Tests:', `${tests.join('\n')} `]),
  ];
}
