// A node for people, as `docker node inspect --pretty` writes it.
import { binarySize } from '../output/humanSize';
import { showTimeOf } from '../output/showTimeOf';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { capitalize } from './capitalize';
import { listPairs } from './listPairs';
import { writeLabels } from './writeLabels';

/** `node` is the engine's answer. */
export function writePrettyNode(node: unknown): string {
  const [spec, about, status] = [fieldOf(node, 'Spec'), fieldOf(node, 'Description'), fieldOf(node, 'Status')];
  const [name, message, address] = [textOf(spec, 'Name'), textOf(status, 'Message'), textOf(status, 'Addr')];
  const engine = fieldOf(about, 'Engine');
  return [
    `ID:\t\t\t${textOf(node, 'ID')}`,
    ...(name === '' ? [] : [`Name:\t\t\t${name}`]),
    ...writeLabels('Labels:', fieldOf(spec, 'Labels'), ' - '),
    `Hostname:              \t${textOf(about, 'Hostname')}`,
    `Joined at:             \t${capitalize(showTimeOf(textOf(node, 'CreatedAt')))}`,
    'Status:',
    ` State:\t\t\t${capitalize(textOf(status, 'State'))}`,
    ...(message === '' ? [] : [` Message:              \t${capitalize(message)}`]),
    ` Availability:         \t${capitalize(textOf(spec, 'Availability'))}`,
    ...(address === '' ? [] : [` Address:\t\t${address}`]),
    ...writeManager(fieldOf(node, 'ManagerStatus')),
    ...writeMachine(about),
    ...writePlugins(listOf(engine, 'Plugins')),
    `Engine Version:\t\t${textOf(engine, 'EngineVersion')}`,
    ...writeLabels('Engine Labels:', fieldOf(engine, 'Labels'), ' - '),
    ...writeTrust(fieldOf(about, 'TLSInfo')),
  ].join('\n');
}

function writeManager(manager: unknown): readonly string[] {
  if (typeof manager !== 'object' || manager === null) return [];
  return [
    'Manager Status:',
    ` Address:\t\t${textOf(manager, 'Addr')}`,
    ` Raft Status:\t\t${capitalize(textOf(manager, 'Reachability'))}`,
    ` Leader:\t\t${fieldOf(manager, 'Leader') === true ? 'Yes' : 'No'}`,
  ];
}

function writeMachine(about: unknown): readonly string[] {
  const [platform, resources] = [fieldOf(about, 'Platform'), fieldOf(about, 'Resources')];
  const bytes = Number(fieldOf(resources, 'MemoryBytes') ?? 0);
  return [
    'Platform:',
    ` Operating System:\t${textOf(platform, 'OS')}`,
    ` Architecture:\t\t${textOf(platform, 'Architecture')}`,
    'Resources:',
    ` CPUs:\t\t\t${Math.trunc(Number(fieldOf(resources, 'NanoCPUs') ?? 0) / 1e9)}`,
    ` Memory:\t\t${bytes === 0 ? '' : binarySize(bytes)}`,
  ];
}

function writePlugins(plugins: readonly unknown[]): readonly string[] {
  const byType = new Map<string, string[]>();
  for (const plugin of plugins) byType.set(textOf(plugin, 'Type'), [...(byType.get(textOf(plugin, 'Type')) ?? []), textOf(plugin, 'Name')]);
  const pairs = listPairs(Object.fromEntries([...byType].map(([type, names]) => [type, names.join(', ')])));
  return pairs.length === 0 ? [] : ['Plugins:', ...pairs.map(([type, names]) => ` ${type}:${names === '' ? '' : `\t\t${names}`}`)];
}

function writeTrust(trust: unknown): readonly string[] {
  const [root, subject, key] = [textOf(trust, 'TrustRoot'), textOf(trust, 'CertIssuerSubject'), textOf(trust, 'CertIssuerPublicKey')];
  return root + subject + key === '' ? [] : ['TLS Info:', ' TrustRoot:', root, ` Issuer Subject:\t${subject}`, ` Issuer Public Key:\t${key}`];
}
