// Las palabras sobre cómo van los huecos de un día a otro.
import type { TrendTexts } from '../TrendTexts';

const number = (amount: number): string => amount.toLocaleString('es');
const count = (amount: number): string => `${number(amount)} ${amount === 1 ? 'hueco' : 'huecos'}`;
const dates = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const date = (day: string): string => dates.format(new Date(day));

export const spanishTrendTexts: TrendTexts = {
  summary: (open, closed) => `${number(open)} ${open === 1 ? 'abierto' : 'abiertos'} · ${number(closed)} ${closed === 1 ? 'cerrado' : 'cerrados'} esta semana`,
  begins: 'Desde mañana, una línea muestra aquí cómo va.',
  chart: (first, last, most) => `Huecos abiertos del ${date(first.day)} al ${date(last.day)}: ${count(first.open)} al principio, ${count(last.open)} ahora, ${number(most)} como máximo.`,
  day: date,
  ofDay: ({ day, open, closed }) => `${date(day)}: ${number(open)} ${open === 1 ? 'abierto' : 'abiertos'}, ${number(closed)} ${closed === 1 ? 'cerrado' : 'cerrados'}`,
  columns: { day: 'Día', open: 'Abiertos', closed: 'Cerrados' },
};
