// The words of a template: text outside of `{{` and `}}`, and what stands inside.

export type TokenKind =
  | 'text'
  | 'open'
  | 'close'
  | 'space'
  | 'bool'
  | 'character'
  | 'number'
  | 'string'
  | 'rawString'
  | 'field'
  | 'variable'
  | 'identifier'
  | 'keyword' // dot and nil are words of their own kind
  | 'dot'
  | 'nil'
  | 'assign'
  | 'declare'
  | 'pipe'
  | 'leftParen'
  | 'rightParen'
  | 'sign' // any other printable ASCII character
  | 'end'
  | 'error';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the template; of an error, its message. */
  readonly text: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
  /** From 1. */
  readonly line: number;
}
