// What a note says about gaps that are none: `%% docker-notebook: ignore marker until 2027-01-31 %%`, or `docker-notebook-ignore:` in its frontmatter.
import type { Section, Span } from '../notes/Note';

export interface Ignore {
  /** As written, in lower case; `all` stands for every rule. */
  readonly rule: string;
  /** 1-based line whose gaps are meant; null for the whole note. */
  readonly line: number | null;
  /** `2027-01-31`: from that day on it counts no more; '' where it counts for good. */
  readonly until: string;
  /** The rule's name as written. */
  readonly span: Span;
  readonly section: Section;
}
