// The words after a function's name as the values that its parameters want.
import { goText, unwrap, type GoMethod, type GoValue, type Maybe } from '../go/GoValue';
import { anyType, textsType } from '../go/GoType';
import type { Evaluator, Final, Rest } from './Evaluator';
import type { Operand } from './Node';
import { textOf } from './ofTexts';
import type { Parameter, TemplateFunction } from './TemplateFunction';
import { writeNode } from './writeNode';

const names: Readonly<Record<Parameter, string>> = { value: 'reflect.Value', any: 'interface {}', string: 'string', int: 'int', '[]string': '[]string' };

export class ArgumentReader {
  constructor(private readonly run: Evaluator) {}

  readAll(dot: Maybe, name: string, { parameters, rest }: Pick<TemplateFunction, 'parameters' | 'rest'>, words: Rest, final: Final): readonly Maybe[] {
    const count = words.length + (final ? 1 : 0);
    if (rest ? count < parameters.length : count !== parameters.length) {
      const wanted = rest ? `at least ${parameters.length} got ${words.length}` : `${parameters.length} got ${count}`;
      this.run.fault(`wrong number of args for ${name}: want ${wanted}`);
    }
    const parameterAt = (index: number): Parameter => parameters[index] ?? rest ?? 'value';
    const values = words.map((word, index) => this.read(dot, parameterAt(index), word));
    return final ? [...values, this.fit(final.value, parameterAt(words.length))] : values;
  }

  callMethod(dot: Maybe, name: string, method: GoMethod, words: Rest, final: Final): GoValue {
    const parameters = Array.from({ length: method.parameters }, (): Parameter => 'string');
    return method.call(this.readAll(dot, name, { parameters }, words, final).map(textOf));
  }

  /** `parameter` null takes whatever comes. */
  read(dot: Maybe, parameter: Parameter | null, word: Operand): Maybe {
    const { run } = this;
    run.at(word);
    switch (word.kind) {
      case 'dot':
        return this.fit(dot, parameter);
      case 'nil':
        return this.readNil(parameter);
      case 'field':
      case 'variable':
      case 'chain':
        return this.fit(run.fields(dot, word, [], null), parameter);
      case 'pipe':
        return this.fit(run.evaluate(dot, word), parameter);
      case 'identifier':
        return this.fit(run.call(dot, word, word, [], null), parameter);
      case 'string':
        return parameter === 'string' ? goText(word.value) : this.readConstant(dot, parameter, word);
      default:
        return this.readConstant(dot, parameter, word);
    }
  }

  private readConstant(dot: Maybe, parameter: Parameter | null, word: Operand & { kind: 'string' | 'bool' | 'number' }): Maybe {
    const { run } = this;
    if (parameter === 'int' && word.kind === 'number' && word.int !== null) return run.constant(dot, { ...word, isFloat: false });
    if (parameter === 'string' || parameter === 'int') {
      return run.fault(`expected ${parameter === 'int' ? 'integer' : 'string'}; found ${writeNode(word)}`);
    }
    if (parameter === '[]string') return run.fault(`can't handle ${writeNode(word)} for arg of type []string`);
    return run.constant(dot, word);
  }

  private readNil(parameter: Parameter | null): Maybe {
    if (parameter === 'string' || parameter === 'int') return this.run.fault(`cannot assign nil to ${parameter}`);
    return zeroFor(parameter);
  }

  /** As Go assigns a value to a parameter; through an interface or one pointer where it must. */
  private fit(value: Maybe, parameter: Parameter | null): Maybe {
    if (!value) {
      if (parameter === 'string' || parameter === 'int') return this.run.fault(`invalid value; expected ${parameter}`);
      return zeroFor(parameter);
    }
    if (parameter === null || parameter === 'value' || parameter === 'any' || isAssignable(value, parameter)) return value;
    const inner = unwrap(value) ?? value;
    if (isAssignable(inner, parameter)) return inner;
    const target = inner.kind === 'pointer' ? inner.data : null;
    if (inner.kind === 'pointer' && inner.type.of?.name === parameter) return target ?? this.run.fault(`dereference of nil pointer of type ${parameter}`);
    return this.run.fault(`wrong type for value; expected ${names[parameter]}; got ${inner.type.name}`);
  }
}

function zeroFor(parameter: Parameter | null): Maybe {
  if (parameter === 'any') return { kind: 'interface', type: anyType, data: null };
  return parameter === '[]string' ? { kind: 'list', type: textsType, data: null } : undefined;
}

/** A named list of texts is as good as an unnamed one. */
function isAssignable(value: GoValue, parameter: 'string' | 'int' | '[]string'): boolean {
  if (parameter === '[]string') return value.kind === 'list' && value.type.of?.name === 'string';
  return value.type.name === parameter;
}
