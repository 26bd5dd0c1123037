// A function that templates may call: what it takes, and what it makes of it.
import type { Result } from '../../../Result';
import type { Maybe } from '../go/GoValue';

/** `value` takes anything as it is, `any` what an interface holds. */
export type Parameter = 'value' | 'any' | 'string' | 'int' | '[]string';

export interface TemplateFunction {
  readonly parameters: readonly Parameter[];
  /** Of all further arguments, where it takes any number of them. */
  readonly rest?: Parameter;
  /** The arguments fit the parameters. The problem is Go's own text. */
  call(args: readonly Maybe[]): Result<Maybe, string>;
}

export type TemplateFunctions = Readonly<Record<string, TemplateFunction>>;
