// What in the messages of engine and command line tells the cause of a failure. Messages of Engine 20.10 to 28 and Podman 4.
import type { HintKind } from './Hint';

export interface HintRule {
  readonly kind: HintKind;
  readonly pattern: RegExp;
  /** Of what was matched: what it is about, and the line to go on with. */
  readonly about?: (groups: readonly string[]) => { readonly subject: string; readonly line?: string };
  /** Where to look for what was meant. */
  readonly among?: readonly ('containers' | 'images' | 'networks' | 'volumes')[];
}

/** The group that matched: each way of saying it has its own. */
const named = (groups: readonly string[]): string => groups.find((group) => group !== '') ?? '';
const subjectOnly = (groups: readonly string[]): { readonly subject: string } => ({ subject: named(groups) });
const withLine = (line: (subject: string) => string) => (groups: readonly string[]) => ({ subject: named(groups), line: line(named(groups)) });

/** The first that matches says it. */
export const hintRules: readonly HintRule[] = [
  { kind: 'cli-plugin', pattern: /'docker ([\w-]{1,40})' is a plugin of the docker CLI/, about: subjectOnly },
  { kind: 'name-in-use', pattern: /container name "\/?([^"]{1,200})" is already in use/, about: withLine((name) => `docker rm -f ${name}`) },
  { kind: 'port-in-use', pattern: /:(\d{1,5}):? failed: port is already allocated|host port .{0,60}?:?(\d{1,5})(?:\/\w+)?:.{0,80}address already in use|listen tcp[^\n]{0,60}:(\d{1,5}): bind: address already in use/, about: withLine((port) => `docker ps --filter publish=${port}`) },
  { kind: 'container-runs', pattern: /cannot remove (?:a running )?container "?\/?([^":\s]{1,200})"?[^\n]{0,120}(?:is running|before attempting)|You cannot remove a running container (\w+)/, about: withLine((name) => `docker stop ${name}`) },
  { kind: 'container-stopped', pattern: /[Cc]ontainer (\S{1,200}) is not running/, about: withLine((name) => `docker start ${name}`) },
  { kind: 'image-in-use', pattern: /conflict: unable to (?:remove|delete)[^\n]{0,300}?container (\w{1,64})/, about: withLine((name) => `docker rm ${name}`) },
  { kind: 'volume-in-use', pattern: /volume is in use - \[(\w{1,64})/, about: withLine((id) => `docker rm ${id.slice(0, 12)}`) },
  { kind: 'network-in-use', pattern: /network (\S{1,200}) (?:has active endpoints|id \w+ has active endpoints)/, about: withLine((name) => `docker network inspect ${name}`) },
  { kind: 'no-such-container', pattern: /No such container: ([^\s,]{1,200})/i, about: subjectOnly, among: ['containers'] },
  { kind: 'no-such-object', pattern: /No such object: (\S{1,200})/i, about: subjectOnly, among: ['containers', 'images', 'networks', 'volumes'] },
  { kind: 'no-such-network', pattern: /network ([^\s"]{1,200}) not found/, about: subjectOnly, among: ['networks'] },
  { kind: 'no-such-volume', pattern: /get ([^\s:]{1,200}): no such volume/, about: subjectOnly, among: ['volumes'] },
  { kind: 'no-such-image', pattern: /No such image: (\S{1,200}?):?(?:\s|$)|pull access denied for ([^\s,]{1,200})|manifest for (\S{1,200}) not found/i, about: withLine((name) => `docker search ${name.replace(/[:@].*$/, '')}`), among: ['images'] },
  { kind: 'login-needed', pattern: /unauthorized: authentication required|no basic auth credentials|denied: requested access to the resource is denied/, about: () => ({ subject: '', line: 'docker login' }) },
  { kind: 'plain-registry', pattern: /server gave HTTP response to HTTPS client/ },
  { kind: 'wrong-platform', pattern: /exec format error|no matching manifest for (\S{1,100})/, about: subjectOnly },
  { kind: 'program-missing', pattern: /exec: "?([^":\n]{1,200})"?: (?:executable file not found|stat [^\n]{0,200}no such file)/, about: subjectOnly },
  { kind: 'program-not-executable', pattern: /exec: "?([^":\n]{1,200})"?: (?:permission denied|is a directory)/, about: subjectOnly },
  { kind: 'no-space', pattern: /no space left on device/, about: () => ({ subject: '', line: 'docker system df' }) },
  { kind: 'no-terminal', pattern: /the input device is not a TTY/ },
  { kind: 'relative-path', pattern: /invalid mount path: '([^'\n]{1,200})' mount path must be absolute|includes invalid characters for a local volume name[^\n]{0,300}/, about: subjectOnly },
  { kind: 'file-outside-context', pattern: /(?:COPY|ADD) failed: (?:file not found in build context[^\n]{0,80}?stat ([^\s:]{1,200})|forbidden path outside the build context: (\S{1,200}))/, about: subjectOnly },
];
