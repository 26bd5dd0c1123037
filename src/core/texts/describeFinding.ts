// What is wrong at one place of a Dockerfile, as a sentence.
import type { Finding } from '../dockerfile/Finding';
import type { LintTexts } from './LintTexts';

/** Characters of the Dockerfile that a sentence repeats. */
const LONGEST_QUOTE = 60;

export function describeFinding({ kind, message, quote }: Finding, texts: LintTexts): string {
  if (kind === 'other') return message;
  return texts.findings[kind](quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote);
}
