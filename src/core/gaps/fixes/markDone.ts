// Says that the note is finished once its tag is all that is left of it to do.
import type { Fix } from './Fix';

export const markDone: Fix = {
  kind: 'mark-done',
  rules: ['workflow-tag'],
  summary: 'Writes #_Done for #_Todo where the note has no other gap and no open task.',
  examples: [
    { note: '**Tags:** #_Todo #Docker\n- - -\n# Registros\ntexto', fixed: '**Tags:** #_Done #Docker\n- - -\n# Registros\ntexto' },
    { note: '---\ntags: [Docker, _todo]\n---\n# Logs\ntext', fixed: '---\ntags: [Docker, _Done]\n---\n# Logs\ntext' },
    { note: '#_Todo\n# Registros\n', fixed: '#_Todo\n# Registros\n' },
    { note: '#_Todo\ntexto\n- [ ] leer esto\n', fixed: '#_Todo\ntexto\n- [ ] leer esto\n' },
  ],
  edits({ rule, span }, { text, tasks }, { gaps, tags }) {
    if (gaps.some((other) => other.rule !== rule) || tasks.some(({ isDone }) => !isDone)) return [];
    return [{ from: text.charAt(span.from) === '#' ? span.from + 1 : span.from, to: span.to, insert: tags.done }];
  },
};
