// The Spanish words of quick fixes.
import type { FixTexts } from '../FixTexts';

const count = (amount: number, one: string, many = `${one}s`): string => `${amount.toLocaleString('es')} ${amount === 1 ? one : many}`;

export const spanishFixTexts: FixTexts = {
  kinds: {
    'make-task': 'Convertir en tarea',
    'remove-marker': 'Quitar el apunte',
    'draft-words': 'Poner un borrador del vocabulario',
    'delete-heading': 'Borrar el encabezado',
    'number-heading': 'Numerar el encabezado',
    'cite-links': 'Poner los enlaces del texto',
    'remove-tag': 'Quitar la etiqueta',
    'mark-done': 'Dar la nota por acabada',
    'remove-ignore': 'Quitar lo que ignora',
  },
  open: 'Ir a las palabras',
  none: 'Sin arreglo rápido',
  inNote: (rule) => `Arreglar todos los de «${rule}» de esta nota…`,
  inVault: (rule) => `Arreglar todos los de «${rule}» de la bóveda…`,
  wholeNote: 'Arreglar lo que se pueda de esta nota…',
  hint: 'F o clic derecho: arreglos rápidos.',
  command: 'Arreglar las secciones por completar de esta nota',
  undoCommand: 'Deshacer los últimos arreglos rápidos',
  title: (subject) => `Arreglos rápidos: ${subject}`,
  introduction: 'No se cambia nada antes de que lo digas. Lo que apliques aquí se deshace de una vez, en todas las notas.',
  nothing: 'Aquí nada se puede arreglar sin ti: lo que queda hay que escribirlo, enlazarlo o ejecutarlo.',
  listLabel: 'Arreglos rápidos',
  all: 'Todos',
  forAll: 'Hacer lo mismo con todos',
  each: 'Lo elegido en cada uno',
  choice: (gap) => `Qué hacer: ${gap}`,
  line: (line) => `Línea ${line.toLocaleString('es')}`,
  more: (amount) => `Mostrar ${amount.toLocaleString('es')} más`,
  apply: (amount) => (amount === 0 ? 'Aplicar' : `Aplicar ${amount.toLocaleString('es')}`),
  cancel: 'Cancelar',
  applied: (fixes, notes) => (fixes === 0 ? 'No se ha cambiado nada.' : `${count(fixes, 'arreglo')} en ${count(notes, 'nota')}.`),
  leftOut: (fixes) => `${count(fixes, 'arreglo no se ha hecho', 'arreglos no se han hecho')}: las palabras han cambiado, otro arreglo ha escrito ahí o el hueco no se habría cerrado.`,
  undo: 'Deshacer',
  undone: (notes) => (notes === 0 ? 'No se ha deshecho nada.' : `Deshechos los arreglos de ${count(notes, 'nota')}.`),
  notUndone: (changes) => `${count(changes, 'cambio se queda', 'cambios se quedan')}: las notas tienen ahí otras palabras o ya no están.`,
  nothingToUndo: 'No hay arreglos rápidos que deshacer.',
};
