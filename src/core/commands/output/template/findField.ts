// What `.Name` means for a value: a method, a field of a struct or of one that it embeds, an entry of a map, or a mistake.
import { quoteGo } from '../../values/quoteGo';
import { indirect, type GoMethod, type GoStruct, type GoValue, type Maybe } from '../go/GoValue';
import type { GoType } from '../go/GoType';

export interface FieldFailure {
  readonly kind: 'failure';
  readonly message: string;
}

export type Found = FieldFailure | { readonly kind: 'method'; readonly method: GoMethod } | { readonly kind: 'value'; readonly value: Maybe };

export function findField(receiver: Maybe, name: string, hasArguments: boolean, failsOnMissingKey: boolean): Found {
  if (!receiver) return failsOnMissingKey ? failure(`nil data; no entry for key ${quoteGo(name)}`) : { kind: 'value', value: undefined };
  const { value, isNil } = indirect(receiver);
  if (isNil || !value) return describeNil(receiver, value, name);
  const method = value.kind === 'struct' || value.kind === 'map' ? value.methods?.[name] : undefined;
  if (method) return { kind: 'method', method };
  if (value.kind === 'struct') {
    const field = fieldOf(value, name);
    if (field && hasArguments) return failure(`${name} has arguments but cannot be invoked as function`);
    if (field) return { kind: 'value', value: field };
  }
  if (value.kind === 'map' && !value.type.key) {
    if (hasArguments) return failure(`${name} is not a method but has arguments`);
    const entry = value.data?.get(name);
    return entry || !failsOnMissingKey ? { kind: 'value', value: entry } : failure(`map has no entry for key ${quoteGo(name)}`);
  }
  return failure(`can't evaluate field ${name} in type ${receiver.type.name}`);
}

function describeNil(receiver: GoValue, end: Maybe, name: string): Found {
  const isPointer = end?.kind === 'pointer';
  if (isPointer && end.type.of?.kind === 'struct' && !hasField(end.type.of, name)) {
    return failure(`can't evaluate field ${name} in type ${receiver.type.name}`);
  }
  return failure(`nil pointer evaluating ${receiver.type.name}.${name}`);
}

function failure(message: string): FieldFailure {
  return { kind: 'failure', message };
}

function fieldOf(value: GoStruct, name: string): GoValue | undefined {
  const own = value.data.get(name);
  if (own) return own;
  for (const field of value.type.fields ?? []) {
    const { value: embedded } = field.isEmbedded ? indirect(value.data.get(field.name)) : { value: undefined };
    const found = embedded?.kind === 'struct' ? fieldOf(embedded, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

function hasField(type: GoType, name: string): boolean {
  return (type.fields ?? []).some((field) => field.name === name || (field.isEmbedded && hasField(field.type.of ?? field.type, name)));
}
