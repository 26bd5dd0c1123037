// An ignore that leaves nothing out any more: what it spoke of is done, its day has come, or its rule has another name.
import { defineRule } from './defineRule';
import { readIgnores } from './readIgnores';

export const unneededIgnore = defineRule({
  id: 'unneeded-ignore',
  severity: 'info',
  summary: 'An ignore comment, or a name in `docker-notebook-ignore`, that leaves nothing out.',
  examples: [
    { note: '# Redes %% docker-notebook: ignore empty-section %%\ntexto', lines: [1], context: { isIgnoreUsed: () => false } },
    { note: '---\ndocker-notebook-ignore: [marker, to-tag]\n---\ntexto', lines: [2, 2], context: { isIgnoreUsed: () => false } },
    { note: '%% docker-notebook: ignore empty-section %%\n# Redes', lines: [], context: { isIgnoreUsed: () => true } },
    { note: '# Redes %% empty-section on purpose %%', lines: [], context: { isIgnoreUsed: () => false } },
  ],
  places: (note, { isIgnoreUsed }) =>
    isIgnoreUsed === undefined ? [] : readIgnores(note).filter((ignore) => !isIgnoreUsed(ignore)).map(({ span, section }) => ({ span, section, quote: note.text.slice(span.from, span.to) })),
});
