// A link whose address cannot work: no host, a host that is no name, a mistyped scheme, a blank, or a place held for later.
import { isWebAddress } from '../notes/isWebAddress';
import type { Prose } from '../notes/Note';
import { defineRule, type FoundPlace } from './defineRule';
import { proseLines } from './proseLines';

const mistyped = /^(?!https?:\/\/[^/])(?:h?t{1,3}ps?|h{1,2}t{1,3}ps?)(?::\/*|\/\/)/i;
const held = /(?:^|[/.:=])(?:TODO|TBD|XXX+|PENDIENTE|COMPLETAR)(?:$|[/.?#])|\.\.\.|…/;
const heldHost = /^(?:todo|tbd|xxx+|pendiente|completar|(?:www\.)?example\.(?:com|net|org))$/i;
const bareScheme = /(?<![^\s(<])https?:\/\/(?=$|[\s)>.,;])/gim;

export const doubtfulAddress = defineRule({
  id: 'doubtful-address',
  severity: 'warning',
  summary: 'A link to an address that cannot work: no host, a host without a dot, a mistyped scheme, a blank in it, or a place held for later.',
  examples: [
    { note: '# Logs\n[docs](htps://docs.docker.com/)\n[more](https://)\n[host](http://dockerdocs/logs)', lines: [2, 3, 4] },
    { note: '# Redes\ntexto\n## Fuentes:\n- [curso](https://TODO)\n- [otro](<https://docs.docker.com/mi curso>)', lines: [4, 5] },
    { note: '[docs](https://docs.docker.com/) http://localhost:8080 [nota](otra%20nota.md) http://[::1]:80/', lines: [] },
    { note: '[a talk](https://docs docker.com/talk)\n- [otra](http://example.com)\n- http://', lines: [1, 2, 3] },
    { note: '`http://` y [[TODO]] en https://git.docker.com/todo/issues', lines: [] },
  ],
  places: (note) => [
    ...note.links
      .filter(({ kind, isClosed, target, span }) => (kind === 'markdown' || kind === 'url') && (isClosed ? isDoubtful(target) : goesOn(note.text, span.to)))
      .map(({ span, section, target }) => ({ span, section, quote: target })),
    ...note.prose.filter(({ text }) => text.includes('://')).flatMap(findBareSchemes),
  ],
});

/** Whether the bracket that closes an address stands behind a blank and more words. */
const goesOn = (text: string, at: number): boolean => /^[ \t]+[^()\n]*[^()\s][^()\n]*\)/.test(text.slice(at, at + 200));

/** Of an address in the text only a scheme without more is left unread. */
function findBareSchemes(prose: Prose): readonly FoundPlace[] {
  return proseLines(prose).flatMap(({ text, span: { from, line } }) =>
    [...text.matchAll(bareScheme)].map(({ 0: quote, index }) => ({ span: { from: from + index, to: from + index + quote.length, line }, section: prose.section, quote })),
  );
}

function isDoubtful(target: string): boolean {
  if (mistyped.test(target)) return true;
  if (!isWebAddress(target) || /^mailto:/i.test(target)) return false;
  if (/\s/.test(target) || held.test(target)) return true;
  if (!/^(?:https?|ftp):/i.test(target)) return false;
  const host = /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(target)?.[1] ?? '';
  return host === '' || heldHost.test(host) || !(host.startsWith('[') || host.toLowerCase() === 'localhost' || /^[^.]+(?:\.[^.]+)+\.?$/.test(host));
}
