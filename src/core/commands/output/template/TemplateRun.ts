// Walks through the nodes of a template: text, actions, branches, ranges, calls of other templates. Leaves by TemplateFault at the first mistake.
import { quoteGo } from '../../values/quoteGo';
import { printGoValue } from '../go/formatGoValue';
import { goInt, goText, indirect, sortedEntries, type GoValue, type Maybe } from '../go/GoValue';
import { isTrue } from './isTrue';
import type { Branch, Node, TemplateCall } from './Node';
import { PipeRun } from './PipeRun';
import { printable } from './printFunctions';
import type { Template } from './Template';
import type { TemplateFunctions } from './TemplateFunction';
import { Variables } from './Variables';

/** What the stack surely bears; Go says so at 100,000. */
const DEEPEST = 300;
const DEEPEST_OF_GO = 100_000;
const LONGEST_TEXT = 64 * 2 ** 20;

type Leap = 'break' | 'continue' | null;

export class TemplateRun {
  private readonly pipes: PipeRun;
  private readonly parts: string[] = [];
  private length = 0;
  private depth = 0;

  constructor(
    private readonly template: Template,
    failsOnMissingKey: boolean,
    functions: TemplateFunctions,
  ) {
    this.pipes = new PipeRun(template, failsOnMissingKey, functions);
  }

  get text(): string {
    return this.parts.join('');
  }

  execute(value: Maybe): void {
    this.pipes.variables = new Variables(value);
    this.walk(value, this.template.trees.get(this.template.name) ?? []);
  }

  private write(text: string): void {
    this.length += text.length;
    if (this.length > LONGEST_TEXT) this.pipes.fault('the text is too long');
    this.parts.push(text);
  }

  private walk(dot: Maybe, nodes: readonly Node[]): Leap {
    for (const node of nodes) {
      const leap = this.walkNode(dot, node);
      if (leap !== null) return leap;
    }
    return null;
  }

  private walkNode(dot: Maybe, node: Node): Leap {
    this.pipes.at(node);
    switch (node.kind) {
      case 'text':
        this.write(node.text);
        return null;
      case 'action': {
        const value = this.pipes.evaluate(dot, node.pipe);
        if (node.pipe.variables.length === 0) this.write(printGoValue(printable(value)));
        return null;
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'template':
        this.walkTemplate(dot, node);
        return null;
      case 'range':
        return this.scoped(() => this.walkRange(dot, node));
      default:
        return this.scoped(() => this.walkBranch(dot, node));
    }
  }

  /** Variables that a branch declares end with it. */
  private scoped(walk: () => Leap): Leap {
    const mark = this.pipes.variables.size;
    const leap = walk();
    this.pipes.variables.cut(mark);
    return leap;
  }

  private walkBranch(dot: Maybe, { kind, pipe, body, otherwise }: Branch): Leap {
    const value = this.pipes.evaluate(dot, pipe);
    if (isTrue(value)) return this.walk(kind === 'with' ? value : dot, body);
    return otherwise ? this.walk(dot, otherwise) : null;
  }

  private walkRange(dot: Maybe, { pipe, body, otherwise }: Branch): Leap {
    const { value } = indirect(this.pipes.evaluate(dot, pipe));
    const mark = this.pipes.variables.size;
    let count = 0;
    for (const [index, item] of this.items(value, pipe.variables.length)) {
      count += 1;
      this.pipes.count(1);
      this.assign(pipe.variables, pipe.isAssignment, index, item);
      const leap = this.walk(item, body);
      this.pipes.variables.cut(mark);
      if (leap === 'break') break;
    }
    // A leap within `{{else}}` belongs to the range around this one.
    return count === 0 && otherwise ? this.walk(dot, otherwise) : null;
  }

  private assign(names: readonly string[], isAssignment: boolean, index: GoValue, item: GoValue): void {
    const [first, second] = names;
    if (first === undefined) return;
    const values = second === undefined ? [item] : [index, item];
    for (const [place, value] of values.entries()) {
      if (isAssignment) this.pipes.assign(names[place] ?? '', value);
      else this.pipes.variables.setFromTop(values.length - place, value);
    }
  }

  private *items(value: Maybe, targets: number): Generator<readonly [GoValue, GoValue]> {
    if (!value || ((value.kind === 'interface' || value.kind === 'pointer') && value.data === null)) {
      if (value) this.pipes.fault(`range can't iterate over ${printGoValue(value)}`);
      return;
    }
    if (value.kind === 'list') {
      for (const [index, item] of (value.data ?? []).entries()) yield [goInt(index), item];
    } else if (value.kind === 'map') {
      for (const [key, item] of sortedEntries(value.data ?? new Map<string, GoValue>())) yield [goText(key, value.type.key), item];
    } else if (value.kind === 'int') {
      if (targets > 1) this.pipes.fault(`can't use ${value.data} to iterate over more than one variable`);
      for (let index = 0n; index < value.data; index += 1n) yield [goInt(index), goInt(index, value.type)];
    } else {
      this.pipes.fault(`range can't iterate over ${printGoValue(value)}`);
    }
  }

  private walkTemplate(dot: Maybe, node: TemplateCall): void {
    const nodes = this.template.trees.get(node.name);
    if (!nodes) return this.pipes.fault(`template ${quoteGo(node.name)} not defined`);
    if (this.depth === DEEPEST) this.pipes.fault(`exceeded maximum template depth (${DEEPEST_OF_GO})`);
    const value = node.pipe ? this.pipes.evaluate(dot, node.pipe) : undefined;
    this.depth += 1;
    const outer = this.pipes.enter(node.name, new Variables(value));
    this.walk(value, nodes);
    this.pipes.enter(outer.name, outer.variables);
    this.depth -= 1;
  }
}
