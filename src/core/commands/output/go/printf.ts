// Go's Printf: `%[2]*.[1]*f` and all. Mistakes in the format are printed in place, as Go prints them; nothing throws.
import type { FormatFlags } from './FormatFlags';
import { formatGoValue, printGoValue } from './formatGoValue';
import { unwrap, type Maybe } from './GoValue';

/** Beyond this a width is a mistake for Go. */
const WIDEST = 1e6;
/** Some formats could fill the memory; nobody reads on so far. */
const LONGEST = 2 ** 24;

export function printf(format: string, args: readonly Maybe[]): string {
  return new Printer(format, args).print();
}

/** As `fmt.Sprint`: a space between two operands neither of which is a text. */
export function print(args: readonly Maybe[]): string {
  let text = '';
  let wasText = true;
  for (const arg of args) {
    const isText = unwrap(arg)?.kind === 'string';
    text += (wasText || isText ? '' : ' ') + printGoValue(arg);
    wasText = isText;
  }
  return text;
}

class Printer {
  private at = 0;
  private next = 0;
  private isReordered = false;
  private hasGoodIndex = true;
  private afterIndex = false;

  constructor(
    private readonly format: string,
    private readonly args: readonly Maybe[],
  ) {}

  print(): string {
    let text = '';
    while (this.at < this.format.length && text.length < LONGEST) {
      const percent = this.format.indexOf('%', this.at);
      const end = percent < 0 ? this.format.length : percent;
      text += this.format.slice(this.at, end);
      this.at = end + 1;
      if (percent >= 0) text += this.printVerb();
    }
    const extra = this.args.slice(this.next);
    if (this.isReordered || extra.length === 0) return text;
    return `${text}%!(EXTRA ${extra.map((arg) => `${unwrap(arg)?.type.name ?? ''}${unwrap(arg) ? '=' : '<nil>'}${unwrap(arg) ? printGoValue(arg) : ''}`).join(', ')})`;
  }

  private printVerb(): string {
    this.hasGoodIndex = true;
    this.afterIndex = false;
    const marks = /^[#0+\- ]*/.exec(this.format.slice(this.at))?.[0] ?? '';
    this.at += marks.length;
    this.readIndex();
    let trouble = '';
    let width = 0;
    let isLeft = marks.includes('-');
    if (this.format[this.at] === '*') {
      const star = this.takeStar();
      if (star === null) trouble += '%!(BADWIDTH)';
      else if (star < 0) isLeft = true;
      width = Math.abs(star ?? 0);
    } else {
      width = this.readNumber() ?? 0;
      if (this.afterIndex && width > 0) this.hasGoodIndex = false;
    }
    let precision = -1;
    // A point at the very end is a verb that Go does not know.
    if (this.format[this.at] === '.' && this.at + 1 < this.format.length) {
      this.at += 1;
      if (this.afterIndex) this.hasGoodIndex = false;
      this.readIndex();
      if (this.format[this.at] === '*') {
        const star = this.takeStar();
        if (star === null || star < 0) trouble += '%!(BADPREC)';
        else precision = star;
      } else {
        precision = this.readNumber() ?? 0;
      }
    }
    if (!this.afterIndex) this.readIndex();
    const verb = String.fromCodePoint(this.format.codePointAt(this.at) ?? 0);
    if (this.at >= this.format.length) return `${trouble}%!(NOVERB)`;
    this.at += verb.length;
    const isValue = verb === 'v';
    const [plus, sharp] = [marks.includes('+'), marks.includes('#')];
    return (
      trouble +
      this.apply({
        verb, width, precision, isLeft,
        isSpaced: marks.includes(' '), isZeroed: marks.includes('0') && !isLeft,
        isSigned: plus && !isValue, isNamed: plus && isValue, isSharp: sharp && !isValue, isSource: sharp && isValue,
      })
    );
  }

  private apply(flags: FormatFlags): string {
    if (flags.verb === '%') return '%';
    if (!this.hasGoodIndex) return `%!${flags.verb}(BADINDEX)`;
    if (this.next >= this.args.length) return `%!${flags.verb}(MISSING)`;
    this.next += 1;
    return formatGoValue(this.args[this.next - 1], flags);
  }

  /** `[3]`: the argument to take next. */
  private readIndex(): void {
    if (this.format[this.at] !== '[') return;
    this.isReordered = true;
    const close = this.format.indexOf(']', this.at);
    const digits = close < 0 ? '' : this.format.slice(this.at + 1, close);
    const index = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
    this.at = close < 0 ? this.at + 1 : close + 1;
    if (index >= 1 && index <= this.args.length) {
      this.next = index - 1;
      this.afterIndex = true;
    } else {
      this.hasGoodIndex = false;
    }
  }

  private takeStar(): number | null {
    this.at += 1;
    this.afterIndex = false;
    if (this.next >= this.args.length) return null;
    const arg = unwrap(this.args[this.next]);
    this.next += 1;
    return arg?.kind === 'int' && arg.data <= WIDEST && arg.data >= -WIDEST ? Number(arg.data) : null;
  }

  private readNumber(): number | null {
    const digits = /^\d+/.exec(this.format.slice(this.at, this.at + 30))?.[0] ?? '';
    if (digits === '') return null;
    const value = Number(digits);
    // Go gives up on the rest of the format here.
    this.at = value > WIDEST ? this.format.length : this.at + digits.length;
    return value > WIDEST ? 0 : value;
  }
}
