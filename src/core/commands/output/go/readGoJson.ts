// JSON text -> a value as Go's decoder makes it for `interface{}`: maps, lists, texts, and numbers that keep their digits.
// Invariant: never throws; nesting beyond what the stack bears is a failure, as it is for Go.
import { fail, succeed, type Result } from '../../../Result';
import { numberType, rawListType, rawMapType } from './GoType';
import { goAny, goBool, goText, type GoValue } from './GoValue';

const DEEPEST = 500;

/** The problem is Go's own text. */
export function readGoJson(text: string): Result<GoValue, string> {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(text.trim() === '' ? 'unexpected end of JSON input' : 'invalid character in JSON text');
  }
  const value = new Reader(text).read(0);
  return value ? succeed(value) : fail('exceeded max depth');
}

/** Reads a text that is known to be JSON. */
class Reader {
  private readonly tokens = /[[\]{}:,]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{}:,"]+/gy;
  private readonly spaces = /\s*/gy;

  constructor(private readonly text: string) {}

  private take(): string {
    this.spaces.lastIndex = this.tokens.lastIndex;
    this.spaces.test(this.text);
    this.tokens.lastIndex = this.spaces.lastIndex;
    return this.tokens.exec(this.text)?.[0] ?? '';
  }

  /** Wrapped as what an interface holds; undefined where it is nested too deeply. */
  read(depth: number, token = this.take()): GoValue | undefined {
    if (depth > DEEPEST) return undefined;
    switch (token) {
      case '{':
        return this.readMap(depth);
      case '[':
        return this.readList(depth);
      case 'null':
        return goAny(null);
      case 'true':
      case 'false':
        return goAny(goBool(token === 'true'));
      default:
        return goAny(token.startsWith('"') ? goText(readText(token)) : goText(token, numberType));
    }
  }

  private readMap(depth: number): GoValue | undefined {
    const data = new Map<string, GoValue>();
    for (let token = this.take(); token !== '}'; token = this.take()) {
      if (token === ',') continue;
      this.take();
      const value = this.read(depth + 1);
      if (!value) return undefined;
      data.set(readText(token), value);
    }
    return goAny({ kind: 'map', type: rawMapType, data });
  }

  private readList(depth: number): GoValue | undefined {
    const data: GoValue[] = [];
    for (let token = this.take(); token !== ']'; token = this.take()) {
      if (token === ',') continue;
      const value = this.read(depth + 1, token);
      if (!value) return undefined;
      data.push(value);
    }
    return goAny({ kind: 'list', type: rawListType, data });
  }
}

function readText(token: string): string {
  const value: unknown = JSON.parse(token);
  return typeof value === 'string' ? value : '';
}
