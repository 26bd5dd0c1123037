// `uniq`: equal lines behind one another once.
import { defineFilter } from './defineFilter';

export const uniq = defineFilter({
  name: 'uniq',
  flags: 'cdui',
  long: { count: 'c', repeated: 'd', unique: 'u', 'ignore-case': 'i' },
  async *run({ options, lines }) {
    const fold = (text: string): string => (options.has('i') ? text.toLowerCase() : text);
    const write = (text: string, count: number): string => {
      if ((options.has('d') && count === 1) || (options.has('u') && count > 1)) return '';
      return `${options.has('c') ? `${String(count).padStart(7)} ` : ''}${text}\n`;
    };
    let current: string | null = null;
    let count = 0;
    for await (const { text } of lines()) {
      if (current !== null && fold(text) === fold(current)) {
        count += 1;
        continue;
      }
      if (current !== null) yield write(current, count);
      [current, count] = [text, 1];
    }
    if (current !== null) yield write(current, count);
    return undefined;
  },
});
