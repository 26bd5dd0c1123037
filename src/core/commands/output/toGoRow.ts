// A row, and the header above it, as values that templates compute with.
import { mapTypeOf, stringType, type GoType } from './go/GoType';
import { goText, type GoMethod, type GoValue } from './go/GoValue';
import type { Row } from './Row';
import type { Table } from './Table';

const headerType: GoType = { ...mapTypeOf(stringType), name: 'formatter.SubHeaderContext' };

export function toGoRow(row: Row, { type }: Table): GoValue {
  const methods = Object.entries(row).map(([name, show]): [string, GoMethod] => [
    name,
    { parameters: name === 'Label' ? 1 : 0, call: ([argument]) => toValue(show(argument)) },
  ]);
  return { kind: 'struct', type: { kind: 'struct', name: type, fields: [] }, data: new Map(), methods: Object.fromEntries(methods) };
}

/** The column of a label is titled by the last part of its name. */
export function toGoHeader({ headers }: Table): GoValue {
  const label: GoMethod = { parameters: 1, call: ([name = '']) => goText((name.split('.').at(-1) ?? '').replace(/[-_]/g, ' ')) };
  return { kind: 'map', type: headerType, data: new Map(Object.entries(headers).map(([name, title]) => [name, goText(title)])), methods: { Label: label } };
}

function toValue(shown: string | GoValue): GoValue {
  return typeof shown === 'string' ? goText(shown) : shown;
}
