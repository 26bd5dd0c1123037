// Adds the footer for sources, as the vault writes it, with the addresses that the text links to.
import { foldText } from '../../notes/foldText';
import type { Note } from '../../notes/Note';
import { languageOf } from '../../vocabulary/languageOf';
import type { Fix } from './Fix';
import { writeSection } from './writeSection';
import { writeSources } from './writeSources';

const usual = { en: '## ***Sources:***', es: '## ***Fuentes:***' } as const;
const usualRule = '- - -';
const spanish = /fuente|referencia|bibliografia|webgrafia/;

export const addFooter: Fix = {
  kind: 'add-footer',
  rules: ['no-footer'],
  summary: 'Adds a footer for sources in the form that the vault uses most, with the addresses that the text links to.',
  examples: [
    { note: '# Redes\nlo cuenta [el curso](https://training.example.org/redes)\n', fixed: '# Redes\nlo cuenta [el curso](https://training.example.org/redes)\n\n- - -\n## ***Fuentes:***\n- [el curso](https://training.example.org/redes)\n' },
    { note: '#Docker\n\n---\n# Networks\nThey join containers.', fixed: '#Docker\n\n---\n# Networks\nThey join containers.\n\n---\n## ***Sources:***' },
    { note: '# Redes\nde los contenedores\n\n- - -\n', fixed: '# Redes\nde los contenedores\n\n- - -\n\n## ***Fuentes:***\n' },
  ],
  edits(_gap, note, context) {
    const { text, rules } = note;
    const end = text.trimEnd().length;
    const rule = rules.find(({ from }) => text.slice(from).trimStart() !== '');
    const fence = rules.some(({ to }) => to === end) ? [] : [rule ? text.slice(rule.from, rule.to).trim() : usualRule];
    return writeSection(note, [...fence, formFor(note, context.footers()), ...writeSources(note)]);
  },
};

/** In the language of the note where the vault has one in it. */
function formFor({ text }: Note, footers: readonly string[]): string {
  const language = languageOf(text);
  const inLanguage = footers.filter((footer) => (spanish.test(foldText(footer)) ? 'es' : 'en') === language);
  return mostFrequent(inLanguage) ?? mostFrequent(footers) ?? usual[language];
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
