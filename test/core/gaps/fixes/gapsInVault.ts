// The gaps of a note in a vault whose other notes name the kernel and nowhere say what it is.
import { findGaps } from '../../../../src/core/gaps/findGaps';
import type { ConceptPlace } from '../../../../src/core/gaps/ConceptPlace';
import type { Gap, RuleId } from '../../../../src/core/gaps/Gap';
import { rules } from '../../../../src/core/gaps/rules';
import { ConceptLens } from '../../../../src/core/map/ConceptLens';
import { readNoteConcepts } from '../../../../src/core/map/readNoteConcepts';
import type { Note } from '../../../../src/core/notes/Note';
import { dockerVocabulary } from '../../../../src/core/vocabulary/dockerVocabulary';

const lens = new ConceptLens(dockerVocabulary());

/** `wanted`: a rule that is off by default. */
export function gapsInVault(note: Note, wanted?: RuleId): readonly Gap[] {
  return findGaps(note, { unexplained: findKernel }, rules.filter(({ id, isOffByDefault }) => !isOffByDefault || id === wanted));
}

function findKernel(note: Note): readonly ConceptPlace[] {
  if (!note.text.includes('kernel') || readNoteConcepts(note, lens).explained.has('kernel')) return [];
  const mention = lens.mentionsIn(note).find(({ concept }) => concept.id === 'kernel');
  return mention?.section ? [{ name: 'kernel', span: mention, section: mention.section }] : [];
}
