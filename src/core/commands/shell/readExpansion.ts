// What a `$` or a backquote starts: a variable, its default, the output of a command. Anything else of a shell is refused by name.
import type { Script, VariableDefault, Word, WordPart } from './Script';
import type { Source } from './Source';

/** Reads commands up to `closer`, which it takes; '' for the end of the text. */
export type ScriptReader = (source: Source, closer: '' | ')') => Script;

export type WordReader = (source: Source, readScript: ScriptReader, closer: string) => Word | null;

const emptyScript: Script = { steps: [] };

/** Null only together with a problem in `source`. */
export function readExpansion(source: Source, isQuoted: boolean, readScript: ScriptReader, readWord: WordReader): WordPart | null {
  source.peek();
  const from = source.at;
  if (source.peek() === '`') return readBackquotes(source, isQuoted, readScript);
  const second = source.peekSecond();
  if (second === '(') return readSubstitution(source, isQuoted, readScript);
  if (second === '{') return readBraced(source, isQuoted, readScript, readWord);
  const name = source.match(/\$([A-Za-z_]\w*|\?)/y)?.[1];
  if (name !== undefined) return { kind: 'variable', name, isBraced: false, isQuoted, otherwise: null };
  if (/[0-9@*#$![-]/.test(second)) {
    source.refuse('expansion', from, from + 2);
    return null;
  }
  source.take();
  return { kind: 'text', text: '$', isQuoted };
}

function readSubstitution(source: Source, isQuoted: boolean, readScript: ScriptReader): WordPart | null {
  const from = source.at;
  source.at += 2;
  if (source.peek() === '(') {
    source.refuse('expansion', from, from + 3);
    return null;
  }
  const script = source.nest(from, () => readScript(source, ')'), emptyScript);
  if (source.problem === null && source.code[source.at - 1] !== ')') source.refuse('unclosed', from, from + 2);
  return { kind: 'substitution', script, isQuoted };
}

function readBackquotes(source: Source, isQuoted: boolean, readScript: ScriptReader): WordPart | null {
  const from = source.at;
  const found = source.match(/`((?:[^\\`]|\\[^])*)`/y);
  if (!found) {
    source.refuse('unclosed', from, from + 1);
    return null;
  }
  const inner = unescapeBackquotes(source, found[1] ?? '', from + 1, isQuoted);
  const script = source.nest(from, () => inner.nest(0, () => readScript(inner, ''), emptyScript), emptyScript);
  if (inner.problem) {
    source.problem ??= inner.problem;
    source.at = source.code.length;
  }
  return { kind: 'substitution', script, isQuoted };
}

/** Between backquotes a backslash escapes `$`, a backquote, itself and, within double quotes, a double quote; the rest is read as it stands. */
function unescapeBackquotes(source: Source, body: string, from: number, isQuoted: boolean): Source {
  let code = '';
  const stretches = [{ at: 0, from: source.placeOf(from, from).from }];
  for (let index = 0; index < body.length; index += 1) {
    if (body[index] === '\\' && `$\`\\${isQuoted ? '"' : ''}`.includes(body[index + 1] ?? ' ')) {
      index += 1;
      stretches.push({ at: code.length, from: source.placeOf(from + index, from + index).from });
    }
    code += body[index] ?? '';
  }
  return source.within(code, stretches);
}

function readBraced(source: Source, isQuoted: boolean, readScript: ScriptReader, readWord: WordReader): WordPart | null {
  const from = source.at;
  const name = source.match(/\$\{([A-Za-z_]\w*|\?)/y)?.[1];
  const operator = name === undefined ? null : source.match(/(:?)([-=?+])|(?=\})/y);
  if (name === undefined || !operator) {
    const end = source.code.indexOf('}', from);
    source.refuse(end < 0 ? 'unclosed' : 'expansion', from, end < 0 ? from + 2 : end + 1);
    return null;
  }
  const otherwise = operator[2] === undefined ? null : source.nest(from, () => readDefault(source, operator, readScript, readWord), null);
  if (source.problem !== null) return null;
  if (source.take() !== '}') {
    source.refuse('unclosed', from, from + 2);
    return null;
  }
  return { kind: 'variable', name, isBraced: true, isQuoted, otherwise };
}

function readDefault(source: Source, found: RegExpExecArray, readScript: ScriptReader, readWord: WordReader): VariableDefault | null {
  const [, colon, operator] = found;
  const word = readWord(source, readScript, '}');
  if (!word || (operator !== '-' && operator !== '=' && operator !== '?' && operator !== '+')) return null;
  return { operator, isEmptyToo: colon === ':', word };
}
