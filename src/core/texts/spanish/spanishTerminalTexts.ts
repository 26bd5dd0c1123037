// Spanish: the terminal below a block.
import type { TerminalTexts } from '../TerminalTexts';

export const spanishTerminalTexts: TerminalTexts = {
  label: (line) => `Terminal de ${line}. Las teclas van a ella, también Tab y Escape; Mayús+Escape sale de ella`,
  endedLabel: (line) => `Terminal de ${line}, terminada`,
  leaveHint: 'Mayús+Esc sale de la terminal',
  ended: 'La sesión ha terminado',
  copySelection: 'Copiar la selección',
  copyAll: 'Copiar toda la terminal',
  copied: 'Copiado',
  search: 'Buscar en la terminal',
  searchLabel: 'Texto que buscar en la terminal',
  findNext: 'Siguiente',
  findPrevious: 'Anterior',
  closeSearch: 'Cerrar la búsqueda',
  noMatch: 'No se encuentra',
  elsewhere: 'Esta terminal se muestra en otro lugar.',
  showHere: 'Mostrarla aquí',
  offersLabel: 'Líneas de la nota para esta sesión',
  send: (line) => `Enviar: ${line}`,
  sent: (line) => `Enviada: ${line}`,
  failed: (message) => `La terminal no se puede mostrar: ${message}`,
};
