// A gap as one line of text: what it is, why it counts, and what to do next.
import type { Gap } from '../gaps/Gap';
import type { Texts } from './Texts';

export function describeGap(gap: Gap, texts: Texts): string {
  const text = texts.gaps.rules[gap.rule];
  const words = { quote: gap.quote, relatedLine: gap.relatedLine, reason: gap.reason };
  return [text.what(words), text.why, text.next(words)].join(' ');
}
