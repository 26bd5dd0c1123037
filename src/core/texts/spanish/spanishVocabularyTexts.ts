// The Spanish words about blocks that add terms to the vocabulary.
import type { VocabularyTexts } from '../VocabularyTexts';

export const spanishVocabularyTexts: VocabularyTexts = {
  title: (terms) => (terms === 1 ? '1 término propio' : `${terms.toLocaleString('es')} términos propios`),
  empty: 'Aún no hay términos. Escribe uno por línea: «- bind mount, montaje de enlace: una carpeta de la máquina».',
  page: 'Página',
  pageOf: (term) => `Abrir la página de ${term}`,
  problemAt: (line, problem) => `Línea ${line.toLocaleString('es')}: ${problem}`,
  setting: { name: 'Términos propios', description: 'Uno por línea, para todas las notas: el nombre y sus sinónimos, separados por comas, dos puntos, lo que significa y una dirección web si la hay. El mapa y las propuestas de enlaces los conocen, como los de los bloques docker-vocabulary.' },
  settingExample: 'cubeta, bucket: donde el curso guarda ficheros',
  problems: {
    noName: () => 'Falta un nombre. Se escribe como en «- bind mount, montaje de enlace: una carpeta de la máquina».',
    noWord: ({ name }) => `«${name}» no tiene letras que buscar. Escribe una palabra o quítalo.`,
    tooLong: ({ name, most }) => `«${name}» es una frase y no un nombre: un nombre tiene como mucho ${most} palabras. ¿Faltan los dos puntos?`,
    twice: ({ name, line }) => `La línea ${line} ya tiene «${name}». Escribe todos sus nombres en una sola línea.`,
  },
};
