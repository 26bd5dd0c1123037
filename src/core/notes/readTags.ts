// Gives each tag its role and its place: the frontmatter, the header (lines of nothing but tags above all other words), or the text.
import type { Leaf } from './Blocks';
import { isTagLine } from './isTagLine';
import type { NoteSource } from './NoteSource';
import type { Tag, WorkflowTagNames } from './Note';
import type { Range } from './Range';
import { readFrontmatterTags } from './readFrontmatterTags';
import type { InlineTag } from './readInline';
import { roleOfTag } from './roleOfTag';

export interface TagsInput extends NoteSource {
  readonly original: string;
  readonly workflowTags: WorkflowTagNames;
  readonly frontmatter: Range | null;
  readonly leaves: readonly Leaf[];
  /** The tags of the note's words. */
  readonly tags: readonly InlineTag[];
}

export function readTags({ original, text, lines, workflowTags, frontmatter, leaves, tags }: TagsInput): readonly Tag[] {
  const headerEnd = findHeaderEnd(text, leaves);
  const toTag = ({ name, from, to }: InlineTag, place: Tag['place']): Tag => ({ name, role: roleOfTag(name, workflowTags), place, span: lines.span(from, to) });
  return [
    ...(frontmatter === null ? [] : readFrontmatterTags(original, frontmatter).map((tag) => toTag(tag, 'frontmatter'))),
    ...tags.map((tag) => toTag(tag, tag.from < headerEnd ? 'header' : 'text')),
  ];
}

/** The header ends at the first line that is no line of tags; the note's first heading may stand above it. */
function findHeaderEnd(text: string, leaves: readonly Leaf[]): number {
  let end = 0;
  let headings = 0;
  for (const leaf of leaves) {
    if (leaf.kind === 'heading') {
      if (++headings > 1) return end;
      continue;
    }
    let at = leaf.from;
    for (const line of text.slice(leaf.from, leaf.to).split('\n')) {
      if (!isTagLine(line)) return end;
      at += line.length + 1;
      end = at;
    }
  }
  return end;
}
