// Ties a section to the note or section that its links lead to; a link to a note that does not exist ties nothing.
import { LinkResolver } from './LinkResolver';
import type { PlacedNote } from './PlacedNote';
import { SectionFinder } from './SectionFinder';
import type { TopicCollector } from './TopicCollector';

export function addLinks(placed: readonly PlacedNote[], collector: TopicCollector): void {
  const resolver = new LinkResolver(placed.map(({ note }) => note));
  const finder = new SectionFinder();
  const byNote = new Map(placed.map((place) => [place.note, place]));
  for (const { note, topicOf } of placed) {
    for (const link of note.links) {
      const linked = resolver.resolve(link, note);
      const target = linked && byNote.get(linked);
      if (!target) continue;
      const section = finder.find(target.note, link.subpath);
      const to = section ? target.topicOf(section) : target.noteId;
      // A link within a note to a heading that it lacks leads nowhere.
      if (section || target.note !== note) collector.tie(topicOf(link.section), to, 'links to', note.path, link.span.line);
    }
  }
}
