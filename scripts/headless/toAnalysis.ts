// Turns the notebook into what `analyse` writes: notes in the order of their paths, gaps in the order of their places.
import { listMap } from '../../src/core/export/listMap';
import type { Gap } from '../../src/core/gaps/Gap';
import { findUnfinished } from '../../src/core/map/findUnfinished';
import { planStudy } from '../../src/core/map/planStudy';
import { hasContentBelow } from '../../src/core/gaps/hasContent';
import type { Note } from '../../src/core/notes/Note';
import { describeGap } from '../../src/core/texts/describeGap';
import type { Texts } from '../../src/core/texts/Texts';
import type { Notebook } from '../../src/services/Notebook';
import type { AnalysedNote, Analysis, SectionStatus } from './Analysis';

export function toAnalysis(notebook: Notebook, texts: Texts): Analysis {
  const notes = [...notebook.notes.values()]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map((note) => toAnalysedNote(note, notebook.gaps.get(note.path) ?? [], texts));
  const { topics, ties } = notebook.map;
  const count = (list: (note: AnalysedNote) => readonly unknown[]): number => notes.reduce((sum, note) => sum + list(note).length, 0);
  return {
    notes,
    map: listMap(notebook.map),
    study: planStudy({ map: notebook.map, lens: notebook.lens, unfinished: findUnfinished(notebook.map.topics, notebook.gaps) }).map(({ concept, topicId, state, because }) => ({ concept: concept.id, topic: topicId, state, because: because?.id ?? null })),
    totals: { notes: notes.length, sections: count((note) => note.sections), topics: topics.length, ties: ties.length, gaps: count((note) => note.gaps) },
  };
}

function toAnalysedNote(note: Note, gaps: readonly Gap[], texts: Texts): AnalysedNote {
  const withGaps = new Set(gaps.map((gap) => gap.section.index));
  const statusOf = (section: Note['sections'][number]): SectionStatus =>
    !hasContentBelow(note, section) ? 'empty' : withGaps.has(section.index) ? 'unfinished' : 'complete';
  return {
    path: note.path,
    title: note.title,
    tags: uniqueTags(note),
    state: note.state,
    sources: note.sources.map(({ title, url, span }) => ({ title, url, line: span.line })),
    sections: note.sections.map((section) => ({ title: section.title, level: section.level, line: section.heading.line, status: statusOf(section) })),
    commands: note.commands.map(({ name, span, description }) => ({ name, line: span.line, description })),
    blocks: note.blocks.map(({ language, span, code, isRunnable }) => ({ language, line: span.line, code, runnable: isRunnable })),
    gaps: gaps.map((gap) => ({ rule: gap.rule, line: gap.span.line, section: gap.section.title, message: describeGap(gap, texts) })),
  };
}

/** Tags differ by more than case, as in Obsidian. */
function uniqueTags(note: Note): readonly string[] {
  const byName = new Map<string, string>();
  for (const { name } of note.tags) if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  return [...byName.values()];
}
