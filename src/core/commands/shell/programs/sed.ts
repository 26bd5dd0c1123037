// `sed`, as far as notes go: `s/…/…/`, and lines by number or pattern with `d` and `p`. Everything else is refused by name.
import { fail, succeed, type Result } from '../../../Result';
import { defineFilter } from './defineFilter';
import { TextPattern } from './TextPattern';

interface Edit {
  isMeant(text: string, number: number): boolean;
  /** The line as it goes on; null where it is deleted. */
  apply(text: string): string | null;
  readonly prints: boolean;
}

export const sed = defineFilter({
  name: 'sed',
  flags: 'nErs',
  valued: 'e',
  long: { quiet: 'n', silent: 'n', 'regexp-extended': 'E', expression: 'e' },
  async *run({ options, lines }) {
    const isOwn = options.values('e').length === 0;
    const edits: Edit[] = [];
    for (const script of isOwn ? [options.operands[0] ?? ''] : options.values('e')) {
      for (const part of splitScript(script)) {
        const edit = readEdit(part, options.has('E') || options.has('r'));
        if (!edit.ok) return edit.problem;
        edits.push(edit.value);
      }
    }
    if (edits.length === 0) return 'no script was given';
    let number = 0;
    for await (const line of lines(isOwn ? 1 : 0)) {
      number += 1;
      let text: string | null = line.text;
      for (const edit of edits) {
        if (text === null || !edit.isMeant(text, number)) continue;
        text = edit.apply(text);
        if (edit.prints && text !== null) yield `${text}\n`;
      }
      if (text !== null && !options.has('n')) yield `${text}\n`;
    }
    return undefined;
  },
});

/** Commands are told apart by `;` outside of an `s`. */
function splitScript(script: string): readonly string[] {
  const parts: string[] = [];
  for (let rest = script.trim(); rest !== ''; ) {
    const [, address = '', mark = ''] = /^((?:\d+|\/(?:\\.|[^/\\])*\/)?(?:,(?:\d+|\$))?\s*)s([^\s\w\\])/.exec(rest) ?? [];
    let end = mark === '' ? rest.search(/[;\n]|$/) : address.length + 2;
    for (let marks = 0; mark !== '' && end < rest.length && marks < 2; end += 1) {
      if (rest[end] === '\\') end += 1;
      else if (rest[end] === mark) marks += 1;
    }
    if (mark !== '') end += rest.slice(end).search(/[;\n]|$/);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end + 1).trim();
  }
  return parts.filter((part) => part !== '');
}

function readEdit(text: string, isExtended: boolean): Result<Edit, string> {
  const [, first, last, command = ''] = /^(\d+|\$|\/(?:\\.|[^/\\])*\/)?(?:,(\d+|\$))?\s*([^]*)$/.exec(text) ?? [];
  const isMeant = readAddress(first, last, isExtended);
  if (!isMeant.ok) return isMeant;
  if (command === 'd' || command === 'p') return succeed({ isMeant: isMeant.value, apply: (line) => (command === 'd' ? null : line), prints: command === 'p' });
  const substitution = command.startsWith('s') ? readSubstitution(command, isExtended) : fail(`“${text}” is not done here: only s/…/…/, d and p are`);
  return substitution.ok ? succeed({ isMeant: isMeant.value, ...substitution.value }) : substitution;
}

function readAddress(first: string | undefined, last: string | undefined, isExtended: boolean): Result<Edit['isMeant'], string> {
  if (first === undefined) return succeed(() => true);
  if (first === '$') return fail('“$” is not done here: take tail -n 1');
  if (first.startsWith('/')) {
    const pattern = TextPattern.read(first.slice(1, -1).replaceAll('\\/', '/'), { isExtended, ignoresCase: false });
    if (!pattern.ok) return pattern;
    return last === undefined ? succeed((text) => pattern.value.test(text)) : fail('a range from a pattern is not done here');
  }
  const [from, to] = [Number(first), last === undefined ? Number(first) : last === '$' ? Infinity : Number(last)];
  return succeed((_, number) => number === from || (number > from && number <= to));
}

function readSubstitution(command: string, isExtended: boolean): Result<Pick<Edit, 'apply' | 'prints'>, string> {
  const mark = command.charAt(1);
  const parts = ['', ''];
  let at = 2;
  for (let part = 0; part < 2 && at < command.length; at += 1) {
    if (command[at] === mark) part += 1;
    else if (command[at] === '\\' && command[at + 1] === mark) parts[part] += command.charAt((at += 1));
    else if (command[at] === '\\') parts[part] += command.slice(at, (at += 1) + 1);
    else parts[part] += command.charAt(at);
  }
  const letters = command.slice(at).trim();
  const [pattern = '', replacement = ''] = parts;
  if (!/^[giIp]*$/.test(letters)) return fail(`“${letters}” behind s is not done here`);
  if (/(?:^|[^\\])(?:\\\\)*\\[1-9]/.test(replacement)) return fail('groups (\\1) are not put back here');
  const read = TextPattern.read(pattern, { isExtended, ignoresCase: /[iI]/.test(letters) });
  if (!read.ok) return read;
  return succeed({ apply: (line) => substitute(line, read.value, replacement, letters.includes('g')), prints: letters.includes('p') });
}

function substitute(line: string, pattern: TextPattern, replacement: string, isEverywhere: boolean): string {
  let [written, at] = ['', 0];
  while (at <= line.length) {
    const found = pattern.find(line, at);
    if (!found) break;
    const match = line.slice(found.from, found.to);
    written += line.slice(at, found.from) + replacement.replace(/\\([^])|&/g, (_, escaped?: string) => (escaped === undefined ? match : escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped));
    // An empty match lets one character pass, or it would be found for ever.
    if (found.to === found.from) written += line.charAt(found.to);
    at = found.to === found.from ? found.to + 1 : found.to;
    if (!isEverywhere) break;
  }
  return written + line.slice(at);
}
