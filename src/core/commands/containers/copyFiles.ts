// `docker cp`: files between this machine and a container, in either direction.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import type { Host } from '../Host';
import { refuse } from '../refuseUsage';
import type { Risk } from '../Risk';
import { copyIn } from './copyIn';
import type { CopyOptions } from './CopyOptions';
import { copyOut } from './copyOut';

export const copyFiles = defineCommand({
  name: 'cp',
  aliases: ['container cp'],
  summary: 'Copy files between this machine and a container',
  usage: '[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH',
  flags: flagTable(`
    -a, --archive        Keep the owners
    -L, --follow-link    Copy what a link leads to
    -q, --quiet          Tell nothing
  `),
  args: [2, 2],
  examples: [
    { line: 'docker cp web:/etc/hosts -', requests: ['GET /containers/web/archive?path=/etc/hosts'] },
    { line: 'docker cp a:/x b:/x', requests: [], refusedWith: 1 },
    { line: 'docker cp a b', requests: [], refusedWith: 1 },
    { line: 'docker cp web:/x', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const [from = '', to = ''] = values.args;
    if (from === '') return refuse('source can not be empty');
    if (to === '') return refuse('destination can not be empty');
    const [source, target] = [splitArgument(from, host), splitArgument(to, host)];
    if (source.container !== '' && target.container !== '') return refuse('copying between containers is not supported');
    if (source.container === '' && target.container === '') return refuse('must specify at least one container source');
    const options = {
      container: source.container || target.container, source: source.path, target: target.path, followsLinks: values.bool('follow-link'),
      keepsOwners: values.bool('archive'), isQuiet: values.isSet('quiet') ? values.bool('quiet') : null,
    };
    return source.container === ''
      ? succeed({ risk: assessIn(options), start: (session) => copyIn(options, session) })
      : succeed({ risk: assessOut(options, host), start: (session) => copyOut(options, session) });
  },
});

/** `web:/etc/hosts`; a path that begins with `/` or `.` names no container. */
function splitArgument(text: string, { platform }: Host): { readonly container: string; readonly path: string } {
  const colon = text.indexOf(':');
  const isOwn = text.startsWith('/') || text.startsWith('.') || colon < 0 || (platform === 'win32' && /^[A-Za-z]:[/\\]/.test(text));
  return isOwn ? { container: '', path: text } : { container: text.slice(0, colon), path: text.slice(colon + 1) };
}

/** Hands a file of this machine to a container, which may hold more of that name. */
function assessIn({ source }: CopyOptions): Risk {
  return { level: 'reach', reasons: source === '-' ? [] : [{ kind: 'host-path', subject: source, isReadOnly: true }] };
}

function assessOut({ target }: CopyOptions, host: Host): Risk {
  if (target === '-') return { level: 'read', reasons: [] };
  return { level: 'reach', reasons: [{ kind: host.exists(target) ? 'overwrites-file' : 'host-path', subject: target }] };
}
