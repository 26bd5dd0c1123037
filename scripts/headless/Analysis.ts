// What `analyse --json` writes. The shape is a promise to whoever reads it: keys are added, never renamed. Lines are 1-based.
import type { RuleId } from '../../src/core/gaps/Gap';
import type { StudyStep } from '../../src/core/map/planStudy';
import type { TieKind, TopicKind } from '../../src/core/map/TopicMap';
import type { WorkflowState } from '../../src/core/notes/Note';

/** `empty`: nothing of its own nor below; `unfinished`: a gap stands in it; `complete`: all else. */
export type SectionStatus = 'empty' | 'unfinished' | 'complete';

export interface AnalysedNote {
  /** From the analysed folder, with `/`. */
  readonly path: string;
  readonly title: string;
  /** Without `#`, workflow tags too. */
  readonly tags: readonly string[];
  readonly state: WorkflowState;
  readonly sources: readonly { readonly title: string; readonly url: string; readonly line: number }[];
  readonly sections: readonly { readonly title: string; readonly level: number; readonly line: number; readonly status: SectionStatus }[];
  readonly commands: readonly { readonly name: string; readonly line: number; readonly description: string }[];
  readonly blocks: readonly { readonly language: string; readonly line: number; readonly code: string; readonly runnable: boolean }[];
  /** `section` is the title of the nearest heading above, '' where there is none. */
  readonly gaps: readonly { readonly rule: RuleId; readonly line: number; readonly section: string; readonly message: string }[];
}

export interface Analysis {
  readonly notes: readonly AnalysedNote[];
  readonly map: {
    readonly topics: readonly { readonly id: string; readonly label: string; readonly kind: TopicKind; readonly path: string; readonly line: number }[];
    /** `path` and `line` are where the tie is said first. */
    readonly ties: readonly { readonly from: string; readonly to: string; readonly kind: TieKind; readonly path: string; readonly line: number }[];
  };
  /** What to study next, in order; the ids are those of the vocabulary, `topic` is on the map unless the state is `missing`. */
  readonly study: readonly { readonly concept: string; readonly topic: string; readonly state: StudyStep['state']; readonly because: string | null }[];
  readonly totals: { readonly notes: number; readonly sections: number; readonly topics: number; readonly ties: number; readonly gaps: number };
}
