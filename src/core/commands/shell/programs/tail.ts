// `tail`: the last lines, or all from one on.
import { defineFilter } from './defineFilter';

const USUAL = '10';

const filter = defineFilter({
  name: 'tail',
  flags: 'q',
  valued: 'n',
  long: { lines: 'n', quiet: 'q' },
  async *run({ options, lines }) {
    const wanted = options.value('n') ?? USUAL;
    const [, sign = '', digits] = /^([+-]?)(\d+)$/.exec(wanted) ?? [];
    if (digits === undefined) return `invalid number of lines: ‘${wanted}’`;
    const count = Number(digits);
    const held: string[] = [];
    let number = 0;
    for await (const { text } of lines()) {
      number += 1;
      if (sign === '+') {
        if (number >= count) yield `${text}\n`;
        continue;
      }
      held.push(text);
      if (held.length > count) held.shift();
    }
    for (const text of held) yield `${text}\n`;
    return undefined;
  },
});

/** `tail -5` and `tail +3` are older ways to write `-n`. */
export const tail: typeof filter = (args, context) => filter(args.map((arg, index) => (args[index - 1] === '-n' ? arg : arg.replace(/^-(\d+)$/, '-n$1').replace(/^\+(\d+)$/, '-n+$1'))), context);
