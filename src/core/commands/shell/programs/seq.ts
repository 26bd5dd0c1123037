// `seq`: numbers in a row.
import { exit, stdout, type Output } from '../../Output';
import { complain } from './answer';

/** Numbers beyond this many are not counted. */
const MOST = 1_000_000;

export function seq(args: readonly string[]): AsyncIterable<Output> {
  const numbers = args.map(Number);
  const [first, step, last] = numbers.length === 1 ? [1, 1, numbers[0]] : numbers.length === 2 ? [numbers[0], 1, numbers[1]] : numbers;
  if (first === undefined || step === undefined || last === undefined || numbers.length > 3 || !numbers.every(Number.isInteger)) return complain(`seq: invalid argument: ‘${args.join(' ')}’`);
  if (step === 0) return complain(`seq: invalid Zero increment value: ‘0’`);
  return count(first, step, last);
}

async function* count(first: number, step: number, last: number): AsyncGenerator<Output> {
  let left = MOST;
  for (let value = first; (step > 0 ? value <= last : value >= last) && left > 0; value += step, left -= 1) yield await Promise.resolve(stdout(`${value}\n`));
  yield exit(0);
}
