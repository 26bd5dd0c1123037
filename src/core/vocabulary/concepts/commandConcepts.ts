// One concept for each docker command, made of the registry: all names of a command meet in it (`docker ps`, `docker container ls`).
import { commands } from '../../commands/commands';
import { manualPageOf } from '../../explain/manualPageOf';
import type { ConceptSource } from '../ConceptSource';
import { commandSummaries } from './commandSummaries';
import { furtherCommands } from './furtherCommands';

/** No words of anything else: they count by themselves where the text is about Docker. */
const ownWords: ReadonlySet<string> = new Set(['attach', 'cp', 'exec', 'ps', 'pull', 'push', 'rm', 'rmi', 'unpause']);

/** What Spanish notes make of them. */
const spanishNames: Readonly<Record<string, readonly string[]>> = {
  pull: ['pullear?', 'hacer pull?', 'hacer un pull?'],
  push: ['pushear?', 'hacer push?', 'hacer un push?', 'subir la imagen?'],
  commit: ['commitear?'],
  build: ['hacer build?', 'hacer un build?'],
  tag: ['taggear?', 'taguear?', 'etiquetar?'],
};

/** The objects of the engine that a command makes or is about, by the family in its name. */
const subjects: Readonly<Record<string, string>> = {
  builder: 'build-cache', buildx: 'buildx', compose: 'compose', config: 'config', container: 'container', context: 'context', image: 'image', manifest: 'manifest-list', network: 'network', node: 'node',
  plugin: 'plugin', secret: 'secret', service: 'swarm-service', stack: 'stack', swarm: 'swarm', system: 'engine', trust: 'content-trust', volume: 'volume',
};

/** What the commands without a family are about. */
const alone: Readonly<Record<string, string>> = { inspect: 'engine', login: 'registry', logout: 'registry', search: 'docker-hub', version: 'engine', init: 'dockerfile' };

const creates: Readonly<Record<string, string>> = {
  'container/run': 'container', 'container/create': 'container', 'image/build': 'image', 'container/commit': 'image', 'image/import': 'image', 'image/load': 'image', 'image/pull': 'image', 'image/tag': 'tag', 'network/create': 'network', 'volume/create': 'volume',
  'context/create': 'context', 'secret/create': 'secret', 'config/create': 'config', 'service/create': 'swarm-service', 'stack/deploy': 'stack', 'swarm/init': 'swarm', 'compose/up': 'container', 'buildx/build': 'image', 'container/export': 'filesystem-archive', 'image/save': 'image-archive',
};

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
}

const further: readonly Named[] = Object.entries(furtherCommands).map(([name, [summary]]) => ({ name, aliases: [], summary }));

export const commandConcepts: readonly ConceptSource[] = [...commands, ...further].map(toConcept);

function toConcept({ name, aliases, summary }: Named): ConceptSource {
  const names = [name, ...aliases].flatMap(withLongNames);
  const path = (names.find((each) => each.includes(' ')) ?? name).replace(' ', '/');
  const family = path.includes('/') ? subjects[path.split('/')[0] ?? ''] : alone[path];
  const made = creates[path];
  const english = [...names.map((each) => `docker ${each}`), ...names.map(withMark)];
  return {
    id: `command:${path}`,
    names: { en: english, es: [`docker ${name}`, ...(spanishNames[name] ?? [])] },
    definition: { en: summary, es: commandSummaries[name] ?? furtherCommands[name]?.[1] ?? '' },
    docs: manualPageOf({ name, aliases }),
    ties: { ...(family !== undefined && { uses: [family] }), ...(made !== undefined && { creates: [made] }) },
  };
}

/** `list` for `ls` and `remove` for `rm` go without saying in the registry. */
function withLongNames(name: string): readonly string[] {
  const long = name.replace(/ ls$/, ' list').replace(/ rm$/, ' remove');
  return long === name ? [name] : [name, long];
}

/** Two words of the command line say Docker only among others that do; one word is an everyday word but for a few. */
function withMark(name: string): string {
  return name.includes(' ') || ownWords.has(name) ? `${name}?` : `${name}!`;
}
