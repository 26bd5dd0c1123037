// The rules of a .dockerignore: which files of a context stay behind. The last rule that matches a file, or a folder above it, decides.
// Invariant: matching takes no more steps than the pattern is long times the path is long; no regular expression is made of a pattern.
import { joinPath } from '../values/joinPath';

interface Rule {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly isException: boolean;
}

type Part =
  | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'some' } // `*`: all within a name
  | { readonly kind: 'folders' } // `**/`: folders, or none
  | { readonly kind: 'all' }; // `**` at the end

/** Which rules match a path or a folder above it, by their number. */
export type RuleMatches = readonly boolean[];

export class IgnoreRules {
  private constructor(private readonly rules: readonly Rule[]) {}

  static read(text: string): IgnoreRules {
    const lines = text.replace(/^\ufeff/, '').split('\n').filter((line) => !line.startsWith('#')).map((line) => line.trim());
    return new IgnoreRules(lines.filter((line) => line !== '').flatMap(readRule));
  }

  /** These rules and then exceptions for paths that have to come along. */
  except(paths: readonly string[]): IgnoreRules {
    const needed = paths.filter((path) => this.ignores(this.match(path, this.matchesAbove(path))));
    return new IgnoreRules([...this.rules, ...needed.flatMap((path) => readRule(`!${path}`))]);
  }

  match(path: string, above: RuleMatches = []): RuleMatches {
    return this.rules.map(({ parts }, index) => above[index] === true || matches(parts, path));
  }

  ignores(found: RuleMatches): boolean {
    return this.rules.reduce((isIgnored, { isException }, index) => (found[index] === true ? !isException : isIgnored), false);
  }

  /** An ignored folder is looked into only where an exception may lie below it. */
  mayHoldExceptions(folder: string): boolean {
    return this.rules.some(({ text, isException }) => isException && `${text}/`.startsWith(`${folder}/`));
  }

  private matchesAbove(path: string): RuleMatches {
    const steps = path.split('/').slice(0, -1);
    return steps.reduce<RuleMatches>((above, _, index) => this.match(steps.slice(0, index + 1).join('/'), above), []);
  }
}

function readRule(line: string): readonly Rule[] {
  const isException = line.startsWith('!');
  const typed = (isException ? line.slice(1) : line).trim();
  if (typed === '') return [];
  const text = joinPath('/', typed).slice(1) || '.';
  return [{ parts: readParts(text), text, isException }];
}

function readParts(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '*' && pattern[at + 1] === '*') {
      at += pattern[at + 2] === '/' ? 2 : 1;
      parts.push(at + 1 >= pattern.length ? { kind: 'all' } : { kind: 'folders' });
    } else if (character === '*') {
      parts.push({ kind: 'some' });
    } else if (character === '?') {
      parts.push({ kind: 'one', accepts: (each) => each !== '/' });
    } else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
      const end = pattern.indexOf(']', at + 2);
      parts.push({ kind: 'one', accepts: readSet(pattern.slice(at + 1, end)) });
      at = end;
    } else {
      const literal = character === '\\' && at + 1 < pattern.length ? pattern.charAt((at += 1)) : character;
      parts.push({ kind: 'one', accepts: (each) => each === literal });
    }
  }
  return parts;
}

function readSet(text: string): (character: string) => boolean {
  const isNegated = text.startsWith('^');
  const ranges = [...(isNegated ? text.slice(1) : text).matchAll(/([^])(?:-([^]))?/g)].map(([, low = '', high = low]) => [low, high] as const);
  return (character) => ranges.some(([low, high]) => character >= low && character <= high) !== isNegated;
}

/** Walks the parts with all places of the path that they can have come to: true where one is. */
function matches(parts: readonly Part[], path: string): boolean {
  let places: readonly boolean[] = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
  for (const part of parts) places = step(part, places, path);
  return places[path.length] === true;
}

function step(part: Part, places: readonly boolean[], path: string): readonly boolean[] {
  if (part.kind === 'one') return places.map((_, at) => at > 0 && places[at - 1] === true && part.accepts(path.charAt(at - 1)));
  let isReached = false;
  return places.map((isPlace, at) => {
    const isAfterSlash = at > 0 && path[at - 1] === '/';
    const goesOn = isReached && (part.kind === 'all' || (part.kind === 'some' ? !isAfterSlash : isAfterSlash));
    isReached = part.kind === 'some' ? isPlace || goesOn : isReached || isPlace;
    return isPlace || goesOn;
  });
}
