// Says what is wrong, a sentence a line, and gives the exit code of what could not be done whole.
import process from 'node:process';

const INCOMPLETE = 2;

export function complain(faults: readonly string[]): number {
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
  return INCOMPLETE;
}
