// A source as Markdown: a link where it has an address on the web, else its words.
import type { Topic } from '../map/TopicMap';
import type { Note } from '../notes/Note';
import { escapeMarkdown } from './escapeMarkdown';
import { plainLabel } from './plainLabel';

export function writeSource(topic: Topic, notes: ReadonlyMap<string, Note>): string {
  const { label, path, line } = topic;
  const cited = notes.get(path)?.sources.find(({ title, url, span }) => span.line === line && (title || url) === label);
  const url = plainLabel(cited?.url ?? '');
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(label);
  return `[${escapeMarkdown(label)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
