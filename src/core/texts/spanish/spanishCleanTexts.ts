// The Spanish words of cleaning up.
import type { CleanTexts } from '../CleanTexts';

export const spanishCleanTexts: CleanTexts = {
  commands: { note: 'Limpiar lo que creó esta nota', vault: 'Limpiar lo que crearon todas las notas de esta bóveda' },
  noteTitle: (note) => `Limpiar lo que creó «${note}»`,
  vaultTitle: 'Limpiar lo que crearon las notas de esta bóveda',
  introduction: 'Llevan la etiqueta de la nota que los creó. Los contenedores se detienen y se eliminan con sus volúmenes anónimos; lo que hay en un volumen se pierde. Las imágenes se quedan.',
  awaited: 'Preguntando al motor…',
  nothing: 'No queda nada de lo que se creó aquí. Lo que crea un bloque lleva etiqueta, salvo que los ajustes digan otra cosa.',
  unknown: (message) => `No se pudo preguntar al motor: ${message}`,
  listLabel: 'Lo que se eliminará',
  remove: (count) => (count === 0 ? 'Eliminar' : `Eliminar ${count.toLocaleString('es')}`),
  cancel: 'Cancelar',
  removals: {
    gone: (name) => `${name} ya no estaba.`,
    used: (name, by) => `${name} se queda: ${by} aún lo usa. Elimínalo antes y vuelve a limpiar.`,
    failed: (name, message) => `${name} se queda: ${message}`,
  },
  removed: (count) => (count === 1 ? 'Se eliminó 1 elemento.' : `Se eliminaron ${count.toLocaleString('es')} elementos.`),
  stopped: (message) => `El motor dejó de responder, lo demás se queda: ${message}`,
};
