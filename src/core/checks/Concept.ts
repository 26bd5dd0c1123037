// What a word of a check block may stand for.
import type { vocabulary } from './vocabulary';

export type Concept = keyof typeof vocabulary;
