// Computes the pipelines of a template: commands, their words, fields and calls. Leaves by TemplateFault at the first mistake.
import { quoteGo } from '../../values/quoteGo';
import { goBool, goFloat, goInt, goText, unwrap, type Maybe } from '../go/GoValue';
import { countBytes } from './sliceBytes';
import { ArgumentReader } from './ArgumentReader';
import type { Constant, Evaluator, Final, Rest } from './Evaluator';
import { findField, type FieldFailure } from './findField';
import { isTrue } from './isTrue';
import type { Command, Operand, Pipe, Place } from './Node';
import type { Template } from './Template';
import { TemplateFault } from './TemplateFault';
import type { TemplateFunctions } from './TemplateFunction';
import { Variables } from './Variables';
import { writeNode } from './writeNode';

/** Some seconds; a template that lists anything takes a few hundred. */
const MOST_STEPS = 5_000_000;
/** Of what one function is given, in UTF-16 units. */
const LONGEST_TEXT = 2 ** 22;

export class PipeRun implements Evaluator {
  variables = new Variables(undefined);
  private name: string;
  private place: Place | null = null;
  private steps = 0;
  private readonly args: ArgumentReader;

  constructor(
    private readonly template: Template,
    private readonly failsOnMissingKey: boolean,
    private readonly functions: TemplateFunctions,
  ) {
    this.name = template.name;
    this.args = new ArgumentReader(this);
  }

  /** For a template within; returns what was before. */
  enter(name: string, variables: Variables): { readonly name: string; readonly variables: Variables } {
    const outer = { name: this.name, variables: this.variables };
    this.name = name;
    this.variables = variables;
    return outer;
  }

  at(place: Place): void {
    this.place = place;
    this.count(1);
  }

  count(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) this.fault('the template takes too many steps');
  }

  fault(message: string): never {
    const { name, text } = this.template;
    if (!this.place) throw new TemplateFault(`template: ${this.name}: ${message}`);
    const lines = text.slice(0, this.place.at).split('\n');
    const where = `${name}:${lines.length}:${countBytes(lines.at(-1) ?? '')}`;
    throw new TemplateFault(`template: ${where}: executing ${quoteGo(this.name)} at <${writeNode(this.place)}>: ${message}`);
  }

  assign(name: string, value: Maybe): void {
    if (!this.variables.set(name, value)) this.fault(`undefined variable: ${name}`);
  }

  evaluate(dot: Maybe, pipe: Pipe): Maybe {
    this.at(pipe);
    let final: Final = null;
    for (const command of pipe.commands) final = { value: unwrap(this.command(dot, command, final)) };
    for (const name of pipe.variables) {
      if (pipe.isAssignment) this.assign(name, final?.value);
      else this.variables.push(name, final?.value);
    }
    return final?.value;
  }

  private command(dot: Maybe, { words: [first, ...rest], at }: Command, final: Final): Maybe {
    switch (first.kind) {
      case 'field':
      case 'variable':
      case 'chain':
        return this.fields(dot, first, rest, final);
      case 'identifier':
        return this.call(dot, first, { kind: 'command', at, words: [first, ...rest] }, rest, final);
      case 'pipe':
        this.refuseArguments(first, rest, final);
        return this.evaluate(dot, first);
      default:
        this.at(first);
        this.refuseArguments(first, rest, final);
        if (first.kind === 'nil') this.fault('nil is not a command');
        return this.constant(dot, first);
    }
  }

  /** `.X.Y`, `$x.Y`, `(…).Y`; arguments go to the last of them. */
  fields(dot: Maybe, node: Operand & { kind: 'field' | 'variable' | 'chain' }, rest: Rest, final: Final): Maybe {
    this.at(node);
    if (node.kind === 'field') return this.chain(dot, dot, node.names, rest, final);
    if (node.kind === 'chain') return this.chain(dot, this.args.read(dot, null, node.operand), node.names, rest, final);
    const [name = '', ...names] = node.names;
    const variable = this.variables.find(name);
    if (!variable) return this.fault(`undefined variable: ${name}`);
    if (names.length > 0) return this.chain(dot, variable.value, names, rest, final);
    this.refuseArguments(node, rest, final);
    return variable.value;
  }

  private chain(dot: Maybe, start: Maybe, names: readonly string[], rest: Rest, final: Final): Maybe {
    let value = start;
    for (const [index, name] of names.entries()) {
      const isLast = index === names.length - 1;
      const [words, last] = isLast ? [rest, final] : [[], null];
      const found = findField(value, name, words.length > 0 || last !== null, this.failsOnMissingKey);
      if (found.kind === 'failure') this.failField(found);
      value = found.kind === 'method' ? this.args.callMethod(dot, name, found.method, words, last) : found.value;
    }
    return value;
  }

  private failField({ message }: FieldFailure): never {
    return this.fault(message);
  }

  call(dot: Maybe, { name, at }: Operand & { kind: 'identifier' }, node: Place, rest: Rest, final: Final): Maybe {
    this.at({ kind: 'identifier', at, name });
    if (name === 'and' || name === 'or') return this.choose(dot, name, rest, final);
    if (name === 'call') return this.refuseCall(dot, node, rest, final);
    const called = this.functions[name];
    if (!called) return this.fault(`${quoteGo(name)} is not a defined function`);
    const values = this.args.readAll(dot, name, called, rest, final);
    this.weigh(values);
    const made = called.call(values);
    if (made.ok) return made.value;
    this.at(node);
    return this.fault(`error calling ${name}: ${made.problem}`);
  }

  /** Long texts cost more steps, too long ones are refused: a template may double a text many times. */
  private weigh(values: readonly Maybe[]): void {
    const sizes = values.map(unwrap).map((value) => (value?.kind === 'string' || value?.kind === 'list' ? (value.data?.length ?? 0) : 0));
    const size = sizes.reduce((sum, each) => sum + each, 0);
    if (size > LONGEST_TEXT) this.fault('the text is too long');
    this.count(size >> 8);
  }

  /** Stops at the first word that decides it. */
  private choose(dot: Maybe, name: 'and' | 'or', rest: Rest, final: Final): Maybe {
    if (rest.length === 0 && !final) this.fault(`wrong number of args for ${name}: want at least 1 got 0`);
    let value: Maybe;
    for (const word of rest) {
      value = this.args.read(dot, 'value', word);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return final ? final.value : value;
  }

  /** No value of the engine is a function. */
  private refuseCall(dot: Maybe, node: Place, rest: Rest, final: Final): never {
    const [first] = rest;
    if (!first && !final) this.fault('wrong number of args for call: want at least 1 got 0');
    const [value] = [...rest.map((word) => this.args.read(dot, 'value', word)), final?.value].map(unwrap);
    const name = first ? writeNode(first) : value?.kind === 'string' ? value.data : `<${value?.type.name ?? 'invalid'} Value>`;
    this.at(node);
    return this.fault(`error calling call: ${value ? `non-function ${name} of type ${value.type.name}` : 'call of nil'}`);
  }

  constant(dot: Maybe, word: Constant): Maybe {
    switch (word.kind) {
      case 'bool':
        return goBool(word.value);
      case 'string':
        return goText(word.value);
      case 'number':
        if (word.isFloat) return goFloat(word.float);
        return word.int === null ? this.fault(`${word.text} overflows int`) : goInt(word.int);
      default:
        return word.kind === 'dot' ? dot : undefined;
    }
  }

  private refuseArguments(word: Operand, rest: Rest, final: Final): void {
    if (rest.length > 0 || final) this.fault(`can't give argument to non-function ${writeNode(word)}`);
  }
}
