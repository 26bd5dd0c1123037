// The languages in which notes are read. A note may mix them, so all are asked.
import { englishLexicon } from './englishLexicon';
import type { Lexicon } from './Lexicon';
import { spanishLexicon } from './spanishLexicon';

export const lexicons: readonly Lexicon[] = [spanishLexicon, englishLexicon];
