// `cut`: fields or characters of each line.
import { defineFilter } from './defineFilter';

interface Range {
  readonly from: number;
  readonly to: number;
}

export const cut = defineFilter({
  name: 'cut',
  flags: 's',
  valued: 'dfcb',
  long: { delimiter: 'd', fields: 'f', characters: 'c', bytes: 'b', 'only-delimited': 's', complement: 'C', 'output-delimiter': 'O' },
  async *run({ options, lines }) {
    const [fields, characters] = [options.value('f'), options.value('c') ?? options.value('b')];
    const list = fields ?? characters;
    if (list === undefined) return 'you must specify a list of bytes, characters, or fields';
    const ranges = readRanges(list);
    if (!ranges) return `invalid field value ‘${list}’`;
    const delimiter = options.value('d') ?? '\t';
    if ([...delimiter].length !== 1) return 'the delimiter must be a single character';
    const isPicked = (index: number): boolean => ranges.some(({ from, to }) => index + 1 >= from && index + 1 <= to);
    for await (const { text } of lines()) {
      if (fields === undefined) yield `${[...text].filter((_, index) => isPicked(index)).join('')}\n`;
      else if (text.includes(delimiter)) yield `${text.split(delimiter).filter((_, index) => isPicked(index)).join(delimiter)}\n`;
      else if (!options.has('s')) yield `${text}\n`;
    }
    return undefined;
  },
});

/** `1,3-5,7-`; null where it is none. */
function readRanges(list: string): readonly Range[] | null {
  const ranges = list.split(',').map((part) => {
    const [, low = '', dash = '', high = ''] = /^(\d*)(-?)(\d*)$/.exec(part) ?? [];
    if (low === '' && high === '') return null;
    const from = low === '' ? 1 : Number(low);
    return { from, to: dash === '' ? from : high === '' ? Infinity : Number(high) };
  });
  return ranges.some((range) => range === null || range.from === 0) ? null : ranges.flatMap((range) => range ?? []);
}
