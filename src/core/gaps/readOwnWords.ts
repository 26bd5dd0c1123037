// Reads the words of a user's own that mark what is unfinished, parted by commas: `mirar, por pasar a limpio`.
import { foldText } from '../notes/foldText';

export function readOwnWords(text: string): readonly string[] {
  return text.split(/[,;\n]/).map((word) => foldText(word).replace(/\s+/g, ' ').trim()).filter((word) => word !== '');
}
