// Reads a basic or extended pattern into states, from its last part to its first: each part is made with the state that comes after it.
import type { PatternOptions } from './PatternOptions';
import { isWordCharacter, type CharacterTest, type PatternState } from './PatternState';

const MOST_STATES = 5000;
const MOST_REPEATS = 255;

const classes: Readonly<Record<string, CharacterTest>> = {
  alpha: (c) => /\p{L}/u.test(c), digit: (c) => c >= '0' && c <= '9', alnum: (c) => /[\p{L}\p{N}]/u.test(c), space: (c) => /\s/.test(c), blank: (c) => c === ' ' || c === '\t',
  upper: (c) => /\p{Lu}/u.test(c), lower: (c) => /\p{Ll}/u.test(c), punct: (c) => /[!-/:-@[-`{-~]/.test(c), xdigit: (c) => /[0-9a-fA-F]/.test(c),
};

export class PatternReader {
  readonly states: PatternState[] = [{ kind: 'match' }];
  first = 0;
  private at = 0;
  private problem: string | null = null;

  constructor(
    private readonly pattern: string,
    private readonly options: PatternOptions,
  ) {}

  read(): string | null {
    const parts = this.options.isFixed === true ? [...this.pattern].map((each): Part => ({ kind: 'one', test: (c) => c === each })) : [this.readChoice(0)];
    if (this.at < this.pattern.length && this.options.isExtended && this.options.isFixed !== true && this.problem === null) this.problem = 'Unmatched ) or \\)';
    this.first = this.link({ kind: 'row', parts }, 0);
    return this.problem ?? (this.states.length > MOST_STATES ? 'Regular expression too big' : null);
  }

  private readChoice(depth: number): Part {
    const choices = [this.readRow(depth)];
    while (this.takes('|')) choices.push(this.readRow(depth));
    return choices.length === 1 && choices[0] ? choices[0] : { kind: 'choice', choices };
  }

  private readRow(depth: number): Part {
    const parts: Part[] = [];
    while (this.at < this.pattern.length && !this.sees('|') && !(depth > 0 && this.sees(')')) && this.problem === null) {
      const part = this.readAtom(depth, parts.length === 0);
      parts.push(this.readRepeats(part));
    }
    return { kind: 'row', parts };
  }

  private readAtom(depth: number, isFirst: boolean): Part {
    if (this.takes('(')) {
      const inner = depth > 50 ? { kind: 'row' as const, parts: [] } : this.readChoice(depth + 1);
      if (!this.takes(')')) this.problem ??= 'Unmatched ( or \\(';
      return inner;
    }
    const character = this.pattern.charAt(this.at);
    this.at += 1;
    const isLast = this.at >= this.pattern.length || this.sees('|') || this.sees(')');
    if (character === '^' && (this.options.isExtended || isFirst)) return { kind: 'check', at: 'start' };
    if (character === '$' && (this.options.isExtended || isLast)) return { kind: 'check', at: 'end' };
    if (character === '.') return { kind: 'one', test: () => true };
    if (character === '[') return { kind: 'one', test: this.readSet() };
    if (character === '\\') return this.readEscape();
    return { kind: 'one', test: (c) => c === character };
  }

  private readEscape(): Part {
    const character = this.pattern.charAt(this.at);
    this.at += 1;
    if (character === '') this.problem ??= 'Trailing backslash';
    if (/[1-9]/.test(character)) this.problem ??= 'back-references are not matched here';
    const known: Readonly<Record<string, CharacterTest>> = { w: isWordCharacter, W: (c) => !isWordCharacter(c), s: (c) => /\s/.test(c), S: (c) => !/\s/.test(c) };
    if ('b<>'.includes(character) && character !== '') return { kind: 'check', at: 'edge' };
    const test = Object.hasOwn(known, character) ? known[character] : undefined;
    return { kind: 'one', test: test ?? ((c) => c === character) };
  }

  private readSet(): CharacterTest {
    const isNegated = this.pattern.charAt(this.at) === '^';
    if (isNegated) this.at += 1;
    const tests: CharacterTest[] = [];
    for (let count = 0; ; count += 1) {
      const character = this.pattern.charAt(this.at);
      if (character === '') {
        this.problem ??= 'Unmatched [, [^, [:, [., or [=';
        return () => false;
      }
      if (character === ']' && count > 0) break;
      const name = /^\[:(\w+):\]/.exec(this.pattern.slice(this.at, this.at + 12))?.[1];
      const test = name === undefined || !Object.hasOwn(classes, name) ? undefined : classes[name];
      if (name !== undefined && test) {
        tests.push(test);
        this.at += name.length + 4;
        continue;
      }
      const [dash, high] = [this.pattern.charAt(this.at + 1), this.pattern.charAt(this.at + 2)];
      const isRange = dash === '-' && high !== ']' && high !== '';
      tests.push(isRange ? (c) => c >= character && c <= high : (c) => c === character);
      this.at += isRange ? 3 : 1;
    }
    this.at += 1;
    return (character) => tests.some((test) => test(character)) !== isNegated;
  }

  private readRepeats(part: Part): Part {
    let repeated = part;
    for (;;) {
      const bounds = this.readBounds();
      if (!bounds) return repeated;
      repeated = { kind: 'repeat', part: repeated, ...bounds };
    }
  }

  private readBounds(): { readonly least: number; readonly most: number } | null {
    if (this.pattern.charAt(this.at) === '*') {
      this.at += 1;
      return { least: 0, most: Infinity };
    }
    if (this.takes('+')) return { least: 1, most: Infinity };
    if (this.takes('?')) return { least: 0, most: 1 };
    const [whole, low = '', comma, high = ''] = (this.options.isExtended ? /^\{(\d{0,3})(,?)(\d{0,3})\}/ : /^\\\{(\d{0,3})(,?)(\d{0,3})\\\}/).exec(this.pattern.slice(this.at, this.at + 16)) ?? [];
    if (whole === undefined || (low === '' && high === '')) return null;
    this.at += whole.length;
    const least = Number(low);
    const most = comma === '' ? least : high === '' ? Infinity : Number(high);
    if (least > MOST_REPEATS || (most !== Infinity && (most > MOST_REPEATS || most < least))) this.problem ??= 'Invalid content of \\{\\}';
    return { least: Math.min(least, MOST_REPEATS), most: most === Infinity ? most : Math.min(most, MOST_REPEATS) };
  }

  /** An operator that is written bare in extended patterns and behind a backslash in basic ones. */
  private sees(operator: string): boolean {
    return this.pattern.startsWith(this.options.isExtended ? operator : `\\${operator}`, this.at);
  }

  private takes(operator: string): boolean {
    if (!this.sees(operator)) return false;
    this.at += this.options.isExtended ? 1 : 2;
    return true;
  }

  private add(state: PatternState): number {
    if (this.states.length <= MOST_STATES) this.states.push(state);
    return this.states.length - 1;
  }

  /** The state at which a part begins, where `next` is the one that it ends at. */
  private link(part: Part, next: number): number {
    if (this.states.length > MOST_STATES) return next;
    switch (part.kind) {
      case 'one':
        return this.add({ kind: 'consume', test: part.test, next });
      case 'check':
        return this.add({ kind: 'check', at: part.at, next });
      case 'row':
        return part.parts.reduceRight((after, each) => this.link(each, after), next);
      case 'choice':
        return part.choices.map((each) => this.link(each, next)).reduce((one, other) => this.add({ kind: 'fork', next: one, other }));
      case 'repeat':
        return this.linkRepeat(part, next);
    }
  }

  private linkRepeat({ part, least, most }: Part & { readonly kind: 'repeat' }, next: number): number {
    let first = next;
    if (most === Infinity) {
      const loop: PatternState & { readonly kind: 'fork' } = { kind: 'fork', next, other: next };
      first = this.add(loop);
      loop.other = this.link(part, first);
    } else {
      for (let count = least; count < most; count += 1) first = this.add({ kind: 'fork', next, other: this.link(part, first) });
    }
    for (let count = 0; count < least; count += 1) first = this.link(part, first);
    return first;
  }
}

type Part =
  | { readonly kind: 'one'; readonly test: CharacterTest }
  | { readonly kind: 'check'; readonly at: 'start' | 'end' | 'edge' }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly choices: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };
