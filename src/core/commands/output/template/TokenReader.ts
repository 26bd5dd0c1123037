// Tokens one after another, with as many steps back as it takes.
import { quoteGo } from '../../values/quoteGo';
import type { Token, TokenKind } from './Token';

export class TokenReader {
  private next = 0;
  private farthest = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  take(): Token {
    const token = this.tokenAt(this.next);
    this.next += 1;
    return token;
  }

  takeNonSpace(): Token {
    if (this.peek().kind === 'space') this.take();
    return this.take();
  }

  peek(): Token {
    return this.tokenAt(this.next);
  }

  peekNonSpace(): Token {
    if (this.peek().kind === 'space') this.take();
    return this.peek();
  }

  mark(): number {
    return this.next;
  }

  back(mark = this.next - 1): void {
    this.next = mark;
  }

  /** Of the last token that was looked at: where a message says it is. */
  get line(): number {
    return this.tokens[this.farthest]?.line ?? 1;
  }

  private tokenAt(at: number): Token {
    this.farthest = Math.max(this.farthest, Math.min(at, this.tokens.length - 1));
    // After an error, too, there is only the end.
    return this.tokens[at] ?? { kind: 'end', text: '', at: 0, line: this.tokens.at(-1)?.line ?? 1 };
  }
}

const quotedWhole: readonly TokenKind[] = ['keyword', 'dot', 'nil'];

/** A token as messages show it. */
export function showToken(token: Token): string {
  if (token.kind === 'end') return 'EOF';
  if (token.kind === 'error') return token.text;
  if (quotedWhole.includes(token.kind)) return `<${token.text}>`;
  const isLong = new TextEncoder().encode(token.text).length > 10;
  return isLong ? `${quoteGo([...token.text].slice(0, 10).join(''))}...` : quoteGo(token.text);
}
