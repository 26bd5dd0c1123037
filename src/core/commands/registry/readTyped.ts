// One line that somebody types: seen while it is typed, or hidden as passwords are.
import type { Io } from '../Io';

/** Line ends, and the keys that end input in a raw terminal. */
const ends = ['\r', '\n', '\u0003', '\u0004'];

/** Without its end. */
export async function readTyped(io: Io, isHidden: boolean): Promise<string> {
  const restore = isHidden ? io.terminal?.makeRaw?.() : undefined;
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of io.stdin) {
      text += decoder.decode(chunk, { stream: true });
      if (ends.some((end) => text.includes(end))) break;
    }
  } finally {
    restore?.();
  }
  // The other side of a raw terminal is what takes characters back.
  const line = ends.reduce((rest, end) => rest.split(end)[0] ?? '', text);
  return isHidden ? eraseBack(line) : line;
}

function eraseBack(line: string): string {
  return [...line].reduce((typed, character) => (character === '\u007f' || character === '\b' ? [...typed].slice(0, -1).join('') : typed + character), '');
}
