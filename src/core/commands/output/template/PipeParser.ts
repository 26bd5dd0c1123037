// Pipelines of a template: `$x := .Names | split "," | printf "%q"`, and the words that they are made of.
import { quoteGo } from '../../values/quoteGo';
import { isTemplateFunction } from './isTemplateFunction';
import type { Command, Operand, Pipe } from './Node';
import { readNumber } from './readNumber';
import { TemplateFault } from './TemplateFault';
import type { Token, TokenKind } from './Token';
import { showToken, type TokenReader } from './TokenReader';
import { unquote } from './unquote';
import { writeNode } from './writeNode';

/** What is known at a place of a template. */
export interface Scope {
  readonly variables: string[];
  rangeDepth: number;
  /** Where the action began that is being read; 0 outside of one. */
  actionLine: number;
}

/** What the stack surely bears; Go allows 10,000. */
const DEEPEST = 300;

const startsOperand = new Set<TokenKind>(['bool', 'character', 'dot', 'field', 'identifier', 'number', 'nil', 'rawString', 'string', 'variable', 'leftParen']);
const literals = new Set<Operand['kind']>(['bool', 'string', 'number', 'nil', 'dot']);

export class PipeParser {
  private depth = 0;

  constructor(
    private readonly tokens: TokenReader,
    private readonly name: string,
  ) {}

  parse(context: string, end: 'close' | 'rightParen', scope: Scope): Pipe {
    const { at } = this.tokens.peekNonSpace();
    const { variables, isAssignment } = this.targets(context, scope);
    const commands: Command[] = [];
    for (;;) {
      const token = this.tokens.takeNonSpace();
      if (token.kind === end) break;
      if (!startsOperand.has(token.kind)) this.unexpected(token, context, scope);
      this.tokens.back();
      commands.push(this.command(scope));
    }
    if (commands.length === 0) this.fault(`missing value for ${context}`);
    const bad = commands.findIndex(({ words: [first] }, index) => index > 0 && literals.has(first.kind));
    if (bad > 0) this.fault(`non executable command in pipeline stage ${bad + 1}`);
    return { kind: 'pipe', at, variables, isAssignment, commands };
  }

  /** `$x :=`, `$i, $x :=`, `$x =`; nothing is taken where there is none. */
  private targets(context: string, scope: Scope): Pick<Pipe, 'variables' | 'isAssignment'> {
    const variables: string[] = [];
    for (;;) {
      const mark = this.tokens.mark();
      if (this.tokens.peekNonSpace().kind !== 'variable') return { variables, isAssignment: false };
      const variable = this.tokens.take();
      const next = this.tokens.peekNonSpace();
      const isComma = next.kind === 'sign' && next.text === ',';
      if (next.kind !== 'assign' && next.kind !== 'declare' && !isComma) {
        this.tokens.back(mark);
        return { variables, isAssignment: false };
      }
      this.tokens.take();
      variables.push(variable.text);
      scope.variables.push(variable.text);
      if (!isComma) return { variables, isAssignment: next.kind === 'assign' };
      if (context !== 'range' || variables.length > 1) this.fault(`too many declarations in ${context}`);
      if (!['variable', 'close', 'rightParen'].includes(this.tokens.peekNonSpace().kind)) this.fault('range can only initialize variables');
    }
  }

  private command(scope: Scope): Command {
    const { at } = this.tokens.peekNonSpace();
    const words: Operand[] = [];
    for (;;) {
      this.tokens.peekNonSpace();
      const operand = this.operand(scope);
      if (operand) words.push(operand);
      const token = this.tokens.take();
      if (token.kind === 'space') continue;
      if (token.kind === 'close' || token.kind === 'rightParen') this.tokens.back();
      else if (token.kind !== 'pipe') this.unexpected(token, 'operand', scope);
      break;
    }
    const [first, ...rest] = words;
    return first ? { kind: 'command', at, words: [first, ...rest] } : this.fault('empty command');
  }

  private operand(scope: Scope): Operand | null {
    const operand = this.term(scope);
    const { kind, at } = this.tokens.peek();
    if (!operand || kind !== 'field') return operand;
    const names: string[] = [];
    while (this.tokens.peek().kind === 'field') names.push(this.tokens.take().text.slice(1));
    if (operand.kind === 'field' || operand.kind === 'variable') return { ...operand, at, names: [...operand.names, ...names] };
    if (literals.has(operand.kind)) this.fault(`unexpected . after term ${quoteGo(writeNode(operand))}`);
    return { kind: 'chain', at, operand, names };
  }

  private term(scope: Scope): Operand | null {
    const token = this.tokens.takeNonSpace();
    const { at, text } = token;
    switch (token.kind) {
      case 'identifier':
        return isTemplateFunction(text) ? { kind: 'identifier', at, name: text } : this.fault(`function ${quoteGo(text)} not defined`);
      case 'dot':
      case 'nil':
        return { kind: token.kind, at };
      case 'variable':
        return scope.variables.includes(text) ? { kind: 'variable', at, names: [text] } : this.fault(`undefined variable ${quoteGo(text)}`);
      case 'field':
        return { kind: 'field', at, names: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', at, value: text === 'true' };
      case 'character':
      case 'number': {
        const number = readNumber(text, at);
        return number.ok ? number.value : this.fault(number.problem);
      }
      case 'leftParen':
        return this.parenthesized(scope);
      case 'string':
      case 'rawString':
        return { kind: 'string', at, text, value: this.unquote(text) };
      default:
        this.tokens.back();
        return null;
    }
  }

  private parenthesized(scope: Scope): Pipe {
    if (this.depth >= DEEPEST) this.fault('max expression depth exceeded');
    this.depth += 1;
    const pipe = this.parse('parenthesized pipeline', 'rightParen', scope);
    this.depth -= 1;
    return pipe;
  }

  readName(token: Token, context: string, scope: Scope): string {
    return token.kind === 'string' || token.kind === 'rawString' ? this.unquote(token.text) : this.unexpected(token, context, scope);
  }

  private unquote(text: string): string {
    return unquote(text) ?? this.fault('invalid syntax');
  }

  expect(kind: TokenKind, context: string, scope: Scope): void {
    const token = this.tokens.takeNonSpace();
    if (token.kind !== kind) this.unexpected(token, context, scope);
  }

  unexpected(token: Token, context: string, scope: Scope): never {
    if (token.kind !== 'error') return this.fault(`unexpected ${showToken(token)} in ${context}`);
    const started = scope.actionLine !== 0 && scope.actionLine !== token.line ? ` in action started at ${this.name}:${scope.actionLine}` : '';
    return this.fault(token.text + (token.text.endsWith(' action') ? started.replace(' in action', '') : started));
  }

  fault(message: string): never {
    throw new TemplateFault(`template: ${this.name}:${this.tokens.line}: ${message}`);
  }
}
