// What a block is called in the labels of what it creates: the start of the hash of its code.
import type { RunKey } from './RunKey';

const LENGTH = 12;

export function markBlock({ code }: Pick<RunKey, 'code'>, hash: (text: string) => string): string {
  return hash(code).slice(0, LENGTH);
}
