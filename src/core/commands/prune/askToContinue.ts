// The CLI's question before it removes much: only a line that says `y` goes on.
import type { Session } from '../Action';
import { stdout, type Output } from '../Output';

/** Where an answer is longer, it is none. */
const LONGEST_ANSWER = 4096;

/** `warning` says what will be removed. Returns true where the answer is yes; without input it is no. */
export async function* askToContinue(warning: string, { io }: Session): AsyncGenerator<Output, boolean> {
  yield stdout(`${warning} [y/N] `);
  const decoder = new TextDecoder();
  let answer = '';
  for await (const bytes of io.stdin) {
    answer += decoder.decode(bytes, { stream: true });
    if (answer.includes('\n') || answer.length > LONGEST_ANSWER) break;
  }
  return /^\s*y\s*$/i.test(answer.split('\n')[0] ?? '');
}
