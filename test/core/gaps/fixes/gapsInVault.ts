// The gaps of a note in a vault whose other notes name the kernel and nowhere say what it is.
import { findGaps } from '../../../../src/core/gaps/findGaps';
import type { ConceptPlace } from '../../../../src/core/gaps/ConceptPlace';
import type { Gap } from '../../../../src/core/gaps/Gap';
import { ConceptLens } from '../../../../src/core/map/ConceptLens';
import { readNoteConcepts } from '../../../../src/core/map/readNoteConcepts';
import type { Note } from '../../../../src/core/notes/Note';
import { dockerVocabulary } from '../../../../src/core/vocabulary/dockerVocabulary';

const lens = new ConceptLens(dockerVocabulary());

export function gapsInVault(note: Note): readonly Gap[] {
  return findGaps(note, { unexplained: findKernel });
}

function findKernel(note: Note): readonly ConceptPlace[] {
  if (!note.text.includes('kernel') || readNoteConcepts(note, lens).explained.has('kernel')) return [];
  const mention = lens.mentionsIn(note).find(({ concept }) => concept.id === 'kernel');
  return mention?.section ? [{ name: 'kernel', span: mention, section: mention.section }] : [];
}
