// A link whose address cannot work: no host, a host that is no name, a mistyped scheme, a blank, or a place held for later.
import { isWebAddress } from '../notes/isWebAddress';
import { defineRule } from './defineRule';

const mistyped = /^(?!https?:\/\/[^/])(?:h?t{1,3}ps?|h{1,2}t{1,3}ps?)(?::\/*|\/\/)/i;
const held = /(?:^|[/.:=])(?:todo|tbd|xxx+|pendiente|completar)(?:$|[/.?#])|\.\.\.|…/i;

export const doubtfulAddress = defineRule({
  id: 'doubtful-address',
  severity: 'warning',
  summary: 'A link to an address that cannot work: no host, a host without a dot, a mistyped scheme, a blank in it, or a place held for later.',
  examples: [
    { note: '# Logs\n[docs](htps://docs.docker.com/)\n[more](https://)\n[host](http://dockerdocs/logs)', lines: [2, 3, 4] },
    { note: '# Redes\ntexto\n## Fuentes:\n- [curso](https://TODO)\n- [otro](<https://docs.docker.com/mi curso>)', lines: [4, 5] },
    { note: '[docs](https://docs.docker.com/) http://localhost:8080 [nota](otra%20nota.md) http://[::1]:80/', lines: [] },
    { note: '`http://` y [[TODO]]', lines: [] },
  ],
  places: (note) =>
    note.links
      .filter(({ kind, isClosed, target }) => (kind === 'markdown' || kind === 'url') && isClosed && isDoubtful(target))
      .map(({ span, section, target }) => ({ span, section, quote: target })),
});

function isDoubtful(target: string): boolean {
  if (mistyped.test(target)) return true;
  if (!isWebAddress(target) || /^mailto:/i.test(target)) return false;
  if (/\s/.test(target) || held.test(target)) return true;
  if (!/^(?:https?|ftp):/i.test(target)) return false;
  const host = /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(target)?.[1] ?? '';
  return host === '' || !(host.startsWith('[') || host.toLowerCase() === 'localhost' || /^[^.]+(?:\.[^.]+)+\.?$/.test(host));
}
