// The addresses that a note links to, each once, as the items of a list of sources.
import { escapeMarkdown } from '../../export/escapeMarkdown';
import { isWebAddress } from '../../notes/isWebAddress';
import type { Note, NoteLink } from '../../notes/Note';

export function writeSources({ links }: Note): readonly string[] {
  const cited = links.filter(isSource).filter((link, index, all) => all.findIndex((other) => addressOf(other) === addressOf(link)) === index);
  return cited.map((link) => `- ${write(link)}`);
}

/** A service on the reader's own machine is no source. */
function isSource({ kind, target }: NoteLink): boolean {
  return kind !== 'embed' && isWebAddress(target) && !/^mailto:|^[a-z]+:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i.test(target);
}

function addressOf({ target, subpath }: NoteLink): string {
  return subpath === '' ? target : `${target}#${subpath}`;
}

function write(link: NoteLink): string {
  const address = addressOf(link);
  if (link.kind === 'url' || link.title === address) return address;
  return `[${escapeMarkdown(link.title)}](${/[()\s]/.test(address) ? `<${address}>` : address})`;
}
