// The command names of the docker CLI as notes list them. Names that are everyday nouns of Docker (`image`, `volume`) are commands of a list only
// in the company of others: a list of concepts names them too. `compose` and `buildx` are plugins with command lines of their own.

/** Top-level commands that are no family. */
const verbs = [
  'attach', 'build', 'commit', 'cp', 'create', 'diff', 'events', 'exec', 'export', 'history', 'images', 'import', 'info', 'inspect', 'kill',
  'load', 'login', 'logout', 'logs', 'pause', 'port', 'ps', 'pull', 'push', 'rename', 'restart', 'rm', 'rmi', 'run', 'save', 'search', 'start',
  'stats', 'stop', 'tag', 'top', 'unpause', 'update', 'version', 'wait',
];

const families: Readonly<Record<string, readonly string[]>> = {
  builder: ['build', 'prune'],
  checkpoint: ['create', 'ls', 'rm'],
  config: ['create', 'inspect', 'ls', 'rm'],
  container: [
    'attach', 'commit', 'cp', 'create', 'diff', 'exec', 'export', 'inspect', 'kill', 'list', 'logs', 'ls', 'pause', 'port', 'prune', 'ps', 'rename',
    'restart', 'rm', 'run', 'start', 'stats', 'stop', 'top', 'unpause', 'update', 'wait',
  ],
  context: ['create', 'export', 'import', 'inspect', 'list', 'ls', 'rm', 'show', 'update', 'use'],
  image: ['build', 'history', 'import', 'inspect', 'list', 'load', 'ls', 'prune', 'pull', 'push', 'rm', 'save', 'tag'],
  manifest: ['annotate', 'create', 'inspect', 'push', 'rm'],
  network: ['connect', 'create', 'disconnect', 'inspect', 'list', 'ls', 'prune', 'rm'],
  node: ['demote', 'inspect', 'ls', 'promote', 'ps', 'rm', 'update'],
  plugin: ['create', 'disable', 'enable', 'inspect', 'install', 'ls', 'push', 'rm', 'set', 'upgrade'],
  secret: ['create', 'inspect', 'ls', 'rm'],
  service: ['create', 'inspect', 'logs', 'ls', 'ps', 'rm', 'rollback', 'scale', 'update'],
  stack: ['config', 'deploy', 'ls', 'ps', 'rm', 'services'],
  swarm: ['ca', 'init', 'join', 'join-token', 'leave', 'unlock', 'unlock-key', 'update'],
  system: ['df', 'events', 'info', 'prune'],
  trust: ['inspect', 'revoke', 'sign'],
  volume: ['create', 'inspect', 'list', 'ls', 'prune', 'rm', 'update'],
};

export const dockerCommandNames = { verbs: new Set(verbs), families: new Map(Object.entries(families).map(([name, words]) => [name, new Set(words)])) };
