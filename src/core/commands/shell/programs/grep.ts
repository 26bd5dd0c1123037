// `grep`: the lines that a pattern matches.
import { succeed, type Result } from '../../../Result';
import { defineFilter, type FilterRun } from './defineFilter';
import type { Options } from './readOptions';
import { TextPattern } from './TextPattern';

export const grep = defineFilter({
  name: 'grep',
  failure: 2,
  flags: 'ivEFGPocnqwxHhlsa',
  valued: 'ABCme',
  long: {
    'ignore-case': 'i', 'invert-match': 'v', 'extended-regexp': 'E', 'fixed-strings': 'F', 'only-matching': 'o', count: 'c', 'line-number': 'n', quiet: 'q', silent: 'q',
    'word-regexp': 'w', 'line-regexp': 'x', 'after-context': 'A', 'before-context': 'B', context: 'C', 'max-count': 'm', regexp: 'e', 'no-filename': 'h', 'with-filename': 'H',
    'files-with-matches': 'l', text: 'a', color: 's', colour: 's',
  },
  run: search,
});

async function* search(filter: FilterRun): AsyncGenerator<string, string | undefined> {
  const { options } = filter;
  const hasOwnPattern = options.values('e').length === 0;
  if (hasOwnPattern && options.operands.length === 0) return 'a pattern is missing';
  const matcher = readMatcher(hasOwnPattern ? [options.operands[0] ?? ''] : options.values('e'), options, options.has('E') || options.has('P'));
  if (!matcher.ok) return matcher.problem;
  const [after, before] = ['A', 'B'].map((letter) => Number(options.value(letter) ?? options.value('C') ?? 0));
  const view = new ContextView(after ?? 0, before ?? 0, options, filter.options.operands.length > (hasOwnPattern ? 2 : 1));
  const most = Number(options.value('m') ?? Infinity);
  let count = 0;
  filter.end(1);
  for await (const { text, path } of filter.lines(hasOwnPattern ? 1 : 0)) {
    const spans = matcher.value(text);
    if (spans.length > 0 === options.has('v')) {
      yield* view.pass(text, path);
      continue;
    }
    count += 1;
    filter.end(0);
    if (options.has('q')) return undefined;
    if (options.has('l')) {
      yield `${path === '-' ? '(standard input)' : path}\n`;
      return undefined;
    }
    if (!options.has('c')) yield* view.show(text, path, options.has('v') ? [] : spans);
    if (count >= most) break;
  }
  if (options.has('c')) yield `${count}\n`;
  return undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a line matches; empty where it does not. */
type Matcher = (text: string) => readonly Span[];

function readMatcher(given: readonly string[], options: Options, isExtended: boolean): Result<Matcher, string> {
  const patterns: TextPattern[] = [];
  for (const pattern of given.flatMap((each) => each.split('\n'))) {
    const read = TextPattern.read(pattern, { isExtended, ignoresCase: options.has('i'), isFixed: options.has('F') });
    if (!read.ok) return read;
    patterns.push(read.value);
  }
  return succeed((text) => findSpans(text, patterns, options));
}

function findSpans(text: string, patterns: readonly TextPattern[], options: Options): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = patterns.flatMap((pattern) => pattern.find(text, at) ?? []).sort((one, other) => one.from - other.from || other.to - one.to)[0];
    if (!found) break;
    const isWhole = !options.has('x') || (found.from === 0 && found.to === text.length);
    const isWord = !options.has('w') || (!isLetter(text, found.from - 1) && !isLetter(text, found.to));
    if (isWhole && isWord) spans.push(found);
    // One is enough to tell that a line matches.
    if (spans.length > 0 && !options.has('o')) break;
    at = isWhole && isWord ? Math.max(found.to, found.from + 1) : found.from + 1;
  }
  return spans;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text.charAt(at));
}

/** Writes matching lines with the lines around them; groups that do not touch are told apart. */
class ContextView {
  private held: { readonly text: string; readonly number: number }[] = [];
  private number = 0;
  private owed = 0;
  private lastShown = 0;

  constructor(
    private readonly after: number,
    private readonly before: number,
    private readonly options: Options,
    private readonly hasSeveral: boolean,
  ) {}

  *pass(text: string, path: string): Generator<string> {
    this.number += 1;
    if (this.owed > 0) {
      this.owed -= 1;
      yield this.write(text, path, this.number, '-');
    } else if (this.before > 0) {
      this.held.push({ text, number: this.number });
      if (this.held.length > this.before) this.held.shift();
    }
  }

  *show(text: string, path: string, spans: readonly Span[]): Generator<string> {
    this.number += 1;
    const first = this.held[0]?.number ?? this.number;
    if (this.after + this.before > 0 && this.lastShown > 0 && first > this.lastShown + 1) yield '--\n';
    for (const { text: held, number } of this.held.splice(0)) yield this.write(held, path, number, '-');
    if (this.options.has('o')) for (const { from, to } of spans) yield from === to ? '' : this.write(text.slice(from, to), path, this.number, ':');
    else yield this.write(text, path, this.number, ':');
    this.owed = this.after;
  }

  private write(text: string, path: string, number: number, mark: string): string {
    this.lastShown = number;
    const isNamed = !this.options.has('h') && (this.options.has('H') || this.hasSeveral);
    return `${isNamed ? `${path === '-' ? '(standard input)' : path}${mark}` : ''}${this.options.has('n') ? `${number}${mark}` : ''}${text}\n`;
  }
}
