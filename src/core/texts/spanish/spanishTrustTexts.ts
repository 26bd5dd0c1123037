// The words of trust, in Spanish.
import type { TrustTexts } from '../TrustTexts';

export const spanishTrustTexts: TrustTexts = {
  title: '¿Puede esta nota cambiar algo en Docker?',
  introduction: (path) => `El comando está en «${path}». Crea o cambia contenedores, imágenes, redes o volúmenes. Una nota puede venir de cualquiera: ejecútalo si sabes lo que hace.`,
  meaning: 'Confiar en la nota vale para sus comandos tal como están ahora y solo en este dispositivo. Lo que otra persona cambie volverá a preguntar; lo que borra algo o alcanza esta máquina pregunta siempre.',
  trustNote: 'Confiar en la nota',
  runOnce: 'Ejecutar una vez',
  cancel: 'Cancelar',
  barred: 'En esta bóveda y en este dispositivo no se ejecuta nada. Se cambia en los ajustes de Docker Notebook.',
  heading: 'Seguridad en este dispositivo',
  never: { name: 'No ejecutar nunca comandos en esta bóveda', description: 'Ningún botón, comando ni tecla ejecuta nada. Vale para esta bóveda en este dispositivo.' },
  all: { name: 'Confiar en todas las notas de esta bóveda', description: 'Para una bóveda que solo escribes tú. Lo que borra algo o alcanza esta máquina sigue preguntando. Vale para esta bóveda en este dispositivo.' },
  notes: 'Notas de confianza',
  noNotes: 'Todavía no se confía en ninguna nota: el primer comando que cambie algo preguntará.',
  blocks: (count) => (count === 1 ? '1 bloque tal como estaba' : `${count} bloques tal como estaban`),
};
