// Says that the note is finished once its tag is all that is left of it to do.
import type { Gap, RuleId } from '../Gap';
import type { Fix } from './Fix';

/** Hints that say themselves that there is something to do. */
const tasks: ReadonlySet<RuleId> = new Set(['to-tag', 'to-link', 'things-to-add', 'bare-marker', 'open-task']);

export const markDone: Fix = {
  kind: 'mark-done',
  rules: ['workflow-tag'],
  summary: 'Writes #_Done for #_Todo where nothing else in the note is left to do: neither a gap that is more than a hint, nor a task.',
  examples: [
    { note: '**Tags:** #_Todo #Docker\n- - -\n# Registros\ntexto', fixed: '**Tags:** #_Done #Docker\n- - -\n# Registros\ntexto' },
    { note: '---\ntags: [Docker, _todo]\n---\n# Logs\ntext', fixed: '---\ntags: [Docker, _Done]\n---\n# Logs\ntext' },
    { note: '#_Todo\n# Registros\n', fixed: '#_Todo\n# Registros\n' },
    { note: '#_Todo\ntexto\n- [ ] leer esto\n', fixed: '#_Todo\ntexto\n- [ ] leer esto\n' },
  ],
  edits({ rule, span }, { text, tasks: boxes }, { gaps, tags }) {
    if (gaps.some((other) => other.rule !== rule && isOpen(other)) || boxes.some(({ isDone }) => !isDone)) return [];
    return [{ from: text.charAt(span.from) === '#' ? span.from + 1 : span.from, to: span.to, insert: tags.done }];
  },
};

function isOpen({ rule, severity }: Gap): boolean {
  return severity !== 'info' || tasks.has(rule);
}
