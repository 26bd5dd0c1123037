// Las palabras de un bloque `docker-gaps`.
import type { GapBlockTexts } from '../GapBlockTexts';

const number = (amount: number): string => amount.toLocaleString('es');
const instead = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Escribe uno de estos: ${allowed.join(', ')}.`);
const hint = (meant: string): string => (meant === '' ? '' : ` ¿Quizá «${meant}»?`);

export const spanishGapBlockTexts: GapBlockTexts = {
  problems: {
    option: ({ line, written, allowed, meant }) => `Línea ${number(line)}: «${written}» no es nada por lo que se pueda preguntar.${hint(meant)}${instead(allowed)}`,
    value: ({ line, written, allowed, meant }) => `Línea ${number(line)}: no existe «${written}».${hint(meant)}${instead(allowed)}`,
    empty: ({ line, written, allowed }) => `Línea ${number(line)}: no hay nada después de «${written}:».${allowed.length === 0 ? ' Escribe un nombre detrás o borra la línea.' : instead(allowed)}`,
  },
  unknown: {
    note: (line, written, meant) => `Línea ${number(line)}: ninguna nota se llama «${written}».${hint(meant)} Escribe su nombre, su ruta, o «esta» para esta nota.`,
    folder: (line, written, meant) => `Línea ${number(line)}: ninguna nota está en una carpeta «${written}».${hint(meant)} Escribe su ruta desde lo alto de la bóveda.`,
    tag: (line, written, meant) => `Línea ${number(line)}: ninguna nota tiene la etiqueta «${written}».${hint(meant)} Escribe una etiqueta que tenga alguna nota.`,
    topic: (line, written, meant) => `Línea ${number(line)}: el mapa no tiene el tema «${written}».${hint(meant)} Escribe un concepto, un comando o un encabezado tal como lo nombran tus notas.`,
  },
  listLabel: 'Lo que falta',
  more: (count) => `${number(count)} más. Sube «limite:» para verlos aquí.`,
  countedBy: { note: 'Nota', folder: 'Carpeta', tag: 'Etiqueta', rule: 'Tipo', severity: 'Gravedad' },
  amount: 'Huecos',
  noTag: 'Sin etiqueta',
  vaultFolder: 'Lo alto de la bóveda',
};
