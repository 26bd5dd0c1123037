// Text of a template -> tokens, trim markers (`{{-`, `-}}`) and comments already applied.
// Invariant: ends with exactly one `end` or `error` token; never throws.
import { quoteGo } from '../../values/quoteGo';
import type { Token, TokenKind } from './Token';

const keywords = new Set(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with']);
const spaces = ' \t\r\n';
// As generous as Go's own: what is no number after all is found when it is read.
const number =
  /[+-]?(?:0[xX][\da-fA-F_]*(?:\.[\da-fA-F_]*)?(?:[pP][+-]?[\d_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]*)?)/y;

export function lexTemplate(text: string): readonly Token[] {
  return new Lexer(text).lex();
}

class Lexer {
  private readonly tokens: Token[] = [];
  private at = 0;
  private line = 1;
  private lineAt = 0;
  private depth = 0;
  private wordAt = 0;

  constructor(private readonly text: string) {}

  lex(): readonly Token[] {
    while (this.lexText() && this.lexAction());
    return this.tokens;
  }

  /** False at the end of all. */
  private lexText(): boolean {
    const open = this.text.indexOf('{{', this.at);
    const end = open < 0 ? this.text.length : open;
    const isTrimmed = open >= 0 && this.text[open + 2] === '-' && isSpace(this.text[open + 3]);
    const text = this.text.slice(this.at, end);
    const kept = isTrimmed ? text.replace(/[ \t\r\n]+$/, '') : text;
    if (kept !== '') this.push('text', this.at, this.at + kept.length);
    this.at = end;
    if (open < 0) {
      this.push('end', end, end);
      return false;
    }
    const after = open + (isTrimmed ? 4 : 2);
    if (this.text.startsWith('/*', isTrimmed ? open + 4 : open + 2)) return this.skipComment(after);
    this.push('open', open, open + 2);
    this.at = after;
    this.depth = 0;
    return true;
  }

  private skipComment(start: number): boolean {
    const close = this.text.indexOf('*/', start + 2);
    if (close < 0) return this.fail('unclosed comment', start);
    this.at = close + 2;
    const width = this.closeWidth();
    if (width === 0) return this.fail('comment ends before closing delimiter', start);
    this.leave(width);
    return this.lexText();
  }

  /** False where an error ends it. */
  private lexAction(): boolean {
    for (;;) {
      const width = this.closeWidth();
      if (width > 0) {
        if (this.depth > 0) return this.fail('unclosed left paren', this.at);
        this.push('close', this.at + width - 2, this.at + width);
        this.leave(width);
        return true;
      }
      const problem = this.lexWord();
      if (problem !== null) return this.fail(problem, this.wordAt);
    }
  }

  private lexWord(): string | null {
    this.wordAt = this.at;
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    if (this.at >= this.text.length) return 'unclosed action';
    if (isSpace(character)) return this.lexSpace();
    if (/[.$]/.test(character)) {
      // A point that ends the text is taken for a number, too.
      if (character === '.' && /[0-9]/.test(this.text[this.at + 1] ?? '0')) return this.lexNumber();
      return this.lexName(character === '.' ? 'field' : 'variable');
    }
    if (/[+\-0-9]/.test(character)) return this.lexNumber();
    if (isAlphanumeric(character)) return this.lexName('identifier');
    if (character === '`') return this.lexUntil('rawString', /`[^`]*`/y, 'unterminated raw quoted string');
    if (character === '"') return this.lexUntil('string', /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/y, 'unterminated quoted string');
    if (character === "'") return this.lexUntil('character', /'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'/y, 'unterminated character constant');
    return this.lexSign(character);
  }

  private lexSign(character: string): string | null {
    if (character === ':') {
      if (this.text[this.at + 1] !== '=') return 'expected :=';
      return this.take('declare', 2);
    }
    if (character === '=') return this.take('assign', 1);
    if (character === '|') return this.take('pipe', 1);
    if (character === '(') {
      this.depth += 1;
      return this.take('leftParen', 1);
    }
    if (character === ')') {
      this.depth -= 1;
      return this.depth < 0 ? 'unexpected right paren' : this.take('rightParen', 1);
    }
    return /[!-~]/.test(character) ? this.take('sign', 1) : `unrecognized character in action: ${namePoint(character)}`;
  }

  private lexSpace(): string | null {
    let end = this.at;
    while (isSpace(this.text[end])) end += 1;
    // The last blank may belong to ` -}}`.
    if (this.text.startsWith('-}}', end)) end -= 1;
    if (end > this.at) this.take('space', end - this.at);
    return null;
  }

  private lexName(kind: 'field' | 'variable' | 'identifier'): string | null {
    let end = this.at + (kind === 'identifier' ? 0 : 1);
    for (let next = this.pointAt(end); isAlphanumeric(next); next = this.pointAt(end)) end += next.length;
    const next = this.pointAt(end);
    if (!(next === '' || isSpace(next) || '.,|:)('.includes(next) || this.text.startsWith('}}', end))) return `bad character ${namePoint(next)}`;
    const word = this.text.slice(this.at, end);
    return this.take(word === '.' ? 'dot' : kind === 'identifier' ? kindOfWord(word) : kind, word.length);
  }

  private lexNumber(): string | null {
    const first = this.scanNumber(this.at);
    const sign = this.text[this.at + first.length];
    // Two numbers joined by a sign would be a complex one, which nothing here computes with.
    const text = sign === '+' || sign === '-' ? first + this.scanNumber(this.at + first.length) : first;
    const next = this.pointAt(this.at + text.length);
    if (text !== first || isAlphanumeric(next)) return `bad number syntax: ${quoteGo(isAlphanumeric(next) ? text + next : text)}`;
    return this.take('number', text.length);
  }

  private scanNumber(at: number): string {
    number.lastIndex = at;
    return number.exec(this.text)?.[0] ?? '';
  }

  private lexUntil(kind: TokenKind, pattern: RegExp, problem: string): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    return found === undefined ? problem : this.take(kind, found.length);
  }

  /** Of `}}` (2) or ` -}}` (4) here; 0 where there is neither. */
  private closeWidth(): number {
    if (isSpace(this.text[this.at]) && this.text.startsWith('-}}', this.at + 1)) return 4;
    return this.text.startsWith('}}', this.at) ? 2 : 0;
  }

  private leave(width: number): void {
    this.at += width;
    if (width === 4) while (isSpace(this.text[this.at])) this.at += 1;
  }

  private take(kind: TokenKind, length: number): null {
    this.push(kind, this.at, this.at + length);
    this.at += length;
    return null;
  }

  private push(kind: TokenKind, from: number, to: number): void {
    this.tokens.push({ kind, text: this.text.slice(from, to), at: from, line: this.lineOf(from) });
  }

  private fail(message: string, at: number): false {
    this.tokens.push({ kind: 'error', text: message, at, line: this.lineOf(at) });
    return false;
  }

  private lineOf(at: number): number {
    for (; this.lineAt < at; this.lineAt += 1) if (this.text[this.lineAt] === '\n') this.line += 1;
    return this.line;
  }

  private pointAt(at: number): string {
    const code = this.text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }
}

function kindOfWord(word: string): TokenKind {
  if (word === 'true' || word === 'false') return 'bool';
  if (word === 'nil') return 'nil';
  return keywords.has(word) ? 'keyword' : 'identifier';
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character !== '' && spaces.includes(character);
}

function isAlphanumeric(character: string): boolean {
  return /^[\p{L}\p{Nd}_]$/u.test(character);
}

/** `U+00E9 'é'`, as Go's %#U names a character. */
function namePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? `U+${code}` : `U+${code} '${character}'`;
}
