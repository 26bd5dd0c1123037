// `eq ne lt le gt ge` of Go's templates.
import { fail, succeed, type Result } from '../../../Result';
import { plainFlags } from '../go/FormatFlags';
import { formatGoValue, printGoValue } from '../go/formatGoValue';
import { compareTexts, goBool, unwrap, type GoValue, type Maybe } from '../go/GoValue';
import type { TemplateFunction, TemplateFunctions } from './TemplateFunction';

const BAD_TYPE = 'invalid type for comparison';
const INCOMPATIBLE = 'incompatible types for comparison';

type Basic = GoValue & { readonly kind: 'bool' | 'int' | 'float' | 'string' };

export const compareFunctions: TemplateFunctions = {
  eq: { parameters: ['value'], rest: 'value', call: ([one, ...others]) => toValue(equalsAny(one, others)) },
  ne: ofTwo((one, other) => negate(equalsAny(one, [other]))),
  lt: ofTwo(isLess),
  le: ofTwo(isLessOrEqual),
  gt: ofTwo((one, other) => negate(isLessOrEqual(one, other))),
  ge: ofTwo((one, other) => negate(isLess(one, other))),
};

function ofTwo(compare: (one: Maybe, other: Maybe) => Result<boolean, string>): TemplateFunction {
  return { parameters: ['value', 'value'], call: ([one, other]) => toValue(compare(one, other)) };
}

function toValue(result: Result<boolean, string>): Result<Maybe, string> {
  return result.ok ? succeed(goBool(result.value)) : result;
}

function negate(result: Result<boolean, string>): Result<boolean, string> {
  return result.ok ? succeed(!result.value) : result;
}

function equalsAny(one: Maybe, others: readonly Maybe[]): Result<boolean, string> {
  if (others.length === 0) return fail('missing argument for comparison');
  for (const other of others) {
    const isEqual = equals(unwrap(one), unwrap(other));
    if (!isEqual.ok || isEqual.value) return isEqual;
  }
  return succeed(false);
}

function equals(one: Maybe, other: Maybe): Result<boolean, string> {
  if (isBasic(one) && isBasic(other) && one.kind === other.kind) return succeed(one.data === other.data);
  if (isBasic(one) || isBasic(other)) return one && other ? fail(INCOMPATIBLE) : succeed(false);
  if (one && other && one.kind !== other.kind) {
    return fail(`non-comparable types ${asText(one)}: ${one.type.name}, ${other.type.name}: ${printGoValue(other)}`);
  }
  if (isNil(one) || isNil(other)) return succeed(isNil(one) === isNil(other));
  if (other?.kind === 'list' || other?.kind === 'map') return fail(`non-comparable type ${asText(other)}: ${other.type.name}`);
  return succeed(one === other);
}

function asText(value: GoValue): string {
  return formatGoValue(value, { ...plainFlags, verb: 's' });
}

function isNil(value: Maybe): boolean {
  return !value || value.data === null;
}

function isBasic(value: Maybe): value is Basic {
  return value?.kind === 'bool' || value?.kind === 'int' || value?.kind === 'float' || value?.kind === 'string';
}

function isLess(first: Maybe, second: Maybe): Result<boolean, string> {
  const [one, other] = [unwrap(first), unwrap(second)];
  if (!isBasic(one) || !isBasic(other)) return fail(BAD_TYPE);
  if (one.kind === 'string' && other.kind === 'string') return succeed(compareTexts(one.data, other.data) < 0);
  if (one.kind === 'int' && other.kind === 'int') return succeed(one.data < other.data);
  if (one.kind === 'float' && other.kind === 'float') return succeed(one.data < other.data);
  return fail(one.kind === other.kind ? BAD_TYPE : INCOMPATIBLE);
}

function isLessOrEqual(one: Maybe, other: Maybe): Result<boolean, string> {
  const less = isLess(one, other);
  return !less.ok || less.value ? less : equalsAny(one, [other]);
}
