// `tr`: characters replaced, deleted or squeezed.
import { stdout, exit, type Output } from '../../Output';
import { complain } from './answer';
import type { ProgramContext } from './Program';
import { readOptions } from './readOptions';
import { unescapeText } from './unescapeText';

const classes: Readonly<Record<string, string>> = {
  lower: 'abcdefghijklmnopqrstuvwxyz', upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', digit: '0123456789', blank: ' \t', space: ' \t\n\v\f\r',
  alpha: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', punct: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};

/** As many characters as a set may hold. */
const MOST = 10_000;

export function tr(args: readonly string[], { io }: ProgramContext): AsyncIterable<Output> {
  const options = readOptions(args, { flags: 'dscC', long: { delete: 'd', 'squeeze-repeats': 's', complement: 'c' } });
  if (!options.ok) return complain(`tr: ${options.problem}`);
  const [from, to] = options.value.operands.map(expandSet);
  if (!from) return complain('tr: missing operand');
  const [isDeleting, isSqueezing, isOther] = ['d', 's', 'c'].map((letter) => options.value.has(letter) || (letter === 'c' && options.value.has('C')));
  if (!to && isDeleting !== true && isSqueezing !== true) return complain(`tr: missing operand after ‘${options.value.operands[0] ?? ''}’`);
  const places = new Map([...from].map((character, index) => [character, index] as const));
  const isIn = (character: string): boolean => places.has(character) !== (isOther === true);
  const squeezed = new Set(to ?? from);
  const translate = (character: string): string => {
    if (!to || isDeleting === true || !isIn(character)) return character;
    return to[Math.min(isOther === true ? Infinity : (places.get(character) ?? 0), to.length - 1)] ?? character;
  };
  const isSqueezable = (character: string): boolean => (to ? squeezed.has(character) : isIn(character));
  return pass(io.stdin, (character, last) => {
    if (isDeleting === true && isIn(character)) return '';
    const next = translate(character);
    return isSqueezing === true && next === last && isSqueezable(next) ? '' : next;
  });
}

async function* pass(chunks: AsyncIterable<Uint8Array>, change: (character: string, last: string) => string): AsyncGenerator<Output> {
  const decoder = new TextDecoder();
  let last = '';
  for await (const chunk of chunks) {
    const parts: string[] = [];
    for (const character of decoder.decode(chunk, { stream: true })) {
      const next = change(character, last);
      if (next !== '') last = next;
      parts.push(next);
    }
    yield stdout(parts.join(''));
  }
  yield exit(0);
}

/** `a-z`, `[:upper:]`, `\n`: the characters that a set names, in order. */
function expandSet(text: string): readonly string[] {
  const named = text.replace(/\[:(\w+):\]/g, (whole, name: string) => (Object.hasOwn(classes, name) ? (classes[name] ?? whole) : whole));
  const characters = [...unescapeText(named)];
  const set: string[] = [];
  for (let at = 0; at < characters.length && set.length < MOST; at += 1) {
    const [low = '', dash, high = ''] = characters.slice(at, at + 3);
    if (dash !== '-' || high === '' || named !== text) {
      set.push(low);
      continue;
    }
    for (let code = low.codePointAt(0) ?? 0; code <= (high.codePointAt(0) ?? 0) && set.length < MOST; code += 1) set.push(String.fromCodePoint(code));
    at += 2;
  }
  return set;
}
