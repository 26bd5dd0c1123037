// What a note is to the rest of the program: its text and everything found in it, each with its exact place.
// Offsets are UTF-16 code units into `Note.text` as it was read, byte-order mark and CRLF included; lines are 1-based.

/** A half-open range of the note's text, and the 1-based line on which it starts. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

export type WorkflowState = 'todo' | 'done' | 'none';

/** The tags that speak of the note's state and not of its topic, without `#`; compared without case. */
export interface WorkflowTagNames {
  readonly todo: string;
  readonly done: string;
  readonly toTag: string;
  readonly toLink: string;
}

/** A tag as written, without `#`; `span` includes the `#` where one is written. `role` is what the tag is for: a workflow step or a topic. */
export interface Tag {
  readonly name: string;
  readonly role: keyof WorkflowTagNames | 'topic';
  readonly place: 'header' | 'frontmatter' | 'text';
  readonly span: Span;
}

/**
 * A heading and what it governs; headings inside quotes, callouts and lists are words of those, as Obsidian has it.
 * `preamble` (level 0, empty title) stands for the text above the first heading,
 * so that everything in a note has a section; it is not listed in `Note.sections`. It begins below the frontmatter,
 * is the root of the tree, and its body is the whole text.
 */
export interface Section {
  readonly index: number;
  /** Plain text: emphasis, code marks, links and tags reduced to their words; '' for an untitled heading. */
  readonly title: string;
  /** The heading's text as written, without the `#` marks. */
  readonly rawTitle: string;
  readonly titleSpan: Span;
  readonly level: number;
  /** The heading line(s). For the preamble: the empty span at the start. */
  readonly heading: Span;
  /** From the end of the heading line to the next heading of any level: the section's own words. */
  readonly own: Span;
  /** From the end of the heading line to the next heading of the same or a higher level. */
  readonly body: Span;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  readonly isFooter: boolean;
  readonly isPreamble: boolean;
}

/** One item of a list that names docker commands: `- run: start a container`, `- exec, runs …`, `- ps`. */
export interface CommandEntry {
  /** The command's words without `docker`, lower-cased: `run`, `image ls`. */
  readonly name: string;
  readonly nameSpan: Span;
  /** '' where none was written. */
  readonly description: string;
  readonly separator: ':' | ',' | '-' | '=' | '';
  readonly span: Span;
  readonly section: Section;
}

/** One item of a list of Dockerfile instructions: `- FROM`, `- COPY: …`. `name` is upper-case. */
export interface InstructionEntry {
  readonly name: string;
  readonly description: string;
  readonly span: Span;
  readonly section: Section;
}

/** One item of a list of terms, with its explanation or without: `- LXC`, `- imagen: plantilla …`. */
export interface TermEntry {
  readonly term: string;
  readonly description: string;
  readonly span: Span;
  readonly section: Section;
  /** The line that introduces the list (`tipos:`, `Estados`), without its colon; '' where there is none. */
  readonly caption: string;
}

export type BlockKind = 'commands' | 'dockerfile' | 'other';

/** A code block: fenced, indented in a list, or the two-backtick inline code over several lines that people type by mistake. */
export interface CodeBlock {
  /** The info string's first word as written, lower-cased: `docker`, `bash`, ''. */
  readonly language: string;
  /** The rest of the info string, for attributes such as `norun` or `file=Dockerfile`. */
  readonly attributes: string;
  readonly kind: BlockKind;
  /** True where `kind` is `commands`, at least one line is a docker line, and no attribute says `norun`. */
  readonly isRunnable: boolean;
  /** The code without fences, indentation of the fence removed, lines joined by \n. */
  readonly code: string;
  /** From the opening fence to the end of the closing one. */
  readonly span: Span;
  /** Where the code itself stands; equals `code` but for the removed indentation and line ends. */
  readonly codeSpan: Span;
  readonly section: Section;
  readonly isClosed: boolean;
}

/** A code span within a line's words: `docker ps -a`. */
export interface InlineCode {
  /** Without its backticks and the one blank that may stand beside each. */
  readonly code: string;
  /** With its backticks. */
  readonly span: Span;
  readonly section: Section;
  /** What it stands in. */
  readonly within: Prose['kind'];
}

/**
 * Output of a run that its user kept in the note: a callout of type `docker-output` whose code block says of which code it is. To all else in
 * a note it is no text: its words were printed by a program.
 */
export interface KeptOutput {
  /** Of the code that ran, as hashCode made it. */
  readonly hash: string;
  /** From the callout's first mark to the end of its code block. What its user wrote below in the same callout is text of theirs. */
  readonly span: Span;
  readonly section: Section;
}

export interface NoteLink {
  readonly kind: 'wikilink' | 'embed' | 'markdown' | 'url';
  /** Target without heading, block and alias: `Docker`, `https://…`. */
  readonly target: string;
  /** What follows the target's `#`: `Heading`, `Heading#Below`, or `^block` with its caret; '' where nothing does. */
  readonly subpath: string;
  /** The shown text as plain words: alias, link text, or the target (`Docker > Volumes` for `[[Docker#Volumes]]`). */
  readonly title: string;
  readonly span: Span;
  readonly section: Section;
  /** False for `[text](https://…` whose closing bracket is missing. */
  readonly isClosed: boolean;
}

/**
 * Something that the footer cites: a link of any form, or a line without a link, whose `url` is ''. For a wikilink `url` is its target
 * with `#heading`; a bare address that words introduce (`Manual: https://…`) has these as its title, else itself.
 */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly span: Span;
}

export interface Task {
  readonly text: string;
  /** `[x]`, and `[-]` for what was cancelled: nothing is left to do. */
  readonly isDone: boolean;
  readonly span: Span;
  readonly section: Section;
}

/** `==text==`; `text` without the marks, in one line. */
export interface Highlight {
  readonly text: string;
  readonly span: Span;
  readonly section: Section;
}

/**
 * Prose of one leaf block (paragraph, a heading's title, list item with its continuation lines, table row, quote). Code, comments,
 * the marks of quotes, addresses of links and bare addresses are masked by spaces of equal length.
 */
export interface Prose {
  /** The masked text: same length and offsets as the source from `span.from` to `span.to`. */
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'table' | 'quote' | 'callout';
  readonly span: Span;
  readonly section: Section;
}

export interface Footer {
  /** The `Sources` heading or paragraph. */
  readonly span: Span;
  /** Null where the footer is a bare paragraph. */
  readonly section: Section | null;
}

export interface Note {
  readonly path: string;
  readonly text: string;
  /** File name without folder and extension. */
  readonly title: string;
  readonly state: WorkflowState;
  readonly tags: readonly Tag[];
  readonly preamble: Section;
  readonly sections: readonly Section[];
  readonly commands: readonly CommandEntry[];
  readonly instructions: readonly InstructionEntry[];
  readonly terms: readonly TermEntry[];
  readonly blocks: readonly CodeBlock[];
  readonly inlineCodes: readonly InlineCode[];
  readonly keptOutputs: readonly KeptOutput[];
  readonly links: readonly NoteLink[];
  readonly footer: Footer | null;
  readonly sources: readonly Source[];
  readonly tasks: readonly Task[];
  readonly highlights: readonly Highlight[];
  readonly prose: readonly Prose[];
  /** `%% … %%` and `<!-- … -->`. */
  readonly comments: readonly Span[];
  /** Thematic breaks (`- - -`, `---`), which fence header and footer. */
  readonly rules: readonly Span[];
}
