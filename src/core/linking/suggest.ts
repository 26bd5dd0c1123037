// All that would link and tag a note better. What its user said no to does not come again.
import type { Note } from '../notes/Note';
import { mendLinks } from './mendLinks';
import { offerDone } from './offerDone';
import { resolveLinks } from './resolveLinks';
import type { Suggestion } from './Suggestion';
import { suggestLinks } from './suggestLinks';
import { suggestTags } from './suggestTags';
import type { Surroundings } from './Surroundings';

export function suggest(note: Note, surroundings: Surroundings, declined: ReadonlySet<string>): readonly Suggestion[] {
  const wanted = ({ id }: Suggestion): boolean => !declined.has(id);
  const resolved = resolveLinks(note, surroundings.notes);
  const mentions = surroundings.lens.mentionsIn(note);
  const links = [...mendLinks(note, resolved, surroundings.notes), ...suggestLinks(note, { resolved, mentions }, surroundings)].filter(wanted);
  const tags = suggestTags(note, mentions, surroundings).filter(wanted);
  const isTagged = note.tags.some(({ role }) => role === 'topic');
  return [
    ...links.sort((one, other) => one.line - other.line || (one.edits[0]?.from ?? 0) - (other.edits[0]?.from ?? 0)),
    ...tags,
    ...(links.length === 0 ? offerDone(note, 'toLink') : []),
    ...(tags.length === 0 && isTagged ? offerDone(note, 'toTag') : []),
  ];
}
