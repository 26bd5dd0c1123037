// The Spanish words about output that is kept in a note.
import type { KeepTexts } from '../KeepTexts';

export const spanishKeepTexts: KeepTexts = {
  keep: 'Guardar la salida en la nota',
  update: 'Reemplazar la salida guardada en la nota',
  remove: 'Quitar la salida guardada en la nota',
  keepCommand: 'Guardar en la nota la salida del bloque bajo el cursor',
  removeCommand: 'Quitar la salida guardada bajo el cursor',
  kept: 'La salida queda guardada en la nota.',
  removed: 'La salida guardada ya no está en la nota.',
  nothingRan: 'Aquí todavía no se ha ejecutado nada: no hay salida que guardar.',
  stillRuns: 'Esto sigue en marcha. Su salida se puede guardar cuando termine.',
  problems: {
    gone: 'No se ha escrito nada: el bloque ya no está en la nota.',
    ambiguous: 'No se ha escrito nada: la nota ha cambiado y varios de sus bloques son iguales. Vuelve a intentarlo desde el bloque.',
    unclosed: 'No se ha escrito nada: el bloque no está cerrado y la salida pasaría a ser parte de él. Ciérralo con ``` y vuelve a intentarlo.',
    unfit: 'No se ha escrito nada: en este lugar la nota no mostraría la salida como tal. Puede que haya un comentario o un bloque sin cerrar alrededor.',
    none: 'Aquí no hay ninguna salida guardada.',
    noNote: 'No se ha escrito nada: la nota ya no existe.',
  },
  outcome: ({ exitCode, isStopped }) => (isStopped ? 'detenido' : exitCode === null ? 'sin respuesta' : `salida ${exitCode}`),
  leftOut: (lines) => (lines === 1 ? 'Se omite la línea anterior a estas.' : `Se omiten las ${lines} líneas anteriores a estas.`),
  stale: 'anticuada',
  staleReason: 'El bloque cambió después de guardar esta salida.',
  orphan: 'sin bloque',
  orphanReason: 'El bloque que imprimió esto ya no está en la nota.',
};
