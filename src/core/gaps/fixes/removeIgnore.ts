// Takes a rule out of an ignore that leaves nothing out any more; the last one takes its comment with it.
import type { NoteEdit } from '../../edits/NoteEdit';
import type { Range } from '../../notes/Range';
import { readIgnores } from '../readIgnores';
import type { Fix } from './Fix';
import { removeWords } from './removeWords';
import { removeYamlItem } from './removeYamlItem';

export const removeIgnore: Fix = {
  kind: 'remove-ignore',
  rules: ['unneeded-ignore'],
  summary: 'Takes the rule out of the ignore, or the whole ignore where it names no other.',
  examples: [
    { note: '# Redes %% docker-notebook: ignore empty-section %%\ntexto', fixed: '# Redes\ntexto' },
    { note: 'uno\n\n%% docker-notebook: ignore marker %%\n\ndos', fixed: 'uno\n\ndos' },
    { note: '%% docker-notebook: ignore marker-in-heading, empty-section %%\n# Redes (revisar)\ntexto', fixed: '%% docker-notebook: ignore marker-in-heading %%\n# Redes (revisar)\ntexto' },
    { note: '---\ndocker-notebook-ignore: [empty-section, to-tag]\n---\n# Redes', fixed: '---\ndocker-notebook-ignore: [empty-section]\n---\n# Redes' },
    { note: '---\na: b\ndocker-notebook-ignore:\n  - to-tag\n---\ntexto', fixed: '---\na: b\n---\ntexto' },
  ],
  edits({ span }, note) {
    const { text } = note;
    const comment = note.comments.find(({ from, to }) => from <= span.from && span.to <= to);
    if (!comment) return [removeYamlItem(text, span)];
    const names = readIgnores(note).map((ignore) => ignore.span).filter(({ from, to }) => comment.from <= from && to <= comment.to);
    return names.length > 1 ? [removeName(text, span, names)] : removeWords(text, comment, comment);
  },
};

/** With what stands between it and the next name, or the one before it. */
function removeName(text: string, span: Range, names: readonly Range[]): NoteEdit {
  const place = names.findIndex(({ from }) => from === span.from);
  const next = names[place + 1];
  const previous = names[place - 1];
  return { from: next ? span.from : (previous?.to ?? span.from), to: next ? next.from : span.to, insert: '' };
}
