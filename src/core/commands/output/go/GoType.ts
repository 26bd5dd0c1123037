// Types as Go knows them: what a template may do with a value, and how errors and `%T` name it, depends on them.

export type GoKind = 'bool' | 'int' | 'float' | 'string' | 'list' | 'map' | 'struct' | 'pointer' | 'interface';

export interface GoType {
  readonly kind: GoKind;
  /** As Go prints it: `[]string`, `container.State`. */
  readonly name: string;
  /** What a list, a map or a pointer holds. */
  readonly of?: GoType;
  /** Of a map whose keys are texts under a name of their own. */
  readonly key?: GoType;
  /** Of a list that always has so many items. */
  readonly size?: number;
  /** Of a struct, in order. */
  readonly fields?: readonly GoField[];
}

export interface GoField {
  readonly name: string;
  readonly type: GoType;
  /** Its name in JSON. */
  readonly json: string;
  /** Left out of JSON where it is empty. */
  readonly omitsEmpty: boolean;
  /** Its own fields count as those of the struct that embeds it. */
  readonly isEmbedded: boolean;
}

export const boolType: GoType = { kind: 'bool', name: 'bool' };
export const intType: GoType = { kind: 'int', name: 'int' };
export const floatType: GoType = { kind: 'float', name: 'float64' };
export const stringType: GoType = { kind: 'string', name: 'string' };
export const anyType: GoType = { kind: 'interface', name: 'interface {}' };
/** A number of a JSON text whose digits are kept as they came. */
export const numberType: GoType = { kind: 'string', name: 'json.Number' };
export const textsType = listTypeOf(stringType);
export const rawMapType = mapTypeOf(anyType);
export const rawListType = listTypeOf(anyType);

export function listTypeOf(of: GoType): GoType {
  return { kind: 'list', name: `[]${of.name}`, of };
}

export function mapTypeOf(of: GoType): GoType {
  return { kind: 'map', name: `map[string]${of.name}`, of };
}

export function pointerTypeTo(of: GoType): GoType {
  return { kind: 'pointer', name: `*${of.name}`, of };
}
