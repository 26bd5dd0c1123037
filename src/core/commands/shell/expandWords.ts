// Words to strings: variables, the output of commands, splitting at blanks and names of files, in the order in which a shell does it.
import type { Io } from '../Io';
import type { Output } from '../Output';
import { deriveIo } from './deriveIo';
import { escapeGlob, hasGlob, matchGlob } from './matchGlob';
import type { Word, WordPart } from './Script';
import type { Shell } from './Shell';

/** A field being put together: as text, and as a pattern in which what was quoted stands for itself. */
interface Field {
  text: string;
  pattern: string;
}

/** `${NAME:?message}` of an unset variable ends the script. */
export class ExpansionFailure {
  constructor(readonly message: string) {}
}

type Expansion<Value> = AsyncGenerator<Output, Value | ExpansionFailure>;

/** Each word into none, one or several strings. Yields what substituted commands say on standard error. */
export async function* expandWords(words: readonly Word[], shell: Shell, io: Io): Expansion<readonly string[]> {
  const strings: string[] = [];
  for (const word of words) {
    const fields = yield* expandFields(word, shell, io);
    if (fields instanceof ExpansionFailure) return fields;
    for (const { text, pattern } of fields) {
      const names = hasGlob(pattern) ? matchGlob(pattern, shell.host) : [];
      if (names.length > 0) strings.push(...names);
      else strings.push(text);
    }
  }
  return strings;
}

/** A word that stays one string: a value that is assigned, the path of a redirection, a here-document. */
export async function* expandWhole(word: Word, shell: Shell, io: Io): Expansion<string> {
  let text = '';
  for (const part of word.parts) {
    const value = yield* expandPart(part, shell, io);
    if (value instanceof ExpansionFailure) return value;
    text += value;
  }
  return text;
}

async function* expandFields(word: Word, shell: Shell, io: Io): Expansion<readonly Field[]> {
  const fields: Field[] = [];
  let field: Field | null = null;
  const add = (text: string, isQuoted: boolean): void => {
    field ??= { text: '', pattern: '' };
    field.text += text;
    field.pattern += isQuoted ? escapeGlob(text) : text;
  };
  const close = (): void => {
    if (field) fields.push(field);
    field = null;
  };
  for (const part of word.parts) {
    const value = yield* expandPart(part, shell, io);
    if (value instanceof ExpansionFailure) return value;
    if (part.kind === 'home' || part.kind === 'text' || part.isQuoted) {
      add(value, part.kind === 'home' || part.isQuoted);
      continue;
    }
    for (const piece of value.split(/([ \t\n]+)/)) {
      if (/^[ \t\n]/.test(piece)) close();
      else if (piece !== '') add(piece, false);
    }
  }
  close();
  return fields;
}

async function* expandPart(part: WordPart, shell: Shell, io: Io): Expansion<string> {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'home':
      return shell.lookUp('HOME') ?? '';
    case 'substitution':
      return yield* capture(part, shell, io);
    case 'variable':
      return yield* expandVariable(part, shell, io);
  }
}

async function* expandVariable(part: WordPart & { readonly kind: 'variable' }, shell: Shell, io: Io): Expansion<string> {
  const { name, otherwise } = part;
  const value = shell.lookUp(name);
  if (!otherwise) return value ?? '';
  const isSet = value !== undefined && (value !== '' || !otherwise.isEmptyToo);
  if (otherwise.operator === '+' ? !isSet : isSet) return otherwise.operator === '+' ? '' : (value ?? '');
  const word = yield* expandWhole(otherwise.word, shell, io);
  if (word instanceof ExpansionFailure) return word;
  if (otherwise.operator === '?') return new ExpansionFailure(`${name}: ${word === '' ? 'parameter null or not set' : word}`);
  if (otherwise.operator === '=') shell.assign(name, word);
  return word;
}

async function* capture(part: WordPart & { readonly kind: 'substitution' }, shell: Shell, io: Io): Expansion<string> {
  const child = shell.fork();
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for await (const output of shell.run(part.script, child, deriveIo(io, { isShown: false }))) {
    if (output.kind === 'stdout') text += decoder.decode(output.bytes, { stream: true });
    else yield output;
  }
  shell.substitutionStatus = child.status;
  shell.isStopped ||= child.isStopped;
  return (text + decoder.decode()).replace(/\0/g, '').replace(/\n+$/, '');
}
