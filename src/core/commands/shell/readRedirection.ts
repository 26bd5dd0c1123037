// Where a command's input comes from and its output goes to: `< file`, `> file`, `2>&1`, here-documents and here-strings.
import type { ScriptReader } from './readExpansion';
import { readQuotedPiece, readWord } from './readWord';
import type { Redirection, Word } from './Script';
import type { Source, Stretch } from './Source';
import { WordBuilder } from './WordBuilder';

const operator = /(\d*)(<<<|<<-|<<|<&|<>|<\(|<|>\(|>>|>&|>\||>)|(&>>|&>)/y;

/** True where one was read (or refused); it is added to `redirections`, a here-document only once its lines are read. */
export function readRedirection(source: Source, redirections: Redirection[], readScript: ScriptReader): boolean {
  const from = source.at;
  const found = source.match(operator);
  if (!found) return false;
  const [whole, digits = '', sign = '', both = ''] = found;
  const stream = digits === '' || digits === '1' ? 'stdout' : digits === '2' ? 'stderr' : null;
  if (both !== '' || (sign === '>&' && digits === '' && !/[\d-]/.test(source.peek()))) {
    addWrite(source, from, redirections, ['stdout', 'stderr'], both === '&>>', readScript);
  } else if (sign === '>&') {
    const target = source.match(/([12])(?![^\s;|&)])/y)?.[1];
    if (target === undefined || !stream) source.refuse('redirection', from, from + whole.length + 1);
    else redirections.push({ kind: 'join', stream, into: target === '1' ? 'stdout' : 'stderr' });
  } else if ((sign === '>' || sign === '>>' || sign === '>|') && stream) {
    addWrite(source, from, redirections, [stream], sign === '>>', readScript);
  } else if ((sign === '<' || sign.startsWith('<<')) && (digits === '' || digits === '0')) {
    addRead(source, from, sign, redirections, readScript);
  } else {
    source.refuse('redirection', from, from + whole.length);
  }
  return true;
}

function addWrite(source: Source, from: number, redirections: Redirection[], streams: readonly ('stdout' | 'stderr')[], isAppending: boolean, readScript: ScriptReader): void {
  const path = readTarget(source, from, readScript);
  if (path) redirections.push({ kind: 'write', streams, path, isAppending });
}

function addRead(source: Source, from: number, sign: string, redirections: Redirection[], readScript: ScriptReader): void {
  const end = source.at;
  const word = readTarget(source, from, readScript);
  if (!word) return;
  if (sign === '<') redirections.push({ kind: 'read', path: word });
  else if (sign === '<<<') redirections.push({ kind: 'text', text: { ...word, parts: [...word.parts, { kind: 'text', text: '\n', isQuoted: true }] } });
  else awaitDocument(source, sign === '<<-', word, [from, end], redirections, readScript);
}

function readTarget(source: Source, from: number, readScript: ScriptReader): Word | null {
  source.skipBlanks();
  const end = source.at;
  const word = readWord(source, readScript);
  if (!word && source.problem === null) source.refuse('redirection', from, end);
  return word;
}

function awaitDocument(source: Source, stripsTabs: boolean, word: Word, [from, to]: readonly [number, number], redirections: Redirection[], readScript: ScriptReader): void {
  const index = redirections.length;
  const isExpanded = !word.parts.some((part) => part.kind === 'text' && part.isQuoted);
  const delimiter = word.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  redirections.push({ kind: 'text', text: word });
  source.awaited.push({
    delimiter,
    operator: [from, to],
    stripsTabs,
    take: (start, end) => {
      redirections[index] = { kind: 'text', text: readDocument(source, start, end, stripsTabs, isExpanded, readScript) };
    },
  });
}

/** Reads the lines of the here-documents that the line before asked for. The cursor stands at the start of a line. */
export function readAwaitedDocuments(source: Source): void {
  for (const document of source.awaited.splice(0)) {
    const start = source.at;
    let end = -1;
    while (end < 0 && source.at < source.code.length) {
      const lineStart = source.at;
      const newline = source.code.indexOf('\n', lineStart);
      const line = source.code.slice(lineStart, newline < 0 ? undefined : newline).replace(/\r$/, '');
      source.at = newline < 0 ? source.code.length : newline + 1;
      if ((document.stripsTabs ? line.replace(/^\t+/, '') : line) === document.delimiter) end = lineStart;
    }
    if (end < 0) source.refuse('here-document', ...document.operator);
    else document.take(start, end);
  }
}

function readDocument(source: Source, from: number, to: number, stripsTabs: boolean, isExpanded: boolean, readScript: ScriptReader): Word {
  const place = source.placeOf(from, to);
  const stretches: Stretch[] = [];
  let code = '';
  for (let at = from; at < to; ) {
    const next = source.code.indexOf('\n', at) + 1;
    const tabs = stripsTabs ? (/^\t*/.exec(source.code.slice(at, next))?.[0].length ?? 0) : 0;
    stretches.push({ at: code.length, from: source.placeOf(at + tabs, at + tabs).from });
    code += source.code.slice(at + tabs, next).replace(/\r\n$/, '\n');
    at = next;
  }
  if (!isExpanded) return { parts: [{ kind: 'text', text: code, isQuoted: true }], place };
  const inner = source.within(code, stretches);
  const builder = new WordBuilder();
  for (let next = inner.peek(); next !== ''; next = inner.peek()) readQuotedPiece(inner, next, '', builder, readScript);
  if (inner.problem) {
    source.problem ??= inner.problem;
    source.at = source.code.length;
  }
  return { parts: builder.parts(), place };
}
