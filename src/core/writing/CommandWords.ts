// What commands and flags do, in the language of whoever writes.
import type { ExplainTexts } from '../texts/ExplainTexts';

export type CommandWords = Pick<ExplainTexts, 'summary' | 'flag'>;
