// Says what is wrong with an unknown word.
import type { WritingTexts } from '../../core/texts/WritingTexts';
import type { UnknownWord } from '../../core/writing/UnknownWord';

export function describeUnknown({ kind, word, within }: UnknownWord, { problems }: WritingTexts): string {
  if (kind === 'command') return problems.command(word);
  return kind === 'subcommand' ? problems.subcommand(word, within) : problems.flag(word, within);
}
