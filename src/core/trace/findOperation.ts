// Which operation of the Engine API a request is, by the names that its reference gives them.

export interface Operation {
  readonly tag: string;
  readonly name: string;
}

/** What does not go by the rules of its family: `METHOD pattern tag name`; `*` is one segment, `**` as many as there are. */
const exceptions = `
GET /containers/*/json Container ContainerInspect
HEAD /containers/*/archive Container ContainerArchiveInfo
GET /containers/*/archive Container ContainerArchive
PUT /containers/*/archive Container PutContainerArchive
POST /containers/*/exec Exec ContainerExec
GET /exec/*/json Exec ExecInspect
POST /build Image ImageBuild
POST /build/prune Image BuildPrune
GET /images/get Image ImageGetAll
POST /commit Image ImageCommit
GET /images/**/json Image ImageInspect
POST /auth System SystemAuth
GET /info System SystemInfo
GET /version System SystemVersion
GET /events System SystemEvents
GET /system/df System SystemDataUsage
GET /swarm Swarm SwarmInspect
GET /plugins/**/json Plugin PluginInspect
`;

const rows = exceptions
  .trim()
  .split('\n')
  .map((line) => {
    const [method = '', path = '', tag = '', name = ''] = line.split(' ');
    return { method, pattern: new RegExp(`^${path.replace(/\*\*?/g, (mark) => (mark === '*' ? '[^/]+' : '.+'))}$`), tag, name };
  });

/** The rest: `ContainerList`, `VolumeCreate`, `NetworkDelete`, `NodeInspect`, `ContainerStart`. */
const families: Readonly<Record<string, string>> = {
  containers: 'Container', images: 'Image', networks: 'Network', volumes: 'Volume', exec: 'Exec', swarm: 'Swarm', nodes: 'Node', services: 'Service', tasks: 'Task', secrets: 'Secret', configs: 'Config', plugins: 'Plugin',
};
const actions = new Set('create prune search load top logs changes export stats resize start stop restart kill update rename pause unpause attach wait history push tag get connect disconnect leave enable disable'.split(' '));

/** Null for what neither the list nor a rule names. */
export function findOperation(method: string, path: string): Operation | null {
  const row = rows.find((each) => each.method === method && each.pattern.test(path));
  if (row) return { tag: row.tag, name: row.name };
  const [, family = '', ...rest] = path.split('/');
  const tag = families[family];
  const verb = tag === undefined ? '' : verbOf(method, rest);
  return tag === undefined || verb === '' ? null : { tag, name: `${tag}${verb}` };
}

function verbOf(method: string, rest: readonly string[]): string {
  const last = rest.at(-1) ?? '';
  if (rest.length === 0 || (rest.length === 1 && last === 'json')) return method === 'GET' ? 'List' : '';
  if (method === 'DELETE') return 'Delete';
  const isAction = actions.has(last) && (method === 'POST' || rest.length > 1 || last === 'search');
  if (isAction) return `${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  return rest.length > 1 || method === 'POST' ? '' : method === 'PUT' ? 'Update' : 'Inspect';
}
