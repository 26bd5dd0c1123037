// A cursor over shell text. The first thing that cannot be read is kept as the problem and moves the cursor to the end, so that
// every loop over it comes to an end without exceptions.
import type { Place } from './Script';
import type { ShellProblem, ShellProblemKind } from './ShellProblem';

/** A stretch of code and where it stands in the text that it was taken from. */
export interface Stretch {
  readonly at: number;
  readonly from: number;
}

/** A here-document whose lines come after the line that is being read. */
export interface AwaitedDocument {
  readonly delimiter: string;
  readonly stripsTabs: boolean;
  /** Where its operator stands in the code. */
  readonly operator: readonly [from: number, to: number];
  take(from: number, to: number): void;
}

const DEEPEST = 40;

export class Source {
  at = 0;
  depth = 0;
  problem: ShellProblem | null = null;
  readonly awaited: AwaitedDocument[] = [];

  /** `stretches` cover `code` in order; `text` is what the places count in. */
  constructor(
    readonly code: string,
    private readonly stretches: readonly Stretch[],
    private readonly text: string,
    /** Placeholders are variables whose values their user gives; else they are refused. */
    readonly holdsPlaceholders: boolean,
  ) {}

  get isAtEnd(): boolean {
    this.skipContinuations();
    return this.at >= this.code.length;
  }

  /** The next character, line continuations left out; '' at the end. */
  peek(): string {
    this.skipContinuations();
    return this.code.charAt(this.at);
  }

  /** The character after the next one. */
  peekSecond(): string {
    this.skipContinuations();
    return this.code.charAt(this.at + 1);
  }

  /** Takes the next character. */
  take(): string {
    const character = this.peek();
    this.at += 1;
    return character;
  }

  /** Takes what the sticky pattern finds here; null and nothing taken where it finds nothing. */
  match(pattern: RegExp): RegExpExecArray | null {
    const found = this.look(pattern);
    if (found) this.at += found[0].length;
    return found;
  }

  skipBlanks(): void {
    this.match(/(?:[ \t]|\\\r?\n|\r(?=\n|$))*/y);
  }

  look(pattern: RegExp): RegExpExecArray | null {
    this.skipContinuations();
    pattern.lastIndex = this.at;
    return pattern.exec(this.code);
  }

  /** Runs `read` one level deeper; text nested beyond reason is a problem. */
  nest<Value>(from: number, read: () => Value, otherwise: Value): Value {
    if (this.depth >= DEEPEST) {
      this.refuse('expansion', from, this.at);
      return otherwise;
    }
    this.depth += 1;
    const value = read();
    this.depth -= 1;
    return value;
  }

  refuse(kind: ShellProblemKind, from: number, to: number): void {
    const place = this.placeOf(from, to);
    this.problem ??= {
      kind,
      token: this.code.slice(from, to),
      place,
      line: this.lineOf(place),
      exitCode: kind === 'program' ? 127 : 2,
    };
    this.at = this.code.length;
  }

  /** A source of its own for text that stands within this one. */
  within(code: string, stretches: readonly Stretch[]): Source {
    const inner = new Source(code, stretches, this.text, this.holdsPlaceholders);
    inner.depth = this.depth;
    return inner;
  }

  placeOf(from: number, to: number): Place {
    return { from: this.toText(from), to: Math.max(this.toText(from), to > from ? this.toText(to - 1) + 1 : this.toText(from)) };
  }

  /** 1-based line on which a place starts. */
  lineOf(place: Place): number {
    return this.text.slice(0, place.from).split('\n').length;
  }

  private toText(index: number): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.stretches[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const stretch = this.stretches[low];
    return stretch ? stretch.from + index - stretch.at : index;
  }

  private skipContinuations(): void {
    while (this.code[this.at] === '\\') {
      if (this.code[this.at + 1] === '\n') this.at += 2;
      else if (this.code[this.at + 1] === '\r' && this.code[this.at + 2] === '\n') this.at += 3;
      else return;
    }
  }
}
