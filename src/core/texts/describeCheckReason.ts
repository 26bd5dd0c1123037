// The reason for what became of an expectation as a sentence.
import type { CheckReason } from '../checks/CheckOutcome';
import type { CheckTexts } from './CheckTexts';

export function describeCheckReason(reason: CheckReason, { reasons, didYouMean }: Pick<CheckTexts, 'reasons' | 'didYouMean'>): string {
  const word = reasons[reason.kind] as (reason: CheckReason) => string;
  return reason.kind === 'missing' && reason.meant !== '' ? `${word(reason)} ${didYouMean(reason.meant)}` : word(reason);
}
