// What fixes know of a note in tests: its gaps, the usual tags, and Docker's own vocabulary.
import { defineFrom } from '../../../../src/core/gaps/fixes/defineFrom';
import type { FixContext } from '../../../../src/core/gaps/fixes/Fix';
import type { RuleId } from '../../../../src/core/gaps/Gap';
import { ConceptLens } from '../../../../src/core/map/ConceptLens';
import { defaultWorkflowTags } from '../../../../src/core/notes/defaultWorkflowTags';
import type { Note } from '../../../../src/core/notes/Note';
import { dockerVocabulary } from '../../../../src/core/vocabulary/dockerVocabulary';
import { gapsInVault } from './gapsInVault';

const lens = new ConceptLens(dockerVocabulary());

export function makeContext(note: Note, wanted?: RuleId): FixContext {
  return { gaps: gapsInVault(note, wanted), tags: defaultWorkflowTags, footers: () => [], define: defineFrom(() => lens) };
}
