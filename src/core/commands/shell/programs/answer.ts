// A program that prints a text and ends.
import { exit, stderr, stdout, type Output } from '../../Output';

export async function* answer(text: string, code = 0): AsyncGenerator<Output> {
  if (text !== '') yield await Promise.resolve(stdout(text));
  yield exit(code);
}

/** A program that says what it cannot do: `cd: nowhere: No such file or directory`. */
export async function* complain(text: string, code = 1): AsyncGenerator<Output> {
  yield await Promise.resolve(stderr(`${text}\n`));
  yield exit(code);
}
