// The texts of a language tag as platforms write it: `es`, `es-AR`, `es_ES.UTF-8`. Anything unknown reads English.
import { englishTexts } from './english/englishTexts';
import { spanishTexts } from './spanish/spanishTexts';
import type { Language, Texts } from './Texts';

const tables: Readonly<Record<Language, Texts>> = { en: englishTexts, es: spanishTexts };

const isLanguage = (name: string): name is Language => Object.hasOwn(tables, name);

export function textsFor(language: string): Texts {
  const [name = ''] = language.trim().toLowerCase().split(/[-_.@]/);
  return isLanguage(name) ? tables[name] : englishTexts;
}
