// The Spanish words about blocks that add terms to the vocabulary.
import type { VocabularyTexts } from '../VocabularyTexts';

export const spanishVocabularyTexts: VocabularyTexts = {
  problems: {
    noName: () => 'Falta un nombre. Se escribe como en «- bind mount, montaje de enlace: una carpeta de la máquina».',
    noWord: ({ name }) => `«${name}» no tiene letras que buscar.`,
    tooLong: ({ name, most }) => `«${name}» es una frase y no un nombre: un nombre tiene como mucho ${most} palabras. ¿Faltan los dos puntos?`,
    twice: ({ name, line }) => `La línea ${line} ya tiene «${name}».`,
  },
};
