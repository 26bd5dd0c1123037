// One word of a shell command: its unquoted, quoted and expanded parts, as a POSIX shell (and bash, where it goes further) takes it apart.
import { readExpansion, type ScriptReader } from './readExpansion';
import type { Word } from './Script';
import type { Source } from './Source';
import { WordBuilder } from './WordBuilder';

const ends = new Set(['', ' ', '\t', '\n', '\r', '|', '&', ';', '(', ')', '<', '>']);
const placeholder = /\\?<[^<>\s|&;\\](?:[^<>\n|&;\\]*[^<>\s|&;\\])?\\?(?<!\s\d)>/y;
const syntaxPlaceholder = /\[[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ0-9_-]*(?:\.\.\.|…)?\](?=[\s;|&]|$)/y;
const foreignContinuation = /[`^][ \t]*\r?\n/y;

/** Null where no word starts here. `closer` ends the word too: the brace of `${NAME:-word}`, in which spaces are part of it. */
export function readWord(source: Source, readScript: ScriptReader, closer = ''): Word | null {
  source.peek();
  const from = source.at;
  const builder = new WordBuilder();
  for (let next = source.peek(); closer === '' ? !ends.has(next) || looksLikePlaceholder(source) : next !== closer && next !== ''; next = source.peek()) {
    const found = findPlaceholder(source, source.at === from);
    if (found && source.holdsPlaceholders) {
      takePlaceholder(source, found, builder);
      continue;
    }
    if (found) source.refuse('placeholder', source.at, source.at + found.length);
    if (found || refuseForeignContinuation(source)) return null;
    readPiece(source, next, builder, readScript);
  }
  if (source.at === from && closer === '') return null;
  return { parts: builder.parts(), place: source.placeOf(from, source.at) };
}

function readPiece(source: Source, next: string, builder: WordBuilder, readScript: ScriptReader): void {
  const from = source.at;
  const pair = next + source.peekSecond();
  if (next === "'") {
    source.take();
    builder.addText(takeUntilQuote(source, from), true);
  } else if (next === '"' || pair === '$"') {
    source.at += next === '"' ? 1 : 2;
    readDoubleQuotes(source, from, builder, readScript);
  } else if (pair === "$'") {
    source.at += 2;
    builder.addText(readEscapedQuotes(source, from), true);
  } else if (next === '$' || next === '`') {
    builder.addPart(readExpansion(source, false, readScript, readWord));
  } else if (next === '\\') {
    source.take();
    // A backslash at the very end stands for itself.
    const escaped = source.code.slice(source.at, source.at + ((source.code.codePointAt(source.at) ?? 0) > 0xffff ? 2 : 1));
    source.at += escaped.length;
    builder.addText(escaped === '' ? '\\' : escaped, true);
  } else if (next === '~' && builder.canStartHome && /^(?:[/:\s;|&<>()]|$)/.test(source.peekSecond())) {
    source.take();
    builder.addPart({ kind: 'home' });
  } else {
    builder.addText(source.take(), false);
  }
}

function takeUntilQuote(source: Source, from: number): string {
  const end = source.code.indexOf("'", source.at);
  if (end < 0) {
    source.refuse('unclosed', from, from + 1);
    return '';
  }
  const text = source.code.slice(source.at, end);
  source.at = end + 1;
  return text;
}

function readDoubleQuotes(source: Source, from: number, builder: WordBuilder, readScript: ScriptReader): void {
  builder.addText('', true);
  for (let next = source.peek(); next !== '"'; next = source.peek()) {
    if (next === '') {
      source.refuse('unclosed', from, from + 1);
      return;
    }
    readQuotedPiece(source, next, '"', builder, readScript);
  }
  source.take();
}

/** A piece of double-quoted text or of a here-document; `quote` is what a backslash also escapes. */
export function readQuotedPiece(source: Source, next: string, quote: '"' | '', builder: WordBuilder, readScript: ScriptReader): void {
  if (next === '$' || next === '`') {
    builder.addPart(readExpansion(source, true, readScript, readWord));
    return;
  }
  const second = source.peekSecond();
  const isEscape = next === '\\' && second !== '' && `$\`\\${quote}`.includes(second);
  if (isEscape) source.take();
  builder.addText(source.code.charAt(source.at), true);
  source.at += 1;
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', "'": "'", '"': '"', '?': '?',
};

function readEscapedQuotes(source: Source, from: number): string {
  const found = /(?:[^\\']|\\[^])*'/y;
  found.lastIndex = source.at;
  const body = found.exec(source.code)?.[0];
  if (body === undefined) {
    source.refuse('unclosed', from, from + 2);
    return '';
  }
  source.at += body.length;
  return body
    .slice(0, -1)
    .replace(/\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|c(.)|([^]))/g, (whole, x?: string, u?: string, long?: string, octal?: string, control?: string, other?: string) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return fromCode(parseInt(hex, 16));
      if (octal !== undefined) return fromCode(parseInt(octal, 8) & 0xff);
      if (control !== undefined) return fromCode(control.charCodeAt(0) & 0x1f);
      return escapes[other ?? ''] ?? whole;
    });
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** `<CONTAINER_ID>` where a shell would see two redirections. */
export function looksLikePlaceholder(source: Source): boolean {
  return source.look(placeholder) !== null;
}

function findPlaceholder(source: Source, isStart: boolean): string | null {
  return (source.look(placeholder) ?? (isStart ? source.look(syntaxPlaceholder) : null))?.[0] ?? null;
}

/** What stands in angle brackets becomes one word, whatever its user answers; `[OPTIONS]` becomes as many as it has. */
function takePlaceholder(source: Source, found: string, builder: WordBuilder): void {
  source.at += found.length;
  builder.addPart({ kind: 'variable', name: found.replaceAll('\\', ''), isBraced: true, isQuoted: !found.startsWith('['), otherwise: null });
}

function refuseForeignContinuation(source: Source): boolean {
  const isAfterSpace = /\s/.test(source.code.charAt(source.at - 1));
  const found = isAfterSpace ? source.look(foreignContinuation) : null;
  if (found) source.refuse('other-shell', source.at, source.at + 1);
  return found !== null;
}
