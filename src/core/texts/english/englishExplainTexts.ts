// The words of an explained docker line, in English.
import type { ExplainTexts } from '../ExplainTexts';
import { readPublished } from '../../explain/readPublished';
import { readMounted } from '../../explain/readMounted';

const roles: Readonly<Record<string, string>> = {
  ARG: 'a word for the program in the container',
  COMMAND: 'the program to run in the container, instead of the image’s own',
  CONFIG: 'the name of the config',
  CONTAINER: 'the container, by name or by the start of its id',
  CONTAINER_PATH: 'a path in a container, behind its name',
  CONTEXT: 'the name of the context',
  DEST_PATH: 'where to',
  FILE: 'the file; - is standard input',
  IMAGE: 'the image, NAME:TAG; without a tag it is latest',
  LOCAL_PATH: 'a path on this machine',
  NAME: 'the name, NAME:TAG for an image',
  NETWORK: 'the network, by name or id',
  NEW_NAME: 'the new name',
  NODE: 'the node of the swarm',
  PATH: 'the build context: the folder whose files the build may copy; . is the working folder',
  PLUGIN: 'the plugin',
  PRIVATE_PORT: 'the port within the container',
  PS_OPTIONS: 'an option for ps in the container',
  REPOSITORY: 'the name of the new image',
  SECRET: 'the name of the secret',
  SERVER: 'the registry; Docker Hub where none is named',
  SOURCE_IMAGE: 'the image as it is called now',
  TARGET_IMAGE: 'the further name',
  TERM: 'what to look for',
  VOLUME: 'the name of the volume',
};

const programs: Readonly<Record<string, string>> = {
  awk: 'takes the lines apart into columns', cat: 'passes on what it reads', cut: 'keeps some columns of each line', echo: 'prints its words',
  egrep: 'keeps the lines that match', export: 'puts a variable into the environment', grep: 'keeps the lines that match', head: 'keeps the first lines',
  sed: 'edits each line', sort: 'sorts the lines', tail: 'keeps the last lines', tee: 'writes a copy to a file', tr: 'replaces characters', uniq: 'drops repeated lines',
  wc: 'counts lines, words or characters', xargs: 'appends what it reads to another command', cd: 'changes the working folder',
};

const restarts: Readonly<Record<string, string>> = { no: 'never', always: 'always, also when the engine starts again', 'unless-stopped': 'always, unless somebody stopped it', 'on-failure': 'only after a failure' };

export const englishExplainTexts: ExplainTexts = {
  command: 'Explain the docker line at the cursor',
  action: 'Explain',
  close: 'Close the explanation',
  nothing: 'There is no docker line at the cursor.',
  title: (line) => `Explanation of ${line}`,
  summary: ({ summary }) => summary,
  flag: ({ description }) => description,
  value({ name, as }, value) {
    const meant = as ?? name;
    if (meant === 'publish') {
      const published = readPublished(value);
      if (!published) return '';
      const where = published.ip === '' ? '' : ` (only at ${published.ip})`;
      return published.host === '' ? `A free port of this machine leads to port ${published.container}` : `Port ${published.host} of this machine${where} leads to port ${published.container} in the container`;
    }
    if (meant === 'volume') {
      const mounted = readMounted(value);
      if (!mounted) return '';
      const source = mounted.kind === 'folder' ? `The folder ${mounted.source} of this machine` : mounted.kind === 'volume' ? `The volume ${mounted.source}` : 'A new volume without a name';
      return `${source} is seen as ${mounted.target} in the container${mounted.isReadOnly ? ', read-only' : ''}`;
    }
    if (meant === 'restart') return restarts[value.split(':')[0] ?? ''] ?? '';
    if (meant === 'env') return value.includes('=') ? `${value.split('=')[0] ?? ''} is ${value.slice(value.indexOf('=') + 1) || 'empty'}` : `${value} as it is on this machine`;
    return '';
  },
  valueMissing: 'A value is missing.',
  deprecated: (instead) => `Out of use: ${instead}.`,
  argument: (role) => roles[role] ?? (role === '' ? 'one word more than the command takes' : role),
  unknownFlag: (flag) => `${flag} is no flag of this command.`,
  unknownCommand: (line) => `${line} is no command.`,
  plugin: (name) => `${name} is a program of its own beside the docker command line. It runs only in a terminal.`,
  program: (name) => (programs[name] === undefined ? `the program ${name}` : `${name} ${programs[name]}`),
  variable: (name) => `the value of the variable ${name}`,
  placeholder: (name) => `to be filled in: ${name}`,
  assignment: (name) => `gives the variable ${name} a value`,
  substitution: 'the output of the docker line in it, word by word',
  pipe: 'what the command before it prints goes into the next one',
  and: 'goes on only if what came before succeeded',
  or: 'goes on only if what came before failed',
  flagsEnd: 'what follows is no flag, even where it begins with a dash',
  redirections: {
    write: (target) => `writes the output to the file ${target}, and overwrites it`,
    append: (target) => `adds the output to the file ${target}`,
    read: (target) => `reads from the file ${target}`,
    document: (target) => `reads the lines below, up to ${target}`,
    text: () => 'reads the text behind it',
    join: () => 'messages go where the output goes',
    errors: (target) => (target === '/dev/null' ? 'throws messages away' : `writes messages to the file ${target}`),
    both: (target) => `writes output and messages to the file ${target}`,
  },
  risks: {
    read: 'It only looks: nothing changes.',
    change: 'It changes things that can be made again.',
    destroy: 'It can destroy what exists nowhere else.',
    reach: 'It reaches beyond the container, to this machine.',
  },
  complaint: (words) => `Docker refuses this line: ${words}`,
  manual: 'Reference',
  ownNote: (title) => `Your note: ${title}`,
};
