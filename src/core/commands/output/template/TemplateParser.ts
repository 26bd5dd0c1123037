// Builds the trees of a template: its nested actions, pipelines and definitions. Leaves by TemplateFault at the first mistake.
import { quoteGo } from '../../values/quoteGo';
import { lexTemplate } from './lexTemplate';
import type { Branch, Node, Pipe, TemplateCall } from './Node';
import { PipeParser, type Scope } from './PipeParser';
import type { Token } from './Token';
import { TokenReader } from './TokenReader';

/** What the stack surely bears; Go has no such limit. */
const DEEPEST = 300;

/** How a list of nodes ended: with `{{end}}`, or with `{{else}}` and what follows it at once. */
type Ending = 'end' | 'else';

export class TemplateParser {
  private readonly tokens: TokenReader;
  private readonly pipes: PipeParser;
  private readonly trees = new Map<string, readonly Node[]>();
  private depth = 0;

  constructor(
    text: string,
    private readonly name: string,
  ) {
    this.tokens = new TokenReader(lexTemplate(text));
    this.pipes = new PipeParser(this.tokens, name);
  }

  parse(): ReadonlyMap<string, readonly Node[]> {
    const scope = newScope();
    const nodes: Node[] = [];
    while (this.tokens.peek().kind !== 'end') {
      if (this.define()) continue;
      const node = this.textOrAction(scope);
      if (typeof node === 'string') this.pipes.fault(`unexpected {{${node}}}`);
      nodes.push(node);
    }
    this.add(this.name, nodes);
    return this.trees;
  }

  /** True where there was a definition here. */
  private define(): boolean {
    const mark = this.tokens.mark();
    if (this.tokens.take().kind !== 'open' || !isKeyword(this.tokens.takeNonSpace(), 'define')) {
      this.tokens.back(mark);
      return false;
    }
    const scope = newScope();
    const context = 'define clause';
    const name = this.pipes.readName(this.tokens.takeNonSpace(), context, scope);
    this.pipes.expect('close', context, scope);
    const { nodes, ending } = this.list(scope);
    if (ending !== 'end') this.pipes.fault(`unexpected {{else}} in ${context}`);
    this.add(name, nodes);
    return true;
  }

  private add(name: string, nodes: readonly Node[]): void {
    const existing = this.trees.get(name);
    if (!existing || isEmpty(existing)) this.trees.set(name, nodes);
    else if (!isEmpty(nodes)) this.pipes.fault(`template: multiple definition of template ${quoteGo(name)}`);
  }

  private list(scope: Scope): { readonly nodes: readonly Node[]; readonly ending: Ending } {
    const nodes: Node[] = [];
    this.depth += 1;
    if (this.depth > DEEPEST) this.pipes.fault('template is nested too deeply');
    while (this.tokens.peekNonSpace().kind !== 'end') {
      const node = this.textOrAction(scope);
      if (typeof node === 'string') {
        this.depth -= 1;
        return { nodes, ending: node };
      }
      nodes.push(node);
    }
    return this.pipes.fault('unexpected EOF');
  }

  private textOrAction(scope: Scope): Node | Ending {
    const token = this.tokens.takeNonSpace();
    if (token.kind === 'text') return { kind: 'text', at: token.at, text: token.text };
    if (token.kind !== 'open') return this.pipes.unexpected(token, 'input', scope);
    scope.actionLine = token.line;
    const node = this.action(scope);
    scope.actionLine = 0;
    return node;
  }

  private action(scope: Scope): Node | Ending {
    const token = this.tokens.takeNonSpace();
    switch (token.kind === 'keyword' ? token.text : '') {
      case 'block':
        return this.block(scope);
      case 'break':
      case 'continue':
        return this.leap(token.text === 'break' ? 'break' : 'continue', token, scope);
      case 'else':
        if (!isKeyword(this.tokens.peekNonSpace(), 'if', 'with')) this.pipes.expect('close', 'else', scope);
        return 'else';
      case 'end':
        this.pipes.expect('close', 'end', scope);
        return 'end';
      case 'if':
      case 'with':
      case 'range':
        return this.branch(token.text === 'if' ? 'if' : token.text === 'with' ? 'with' : 'range', scope);
      case 'template':
        return this.template(scope);
      default: {
        this.tokens.back();
        const { at } = this.tokens.peek();
        return { kind: 'action', at, pipe: this.pipes.parse('command', 'close', scope) };
      }
    }
  }

  private leap(kind: 'break' | 'continue', { at }: Token, scope: Scope): Node {
    const next = this.tokens.takeNonSpace();
    if (next.kind !== 'close') this.pipes.unexpected(next, `{{${kind}}}`, scope);
    if (scope.rangeDepth === 0) this.pipes.fault(`{{${kind}}} outside {{range}}`);
    return { kind, at };
  }

  private branch(kind: Branch['kind'], scope: Scope): Branch {
    const known = scope.variables.length;
    const pipe = this.pipes.parse(kind, 'close', scope);
    if (kind === 'range') scope.rangeDepth += 1;
    const { nodes: body, ending } = this.list(scope);
    if (kind === 'range') scope.rangeDepth -= 1;
    const otherwise = ending === 'end' ? null : this.otherwise(kind, scope);
    scope.variables.length = known;
    return { kind, at: pipe.at, pipe, body, otherwise };
  }

  /** `{{else if …}}` and `{{else with …}}` stand for a branch of their own that the same `{{end}}` ends. */
  private otherwise(kind: Branch['kind'], scope: Scope): readonly Node[] {
    if (kind !== 'range' && isKeyword(this.tokens.peek(), kind)) {
      this.tokens.take();
      this.depth += 1;
      if (this.depth > DEEPEST) this.pipes.fault('template is nested too deeply');
      const branch = this.branch(kind, scope);
      this.depth -= 1;
      return [branch];
    }
    const { nodes, ending } = this.list(scope);
    return ending === 'end' ? nodes : this.pipes.fault('expected end; found {{else}}');
  }

  private block(scope: Scope): TemplateCall {
    const context = 'block clause';
    const token = this.tokens.takeNonSpace();
    const name = this.pipes.readName(token, context, scope);
    const pipe = this.pipes.parse(context, 'close', scope);
    const { nodes, ending } = this.list(newScope());
    if (ending !== 'end') this.pipes.fault(`unexpected {{else}} in ${context}`);
    this.add(name, nodes);
    return { kind: 'template', at: token.at, name, pipe };
  }

  private template(scope: Scope): TemplateCall {
    const context = 'template clause';
    const token = this.tokens.takeNonSpace();
    const name = this.pipes.readName(token, context, scope);
    let pipe: Pipe | null = null;
    if (this.tokens.takeNonSpace().kind !== 'close') {
      this.tokens.back();
      pipe = this.pipes.parse(context, 'close', scope);
    }
    return { kind: 'template', at: token.at, name, pipe };
  }
}

function newScope(): Scope {
  return { variables: ['$'], rangeDepth: 0, actionLine: 0 };
}

function isKeyword(token: Token, ...words: readonly string[]): boolean {
  return token.kind === 'keyword' && words.includes(token.text);
}

function isEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}
