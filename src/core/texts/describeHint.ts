// A hint in words: the cause, what was meant, and the line to go on with. Code between backticks.
import type { Hint } from '../hints/Hint';
import type { HintTexts } from './HintTexts';

export function describeHint({ kind, subject, meant, line }: Hint, texts: HintTexts): readonly string[] {
  return [texts.causes[kind](subject), ...(meant.length > 0 ? [texts.didYouMean(meant)] : []), ...(line === '' ? [] : [texts.goOn(line)])];
}
