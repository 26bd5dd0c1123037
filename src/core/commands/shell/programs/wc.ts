// `wc`: how many lines, words and bytes.
import { defineFilter } from './defineFilter';

const encoder = new TextEncoder();

export const wc = defineFilter({
  name: 'wc',
  flags: 'lwcm',
  long: { lines: 'l', words: 'w', bytes: 'c', chars: 'm' },
  async *run({ options, context, lines }) {
    const counts = { l: 0, w: 0, m: 0, c: 0 };
    const count = (text: string): void => {
      counts.l += text.split('\n').length - 1;
      counts.w += text.split(/\s+/).filter((word) => word !== '').length;
      counts.m += [...text].length;
      counts.c += encoder.encode(text).length;
    };
    if (options.operands.length === 0) {
      let rest = '';
      const decoder = new TextDecoder();
      for await (const chunk of context.io.stdin) {
        const text = rest + decoder.decode(chunk, { stream: true });
        // A word may go on in the next chunk.
        const end = text.lastIndexOf('\n') + 1;
        count(text.slice(0, end));
        rest = text.slice(end);
      }
      count(rest + decoder.decode());
    } else {
      for await (const { text } of lines()) count(`${text}\n`);
    }
    const asked = (['l', 'w', 'm', 'c'] as const).filter((letter) => options.has(letter));
    const shown = asked.length === 0 ? (['l', 'w', 'c'] as const) : asked;
    const names = options.operands.length === 0 ? '' : ` ${options.operands.length === 1 ? (options.operands[0] ?? '') : 'total'}`;
    const width = shown.length === 1 ? 0 : options.operands.length === 0 ? 7 : Math.max(...shown.map((letter) => String(counts[letter]).length));
    yield `${shown.map((letter) => String(counts[letter]).padStart(width)).join(' ')}${names}\n`;
    return undefined;
  },
});
