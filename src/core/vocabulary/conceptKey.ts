// The key under which a word of a name is looked up: folded and in the singular, English or Spanish, also of words of three letters (`pods`).
import { foldText } from '../notes/foldText';
import { nameKey } from '../map/nameKey';

/** Spanish knows no plural in a consonant with s, so what ends in it is English or an abbreviation: `tags`, `VMs`, `logs`. */
const shortPlural = /^[a-z0-9]{1,2}[^aeiousy0-9]s$/;

export function conceptKey(word: string): string {
  const folded = foldText(word);
  if (folded.length < 5) return nameKey(shortPlural.test(folded) ? folded.slice(0, -1) : folded);
  return nameKey(folded.replace(/(?<=..[^aeiou])ies$/, 'y').replace(/(?<=ss|x)es$/, ''));
}
