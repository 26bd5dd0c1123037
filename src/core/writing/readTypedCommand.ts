// The words of the one command in which a caret stands. The line is still being written, so quotes and brackets may be open; it is read
// up to the caret and never refused.
import type { TypedWord } from './TypedWord';

export interface TypedCommand {
  /** Those before the caret's; names of files behind `>` are left out. */
  readonly words: readonly TypedWord[];
  /** At the caret; empty where none was begun. */
  readonly current: TypedWord;
  /** Whether it reads what another command writes. */
  readonly isPiped: boolean;
}

interface Level {
  readonly closer: string;
  words: TypedWord[];
  isPiped: boolean;
  from: number;
  text: string;
  isTarget: boolean;
}

const begin = (closer: string, isPiped = false): Level => ({ closer, words: [], isPiped, from: -1, text: '', isTarget: false });
const placeholder = /<[^<>|&;\n]+>/y;
const ending = /[^\s|&;()<>"'`]*/y;

/** Null within a comment, and where a file is named. */
export function readTypedCommand(text: string, caret: number): TypedCommand | null {
  const reader = new Reader(text, caret);
  return reader.read();
}

class Reader {
  private at = 0;
  private levels: Level[] = [begin('')];

  constructor(
    private readonly text: string,
    private readonly caret: number,
  ) {}

  read(): TypedCommand | null {
    while (this.at < this.caret) if (!this.readPiece(this.text.charAt(this.at))) return null;
    const { words, from, text, isPiped, isTarget } = this.level;
    if (isTarget) return null;
    ending.lastIndex = this.caret;
    const to = this.caret + (ending.exec(this.text)?.[0].length ?? 0);
    return { words, current: { text, from: from < 0 ? this.caret : from, to }, isPiped };
  }

  private get level(): Level {
    const level = this.levels.at(-1);
    if (level) return level;
    const first = begin('');
    this.levels = [first];
    return first;
  }

  /** False where a comment reaches the caret. */
  private readPiece(next: string): boolean {
    if (next === '#' && this.level.from < 0) return this.skipComment();
    if (next === '\\') this.takeEscape();
    else if (next === "'" || next === '"') this.takeQuoted(next);
    else if (/\s/.test(next)) this.skipBlank(next);
    else if ('|&;()`'.includes(next)) this.takeOperator(next);
    else if (next === '$' && this.text.charAt(this.at + 1) === '(') this.open(')', 2);
    else if (next === '<' || next === '>') this.takeAngle();
    else this.add(next, 1);
    return true;
  }

  private skipComment(): boolean {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.caret : end;
    return this.at < this.caret;
  }

  private takeEscape(): void {
    const next = this.text.charAt(this.at + 1);
    if (next === '\n') this.at += 2;
    else this.add(this.at + 1 < this.caret ? next : '', 2);
  }

  private takeQuoted(quote: string): void {
    const start = this.at + 1;
    let end = start;
    while (end < this.caret && this.text.charAt(end) !== quote) end += quote === '"' && this.text.charAt(end) === '\\' ? 2 : 1;
    const isOpen = end >= this.caret;
    const inner = this.text.slice(start, Math.min(end, this.caret));
    if (this.level.from < 0) this.level.from = isOpen ? start : this.at;
    this.level.text += quote === '"' ? inner.replace(/\\([\\"$`])/g, '$1') : inner;
    this.at = isOpen ? this.caret : end + 1;
  }

  private skipBlank(blank: string): void {
    this.endWord();
    if (blank === '\n') this.restart(false);
    this.at += 1;
  }

  private takeOperator(next: string): void {
    if (next === '`' && this.level.closer !== '`') return this.open('`', 1);
    if (next === this.level.closer) {
      this.levels.pop();
      return this.add('x', 1);
    }
    if (next === '(') return this.open(')', 1);
    this.endWord();
    const isDouble = this.text.charAt(this.at + 1) === next;
    this.restart(next === '|' && !isDouble);
    this.at += isDouble ? 2 : 1;
  }

  /** What a command in brackets prints becomes a part of the word around it. */
  private open(closer: string, length: number): void {
    if (this.level.from < 0) this.level.from = this.at;
    this.levels.push(begin(closer));
    this.at += length;
  }

  private takeAngle(): void {
    placeholder.lastIndex = this.at;
    const found = placeholder.exec(this.text)?.[0];
    if (found !== undefined && this.at + found.length <= this.caret) return this.add(found, found.length);
    if (/^\d+$/.test(this.level.text)) this.forgetWord();
    this.endWord();
    this.level.isTarget = true;
    this.at += 1;
    while (/[<>&]/.test(this.text.charAt(this.at))) this.at += 1;
  }

  private add(text: string, length: number): void {
    if (this.level.from < 0) this.level.from = this.at;
    this.level.text += text;
    this.at += length;
  }

  private endWord(): void {
    const { level, at } = this;
    if (level.from < 0) return;
    if (level.isTarget) level.isTarget = false;
    else level.words.push({ text: level.text, from: level.from, to: at });
    this.forgetWord();
  }

  private forgetWord(): void {
    this.level.from = -1;
    this.level.text = '';
  }

  private restart(isPiped: boolean): void {
    Object.assign(this.level, begin(this.level.closer, isPiped));
  }
}
