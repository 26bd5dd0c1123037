// The English words on how the gaps went from day to day.
import type { TrendTexts } from '../TrendTexts';

const number = (amount: number): string => amount.toLocaleString('en');
const count = (amount: number): string => `${number(amount)} ${amount === 1 ? 'gap' : 'gaps'}`;
const dates = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const date = (day: string): string => dates.format(new Date(day));

export const englishTrendTexts: TrendTexts = {
  summary: (open, closed) => `${number(open)} open · ${number(closed)} closed this week`,
  begins: 'From tomorrow on, a line shows here how it goes.',
  chart: (first, last, most) => `Open gaps from ${date(first.day)} to ${date(last.day)}: ${count(first.open)} at first, ${count(last.open)} now, ${number(most)} at most.`,
  day: date,
  ofDay: ({ day, open, closed }) => `${date(day)}: ${number(open)} open, ${number(closed)} closed`,
  columns: { day: 'Day', open: 'Open', closed: 'Closed' },
};
