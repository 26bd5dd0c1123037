// `ls` of services, stacks, nodes, secrets, configs and plugins.
import type { DockerCommand } from '../DockerCommand';
import { goBool } from '../output/go/GoValue';
import { timeAgo } from '../output/humanDuration';
import { joinLabels } from '../output/joinLabels';
import type { Row } from '../output/Row';
import { shortenText } from '../output/shortenText';
import { shortId } from '../output/shortId';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { familiarReference, readReference } from '../values/readReference';
import { capitalize } from './capitalize';
import { defineSwarmList } from './defineSwarmList';

const NAMESPACE = 'com.docker.stack.namespace';
const LONGEST_DESCRIPTION = 45;

const specOf = (item: unknown): unknown => fieldOf(item, 'Spec');
const nameOf = (item: unknown): string => textOf(specOf(item), 'Name');
const since = (item: unknown, name: string) => (): string => timeAgo(Date.parse(textOf(item, name)) / 1000);
const labelsOf = (item: unknown): Row => ({ Label: (name = '') => textOf(fieldOf(specOf(item), 'Labels'), name), Labels: () => joinLabels(fieldOf(specOf(item), 'Labels')) });

export const swarmLists: readonly DockerCommand[] = [
  defineSwarmList({
    name: 'service ls', summary: 'List the services of a swarm', path: '/services', query: { status: 'true' }, configKey: 'servicesFormat', sortKey: nameOf,
    format: '{{.ID}}\t{{.Name}}\t{{.Mode}}\t{{.Replicas}}\t{{.Image}}\t{{.Ports}}',
    table: { type: '*service.serviceContext', headers: { ID: 'ID', Name: 'NAME', Mode: 'MODE', Replicas: 'REPLICAS', Image: 'IMAGE', Ports: 'PORTS' } },
    toRow: (service) => ({
      ID: () => shortId(textOf(service, 'ID')),
      Image: () => showImage(textOf(fieldOf(fieldOf(specOf(service), 'TaskTemplate'), 'ContainerSpec'), 'Image')),
      Mode: () => showMode(fieldOf(specOf(service), 'Mode')),
      Name: () => nameOf(service),
      Ports: () => showServicePorts(listOf(fieldOf(service, 'Endpoint'), 'Ports')),
      Replicas: () => ['RunningTasks', 'DesiredTasks'].map((name) => String(Number(fieldOf(fieldOf(service, 'ServiceStatus'), name) ?? 0))).join('/'),
    }),
  }),
  defineSwarmList({
    name: 'stack ls', summary: 'List stacks', path: '/services', query: { filters: `{"label":{"${NAMESPACE}":true}}` }, configKey: 'stacksFormat', isPlain: true,
    format: '{{.Name}}\t{{.Services}}', table: { type: '*formatter.stackContext', headers: { Name: 'NAME', Services: 'SERVICES' } },
    sortKey: (stack) => textOf(stack, 'name'), group: countByStack,
    toRow: (stack) => ({ Name: () => textOf(stack, 'name'), Services: () => textOf(stack, 'services') }),
  }),
  defineSwarmList({
    name: 'node ls', summary: 'List the nodes of a swarm', path: '/nodes', configKey: 'nodesFormat', sortKey: (node) => textOf(fieldOf(node, 'Description'), 'Hostname'),
    format: '{{.ID}}{{if .Self}} *{{else}}  {{end}}\t{{.Hostname}}\t{{.Status}}\t{{.Availability}}\t{{.ManagerStatus}}\t{{.EngineVersion}}',
    table: {
      type: '*node.nodeContext',
      headers: { ID: 'ID', Self: '', Hostname: 'HOSTNAME', Status: 'STATUS', Availability: 'AVAILABILITY', ManagerStatus: 'MANAGER STATUS', EngineVersion: 'ENGINE VERSION', TLSStatus: 'TLS STATUS' },
    },
    needsInfo: true,
    toRow: (node, _, info) => ({
      Availability: () => capitalize(textOf(specOf(node), 'Availability')),
      EngineVersion: () => textOf(fieldOf(fieldOf(node, 'Description'), 'Engine'), 'EngineVersion'),
      Hostname: () => textOf(fieldOf(node, 'Description'), 'Hostname'),
      ID: () => textOf(node, 'ID'),
      ManagerStatus: () => showManager(fieldOf(node, 'ManagerStatus')),
      Self: () => goBool(textOf(node, 'ID') === textOf(fieldOf(info, 'Swarm'), 'NodeID')),
      Status: () => capitalize(textOf(fieldOf(node, 'Status'), 'State')),
      TLSStatus: () => showTrust(fieldOf(fieldOf(fieldOf(info, 'Swarm'), 'Cluster'), 'TLSInfo'), fieldOf(fieldOf(node, 'Description'), 'TLSInfo')),
    }),
  }),
  defineSwarmList({
    name: 'secret ls', summary: 'List the secrets of a swarm', path: '/secrets', configKey: 'secretFormat', sortKey: nameOf, minApi: '1.25',
    format: '{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.CreatedAt}}\t{{.UpdatedAt}}',
    table: { type: '*secret.secretContext', headers: { ID: 'ID', Name: 'NAME', Driver: 'DRIVER', CreatedAt: 'CREATED', UpdatedAt: 'UPDATED', Labels: 'LABELS' } },
    toRow: (secret) => ({
      CreatedAt: since(secret, 'CreatedAt'), Driver: () => textOf(fieldOf(specOf(secret), 'Driver'), 'Name'), ID: () => textOf(secret, 'ID'), ...labelsOf(secret), Name: () => nameOf(secret), UpdatedAt: since(secret, 'UpdatedAt'),
    }),
  }),
  defineSwarmList({
    name: 'config ls', summary: 'List the configs of a swarm', path: '/configs', configKey: 'configFormat', sortKey: nameOf, minApi: '1.30',
    format: '{{.ID}}\t{{.Name}}\t{{.CreatedAt}}\t{{.UpdatedAt}}', table: { type: '*config.configContext', headers: { ID: 'ID', Name: 'NAME', CreatedAt: 'CREATED', UpdatedAt: 'UPDATED', Labels: 'LABELS' } },
    toRow: (config) => ({ CreatedAt: since(config, 'CreatedAt'), ID: () => textOf(config, 'ID'), ...labelsOf(config), Name: () => nameOf(config), UpdatedAt: since(config, 'UpdatedAt') }),
  }),
  defineSwarmList({
    name: 'plugin ls', summary: 'List the plugins of the engine', path: '/plugins', configKey: 'pluginsFormat', sortKey: (plugin) => textOf(plugin, 'Name'), flags: '--no-trunc  Show everything in full',
    format: '{{.ID}}\t{{.Name}}\t{{.Description}}\t{{.Enabled}}',
    table: { type: '*plugin.pluginContext', headers: { ID: 'ID', Name: 'NAME', Description: 'DESCRIPTION', Enabled: 'ENABLED', PluginReference: 'PLUGIN REFERENCE' } },
    toRow(plugin, values) {
      const isFull = values.bool('no-trunc');
      const description = textOf(fieldOf(plugin, 'Config'), 'Description').replaceAll('\n', '').replaceAll('\r', '');
      return {
        Description: () => (isFull ? description : shortenText(description, LONGEST_DESCRIPTION)),
        Enabled: () => goBool(fieldOf(plugin, 'Enabled') === true),
        ID: () => (isFull ? textOf(plugin, 'Id') : shortId(textOf(plugin, 'Id'))),
        Name: () => textOf(plugin, 'Name'),
        PluginReference: () => textOf(plugin, 'PluginReference'),
      };
    },
  }),
];

function countByStack(services: readonly unknown[]): readonly unknown[] {
  const counts = new Map<string, number>();
  for (const service of services) {
    const name = textOf(fieldOf(specOf(service), 'Labels'), NAMESPACE);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, services: String(count) }));
}

function showManager(status: unknown): string {
  if (status === undefined || status === null) return '';
  return fieldOf(status, 'Leader') === true ? 'Leader' : capitalize(textOf(status, 'Reachability'));
}

/** Whether the node trusts what the swarm trusts. */
function showTrust(ofSwarm: unknown, ofNode: unknown): string {
  if (ofSwarm === undefined || ofNode === undefined) return 'Unknown';
  return JSON.stringify(ofSwarm) === JSON.stringify(ofNode) ? 'Ready' : 'Needs Rotation';
}

function showMode(mode: unknown): string {
  const names = { Global: 'global', Replicated: 'replicated', ReplicatedJob: 'replicated job', GlobalJob: 'global job' };
  return Object.entries(names).find(([key]) => fieldOf(mode, key) !== undefined && fieldOf(mode, key) !== null)?.[1] ?? '';
}

function showImage(image: string): string {
  const reference = readReference(image);
  return reference.ok ? familiarReference({ ...reference.value, digest: '' }) : image;
}

function showServicePorts(ports: readonly unknown[]): string {
  const published = ports.filter((port) => textOf(port, 'PublishMode') === 'ingress');
  return published.map((port) => `*:${String(Number(fieldOf(port, 'PublishedPort') ?? 0))}->${String(Number(fieldOf(port, 'TargetPort') ?? 0))}/${textOf(port, 'Protocol')}`).join(', ');
}
