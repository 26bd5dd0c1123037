// The words for runs of more or less than a block, in Spanish.
import type { QueueTexts } from '../QueueTexts';

const blocks = (amount: number): string => `${amount} ${amount === 1 ? 'bloque' : 'bloques'}`;

export const spanishQueueTexts: QueueTexts = {
  runLine: 'Ejecutar la línea bajo el cursor',
  runSection: 'Ejecutar la sección',
  runBelow: 'Ejecutar todo desde aquí hacia abajo',
  runNote: 'Ejecutar la nota',
  runOutdated: 'Ejecutar lo que está desactualizado en la nota',
  runAndGoOn: 'Ejecutar el bloque e ir al siguiente',
  cancelQueue: 'Cancelar las ejecuciones en cola',
  runOneLine: (line) => `Ejecutar la línea: ${line}`,
  leaveQueue: (line) => `Quitar de la cola: ${line}`,
  queued: (before) => `En cola · ${before} antes`,
  leave: 'Cancelar',
  waiting: 'Es su turno: rellena los campos y ejecútalo',
  ofLine: (line) => `${line}  ·`,
  progress: (current, total) => `Docker: bloque ${current} de ${total}`,
  done: (amount, time) => `${blocks(amount)} en ${time}.`,
  failed: ({ number, total, line }) => `Parado en el bloque ${number} de ${total}, que falló: ${line}${number < total ? `. Sin ejecutar: ${blocks(total - number)}.` : '.'}`,
  goThere: 'Ir allí',
  cancelled: (left) => (left === 0 ? 'Parado.' : `Parado. Sin ejecutar: ${blocks(left)}.`),
  nothingToRun: 'Aquí no hay ningún bloque con comandos de docker.',
  nothingOutdated: 'Todos los bloques de esta nota se ejecutaron tal como están.',
  noLine: 'En esta línea no hay ningún comando de docker. Pon el cursor en una línea de un bloque.',
};
