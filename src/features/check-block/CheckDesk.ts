// What all panels below check blocks share.
import type { CheckTexts } from '../../core/texts/CheckTexts';
import type { Checks } from '../../services/Checks';
import type { ParsedNotes } from '../../services/ParsedNotes';

export interface CheckDesk {
  readonly checks: Checks;
  readonly parsed: ParsedNotes;
  readonly texts: CheckTexts;
}
