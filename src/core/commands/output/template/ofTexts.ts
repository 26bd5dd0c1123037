// Makes a template function of one that takes texts and whole numbers.
import { succeed, type Result } from '../../../Result';
import { goText, unwrap, type Maybe } from '../go/GoValue';
import type { Parameter, TemplateFunction } from './TemplateFunction';

export function ofTexts(parameters: readonly Parameter[], call: (text: string, second: Maybe, third: Maybe) => Result<Maybe, string> | string): TemplateFunction {
  return {
    parameters,
    call([first, second, third]) {
      const made = call(textOf(first), second, third);
      return typeof made === 'string' ? succeed(goText(made)) : made;
    },
  };
}

export function textOf(value: Maybe): string {
  const inner = unwrap(value);
  return inner?.kind === 'string' ? inner.data : '';
}

export function numberOf(value: Maybe): number {
  const inner = unwrap(value);
  return inner?.kind === 'int' ? Number(inner.data) : 0;
}

