// Why something is proposed, in one sentence.
import type { SuggestionReason } from '../linking/Suggestion';
import type { LinkingTexts } from './LinkingTexts';

export function describeSuggestion(reason: SuggestionReason, { reasons }: LinkingTexts): string {
  switch (reason.kind) {
    case 'mention':
      return reasons.mention(reason);
    case 'named':
      return reasons.named(reason);
    case 'asked':
      return reasons.asked(reason);
    case 'broken':
      return reasons.broken(reason);
    case 'ambiguous':
      return reasons.ambiguous(reason);
    case 'tag':
      return reasons.tag(reason);
    case 'done':
      return reasons.done(reason);
  }
}
