// The words of what a run asked of Docker and of what it changed, in English.
import { humanSize } from '../../commands/output/humanSize';
import type { ChangedKind } from '../../trace/Change';
import type { TraceTexts } from '../TraceTexts';

const count = (amount: number, one: string): string => `${amount.toLocaleString('en')} ${amount === 1 ? one : `${one}s`}`;
const whats: Readonly<Record<ChangedKind, (amount: number) => string>> = {
  container: (amount) => (amount === 1 ? 'container' : 'containers'),
  image: (amount) => (amount === 1 ? 'image' : 'images'),
  volume: (amount) => (amount === 1 ? 'volume' : 'volumes'),
  network: (amount) => (amount === 1 ? 'network' : 'networks'),
};
const few = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', '));

export const englishTraceTexts: TraceTexts = {
  title: (requests) => `What Docker did · ${count(requests, 'request')}`,
  dropped: (requests) => `…and ${count(requests, 'more request')} that are not kept`,
  awaited: 'waiting',
  byNotebook: 'asked by Docker Notebook',
  noAnswer: 'no answer',
  sent: 'Sent',
  upload: 'An archive of files went along.',
  answered: 'Answered',
  nothing: 'Nothing but the status.',
  cut: 'The rest is not shown.',
  streamed: (bytes) => `Stream, ${bytes}`,
  connected: (bytes) => `Open connection, ${bytes} came`,
  reference: 'Engine API reference',
  copyCurl: 'Copy as curl',
  copied: 'Copied',
  requestLabel: (method, path) => `Request ${method} ${path}`,
  changesLabel: 'What changed',
  chip(change) {
    switch (change.kind) {
      case 'added':
      case 'removed':
        return `${change.kind === 'added' ? '+' : '−'}${change.names.length} ${whats[change.what](change.names.length)}: ${few(change.names)}`;
      case 'started':
      case 'stopped':
      case 'paused':
      case 'resumed':
        return `${few(change.names)} ${change.kind}`;
      case 'renamed':
        return `${change.from} is now ${change.name}`;
      case 'tagged':
        return `also called ${change.name}`;
      case 'exited':
        return `${change.name} exited ${change.code}`;
      case 'port':
        return `port ${change.port}${change.protocol === 'tcp' ? '' : `/${change.protocol}`} now open`;
      case 'reclaimed':
        return `${humanSize(change.bytes)} freed`;
    }
  },
  copyLine: (line) => `Copy ${line}`,
  openPort: (address) => `Open ${address}`,
  portClosedToBrowsers: (name) => `It leads into ${name}. A browser cannot open it.`,
};
