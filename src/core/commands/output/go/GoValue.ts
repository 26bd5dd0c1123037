// Values as Go's reflection sees them: each knows its type, and an interface knows what it holds.
import { anyType, boolType, floatType, intType, rawListType, stringType, textsType, type GoType } from './GoType';

export interface GoMethod {
  /** How many texts it takes; the result is one value. */
  readonly parameters: number;
  call(args: readonly string[]): GoValue;
}

export interface GoStruct {
  readonly kind: 'struct';
  readonly type: GoType;
  /** By the fields' names. */
  readonly data: ReadonlyMap<string, GoValue>;
  readonly methods?: Readonly<Record<string, GoMethod>>;
  /** How it writes itself in JSON, where that is a text. */
  readonly json?: string;
  /** How it prints itself, where it has a String method. */
  readonly text?: string;
}

export interface GoMap {
  readonly kind: 'map';
  readonly type: GoType;
  readonly data: ReadonlyMap<string, GoValue> | null;
  readonly methods?: Readonly<Record<string, GoMethod>>;
}

export type GoValue =
  | { readonly kind: 'bool'; readonly type: GoType; readonly data: boolean }
  | { readonly kind: 'int'; readonly type: GoType; readonly data: bigint }
  | { readonly kind: 'float'; readonly type: GoType; readonly data: number }
  | { readonly kind: 'string'; readonly type: GoType; readonly data: string }
  | { readonly kind: 'list'; readonly type: GoType; readonly data: readonly GoValue[] | null }
  | GoMap
  | GoStruct
  | { readonly kind: 'pointer'; readonly type: GoType; readonly data: GoValue | null }
  | { readonly kind: 'interface'; readonly type: GoType; readonly data: GoValue | null };

/** What Go calls an invalid value: there is none. */
export type Maybe = GoValue | undefined;

export function goText(data: string, type = stringType): GoValue {
  return { kind: 'string', type, data };
}

export function goTexts(texts: readonly string[]): GoValue {
  return { kind: 'list', type: textsType, data: texts.map((text) => goText(text)) };
}

export function goList(data: readonly GoValue[]): GoValue {
  return { kind: 'list', type: rawListType, data };
}

export function goInt(data: bigint | number, type = intType): GoValue {
  return { kind: 'int', type, data: BigInt(data) };
}

export function goFloat(data: number): GoValue {
  return { kind: 'float', type: floatType, data };
}

export function goBool(data: boolean): GoValue {
  return { kind: 'bool', type: boolType, data };
}

export function goAny(data: GoValue | null): GoValue {
  return { kind: 'interface', type: anyType, data };
}

export function zeroOf(type: GoType): GoValue {
  switch (type.kind) {
    case 'bool':
      return { kind: 'bool', type, data: false };
    case 'int':
      return { kind: 'int', type, data: 0n };
    case 'float':
      return { kind: 'float', type, data: 0 };
    case 'string':
      return { kind: 'string', type, data: '' };
    case 'struct':
      return { kind: 'struct', type, data: new Map((type.fields ?? []).map((field) => [field.name, zeroOf(field.type)])) };
    default: {
      const { of, size } = type;
      if (type.kind === 'list' && of && size !== undefined) return { kind: 'list', type, data: Array.from({ length: size }, () => zeroOf(of)) };
      return { kind: type.kind, type, data: null };
    }
  }
}

/** What an interface holds; undefined for an empty one. */
export function unwrap(value: Maybe): Maybe {
  return value?.kind === 'interface' ? (value.data ?? undefined) : value;
}

/** The end of pointers and interfaces; where one is empty, that one. */
export function indirect(value: Maybe): { readonly value: Maybe; readonly isNil: boolean } {
  let end = value;
  while (end?.kind === 'pointer' || end?.kind === 'interface') {
    if (end.data === null) return { value: end, isNil: true };
    end = end.data;
  }
  return { value: end, isNil: false };
}

/** In the order in which Go prints maps and ranges over them. */
export function sortedEntries(map: ReadonlyMap<string, GoValue>): readonly (readonly [string, GoValue])[] {
  return [...map].sort(([one], [other]) => compareTexts(one, other));
}

/** By code points, which is the order of their UTF-8 bytes. */
export function compareTexts(one: string, other: string): number {
  const ones = [...one];
  const others = [...other];
  const at = ones.findIndex((character, index) => character !== others[index]);
  if (at < 0) return ones.length - others.length;
  return (ones[at]?.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1);
}
