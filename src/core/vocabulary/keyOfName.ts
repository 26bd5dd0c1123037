// A whole name as its words' keys joined by one space: two names with the same key are the same to whoever searches a text.
import { wordsIn } from '../map/nameKey';
import { conceptKey } from './conceptKey';

export function keyOfName(name: string): string {
  return [...wordsIn(name.replaceAll('_', ' '))].map(({ text }) => conceptKey(text)).join(' ');
}
