// A concept that many sections name and none explains. It stands once, in the note that names it most.
import type { Note } from '../notes/Note';
import { sectionAt } from '../notes/sectionAt';
import type { ConceptPlace } from './ConceptPlace';
import { defineRule } from './defineRule';

export const unexplainedConcept = defineRule({
  id: 'unexplained-concept',
  severity: 'info',
  summary:
    'A concept that at least five sections of the vault name and none explains, by a heading, an entry with a description or a sentence that defines it; it stands once, in the note that names it most.',
  examples: [
    { note: '# Cgroups\nreparten la memoria\nsi se pasa, el kernel lo mata', lines: [3], context: { unexplained: findWord('kernel') } },
    { note: '# Logs\nwhat the process writes to stdout\n\nand nothing else of stdout', lines: [2], context: { unexplained: findWord('stdout') } },
    { note: '# Cgroups\nsi se pasa, el kernel lo mata', lines: [], context: { unexplained: () => [] } },
    { note: '# Cgroups\nsi se pasa, el kernel lo mata', lines: [] },
  ],
  places: (note, { unexplained }) => (unexplained?.(note) ?? []).map(({ name, span, section }) => ({ span, section, quote: name })),
});

/** For examples: what a vault in which other notes name it, too, would tell. */
function findWord(name: string): (note: Note) => readonly ConceptPlace[] {
  return (note) => {
    const from = note.text.indexOf(name);
    const line = note.text.slice(0, from).split('\n').length;
    return from < 0 ? [] : [{ name, span: { from, to: from + name.length, line }, section: sectionAt(note, from) }];
  };
}
