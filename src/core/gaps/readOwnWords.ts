// Reads words of a user's own, parted by commas: `mirar, por pasar a limpio, -revisar`. A minus takes a known one away.
import { foldText } from '../notes/foldText';
import type { OwnWords } from './OwnWords';

export function readOwnWords(text: string): OwnWords {
  const words = text.split(/[,;\n]/).map((word) => foldText(word).replace(/\s+/g, ' ').trim());
  return {
    more: words.filter((word) => word !== '' && !word.startsWith('-')),
    fewer: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1).trim()).filter((word) => word !== ''),
  };
}
