// `awk`, as far as notes go: `{print $1, $NF}` for every line, for those that a pattern matches, or for those of a number. Everything else is refused by name.
import { fail, succeed, type Result } from '../../../Result';
import { defineFilter } from './defineFilter';
import { TextPattern } from './TextPattern';
import { unescapeText } from './unescapeText';

interface Line {
  readonly text: string;
  readonly fields: readonly string[];
  readonly number: number;
}

type Piece = (line: Line) => string;

export const awk = defineFilter({
  name: 'awk',
  failure: 2,
  flags: '',
  valued: 'F',
  async *run({ options, lines }) {
    const [, condition = '', program] = /^\s*([^{]*?)\s*(?:\{\s*print\b([^{}]*?);?\s*\})?\s*$/.exec(options.operands[0] ?? '') ?? [];
    const isMeant = readCondition(condition);
    const pieces = readPieces(program ?? '');
    if (!isMeant.ok || !pieces.ok || (program === undefined && condition === '')) return `“${options.operands[0] ?? ''}” is not done here: only {print $1, $2} with a pattern or a line number before it is`;
    const separator = readSeparator(options.value('F'));
    let number = 0;
    for await (const { text } of lines(1)) {
      number += 1;
      const line = { text, fields: separator(text), number };
      if (isMeant.value(line)) yield `${pieces.value.length === 0 ? text : pieces.value.map((piece) => piece(line)).join('')}\n`;
    }
    return undefined;
  },
});

function readSeparator(typed: string | undefined): (text: string) => readonly string[] {
  if (typed === undefined || typed === ' ') return (text) => text.split(/[ \t]+/).filter((field) => field !== '');
  const separator = unescapeText(typed).replace(/^\[(.)\]$/, '$1').replace(/^\\(.)$/, '$1');
  return (text) => (text === '' ? [] : text.split(separator));
}

/** `NR>1`, `NR==2`, `/pattern/`, `!/pattern/`, `$2 == "x"`, `$2 ~ /x/`; nothing for every line. */
function readCondition(text: string): Result<(line: Line) => boolean, string> {
  if (text === '') return succeed(() => true);
  const [, no, pattern] = /^(!?)\s*\/((?:\\.|[^/\\])+)\/$/.exec(text) ?? [];
  if (pattern !== undefined) {
    const read = TextPattern.read(pattern.replaceAll('\\/', '/'), { isExtended: true, ignoresCase: false });
    return read.ok ? succeed((line) => read.value.test(line.text) !== (no === '!')) : read;
  }
  const [, left = '', operator = '', right = ''] = /^(NR|NF|\$\d+|\$NF)\s*(==|!=|>=|<=|>|<|!~|~)\s*(.+)$/.exec(text) ?? [];
  const value = readPiece(left);
  if (left === '' || !value.ok) return fail(text);
  if (operator.endsWith('~')) {
    const read = TextPattern.read(right.replace(/^\/|\/$/g, ''), { isExtended: true, ignoresCase: false });
    return read.ok ? succeed((line) => read.value.test(value.value(line)) !== (operator === '!~')) : read;
  }
  const other = /^"(.*)"$/.exec(right)?.[1] ?? right;
  const isNumber = other === right;
  if (isNumber && !/^-?\d+(?:\.\d+)?$/.test(other)) return fail(text);
  return succeed((line) => compare(value.value(line), operator, other, isNumber));
}

function compare(one: string, operator: string, other: string, isNumber: boolean): boolean {
  const order = isNumber ? Math.sign(Number(one) - Number(other)) : one < other ? -1 : one > other ? 1 : 0;
  const wanted: Readonly<Record<string, readonly number[]>> = { '==': [0], '!=': [-1, 1], '>': [1], '<': [-1], '>=': [0, 1], '<=': [-1, 0] };
  return wanted[operator]?.includes(order) === true;
}

/** `$1, "text" $NF`: a comma puts a blank between. */
function readPieces(text: string): Result<readonly Piece[], string> {
  const pieces: Piece[] = [];
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|,|\$?\w+|\S/g)) {
    const piece = token === ',' ? succeed<Piece>(() => ' ') : readPiece(token);
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  return succeed(pieces);
}

function readPiece(token: string): Result<Piece, string> {
  if (token.startsWith('"')) return succeed(() => unescapeText(token.slice(1, -1)));
  if (token === 'NR') return succeed(({ number }) => String(number));
  if (token === 'NF') return succeed(({ fields }) => String(fields.length));
  if (token === '$NF') return succeed(({ fields }) => fields.at(-1) ?? '');
  const index = /^\$(\d+)$/.exec(token)?.[1];
  if (index === undefined) return fail(token);
  return succeed(({ text, fields }) => (index === '0' ? text : (fields[Number(index) - 1] ?? '')));
}
