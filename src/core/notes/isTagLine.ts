// A line of the header: tags and nothing else, or a label for them (`**Tags:** #Linux #ToLink`, `MetaTags:`, `Etiquetas:`).
import { foldText } from './foldText';

const label = /^[*_\s]*(meta-?tags?|tags?|meta-?etiquetas?|etiquetas?)[*_\s]*:[*_\s]*/;

export function isTagLine(line: string): boolean {
  const folded = foldText(line.trim());
  const words = folded.replace(label, '').split(/[\s,]+/).filter((word) => word !== '');
  return folded !== '' && (words.length > 0 || label.test(folded)) && words.every((word) => /^#[^#]/.test(word));
}
