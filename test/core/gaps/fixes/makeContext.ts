// What fixes know of a note in tests: its gaps, the usual tags, and Docker's own vocabulary.
import { findGaps } from '../../../../src/core/gaps/findGaps';
import { defineFrom } from '../../../../src/core/gaps/fixes/defineFrom';
import type { FixContext } from '../../../../src/core/gaps/fixes/Fix';
import { ConceptLens } from '../../../../src/core/map/ConceptLens';
import { defaultWorkflowTags } from '../../../../src/core/notes/defaultWorkflowTags';
import type { Note } from '../../../../src/core/notes/Note';
import { dockerVocabulary } from '../../../../src/core/vocabulary/dockerVocabulary';

const lens = new ConceptLens(dockerVocabulary());

export function makeContext(note: Note): FixContext {
  return { gaps: findGaps(note), tags: defaultWorkflowTags, define: defineFrom(() => lens) };
}
