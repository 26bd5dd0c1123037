// What two headings have in common that say the same: case, accents and punctuation do not count.
import { foldText } from '../notes/foldText';

export function headingWords(title: string): string {
  return foldText(title).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || title.trim();
}
