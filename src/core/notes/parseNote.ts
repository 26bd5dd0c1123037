// Reads a note's text into everything that the rest of the program knows of it. Never fails: whatever the text, a Note comes out.
import { buildSections, type SectionTree } from './buildSections';
import { defaultWorkflowTags } from './defaultWorkflowTags';
import { isFooterTitle } from './isFooterTitle';
import { LineIndex } from './LineIndex';
import { maskText } from './maskText';
import type { Note, WorkflowTagNames } from './Note';
import { readBlocks } from './readBlocks';
import { readCodeBlocks } from './readCodeBlocks';
import { readFooter } from './readFooter';
import { readLists } from './readLists';
import { readTags } from './readTags';
import { readWords } from './readWords';
import { roleOfTag } from './roleOfTag';
import { toPlainText } from './toPlainText';

export interface ParseOptions {
  readonly workflowTags?: WorkflowTagNames;
}

export function parseNote(path: string, text: string, options: ParseOptions = {}): Note {
  const workflowTags = options.workflowTags ?? defaultWorkflowTags;
  const { masked, start, frontmatter, comments, tickBlocks } = maskText(text);
  const lines = new LineIndex(text);
  const blocks = readBlocks(masked, text);
  const isWorkflow = (tag: string): boolean => roleOfTag(tag, workflowTags) !== 'topic';
  const tree: SectionTree = buildSections({
    text,
    start,
    headings: blocks.headings,
    lines,
    words: ({ title: { from, to } }) => {
      const title = toPlainText(masked.slice(from, to), isWorkflow);
      return { title, isFooter: isFooterTitle(title) };
    },
  });
  const source = { text: masked, lines, tree };
  const words = readWords(source, blocks.leaves);
  const tags = readTags({ ...source, original: text, workflowTags, frontmatter, leaves: blocks.leaves, tags: words.tags });
  const { footer, sources, bodies } = readFooter({ ...source, leaves: blocks.leaves, links: words.links });
  return {
    path,
    text,
    title: titleOf(path),
    state: tags.some((tag) => tag.role === 'todo') ? 'todo' : tags.some((tag) => tag.role === 'done') ? 'done' : 'none',
    tags,
    preamble: tree.preamble,
    sections: tree.sections,
    ...readLists({ ...source, lists: blocks.lists, isFooter: (offset) => bodies.some(({ from, to }) => from <= offset && offset < to) }),
    blocks: readCodeBlocks(source, blocks.codes, tickBlocks),
    inlineCodes: words.inlineCodes,
    keptOutputs: blocks.kept.map(({ from, to, hash }) => ({ hash, span: lines.span(from, to), section: tree.sectionAt(from) })),
    links: words.links,
    footer,
    sources,
    highlights: words.highlights,
    prose: words.prose,
    comments: [...comments, ...blocks.comments].sort((one, other) => one.from - other.from).map(({ from, to }) => lines.span(from, to)),
    rules: blocks.rules.map(({ from, to }) => lines.span(from, to)),
  };
}

function titleOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

