// The names by which prose may mention a topic.
import { foldText } from '../notes/foldText';
import { wordsIn } from './nameKey';
import { ordinaryWords } from './ordinaryWords';
import { subjectOf } from './subjectOf';
import type { Topic } from './TopicMap';

/** How a name has to stand in prose to count: forgiving case, accents and plural; letter for letter but for case; in capitals. */
export type NameForm = 'forgiving' | 'exact' | 'capitals';

export interface TopicName {
  readonly name: string;
  readonly form: NameForm;
}

export function namesOf({ label, kind }: Topic): readonly TopicName[] {
  switch (kind) {
    case 'source':
    case 'concept':
      return [];
    case 'command': {
      const spoken: TopicName = { name: `docker ${label}`, form: 'exact' };
      return !ordinaryWords.names.has(label) && isName(label) ? [spoken, { name: label, form: 'exact' }] : [spoken];
    }
    case 'instruction':
      return [{ name: label, form: ordinaryWords.names.has(label.toLowerCase()) ? 'capitals' : 'exact' }];
    case 'tag':
      // `#DiseñoDeSistemas` and `#Docker/kernel` are words written as one.
      return forgiving(label.replace(/(?<=\p{Ll})(?=\p{Lu})|[/_-]+/gu, ' '));
    case 'section':
      return forgiving(subjectOf(label), label);
    case 'note':
    case 'term':
      return forgiving(label);
  }
}

const forgiving = (...names: readonly string[]): TopicName[] => names.filter(isName).map((name) => ({ name, form: 'forgiving' }));

/** At least three letters, and one word that says something. */
function isName(name: string): boolean {
  const words = [...wordsIn(name)].map((word) => foldText(word.text));
  return words.join('').length >= 3 && words.some((word) => word.length >= 2 && !/^\d+$/.test(word) && !ordinaryWords.everyday.has(word));
}
