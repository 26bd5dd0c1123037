// Go's structs as they are written down here, `container.Health: Status:n FailingStreak:i Log:[]*container.HealthcheckResult`, as types.
import { anyType, boolType, floatType, intType, listTypeOf, mapTypeOf, pointerTypeTo, stringType, type GoField, type GoType } from './GoType';
import { timeType } from './readGoTime';

const simple: Readonly<Record<string, GoType>> = {
  s: stringType,
  b: boolType,
  i: intType,
  l: { kind: 'int', name: 'int64' },
  f: floatType,
  a: anyType,
  // A text under a name of its own, which no function for texts takes.
  n: { kind: 'string', name: 'named' },
  d: { kind: 'int', name: 'time.Duration' },
  t: timeType,
  e: { kind: 'struct', name: 'struct {}', fields: [] },
};

/**
 * Words between blanks. `NAME:` begins a struct; its fields are `NAME:TYPE`, `NAME=JSON:TYPE` where JSON calls it otherwise,
 * `ONE,OTHER:TYPE` for several, `@TYPE` where it is embedded; `?` at the end leaves an empty one out of JSON. Types: a letter, a struct
 * from before, `*T`, `[]T`, `[2]T`, `{}T` for a map, `{KEY}T` where its keys have a type of that name.
 */
export function readGoTypes(text: string): ReadonlyMap<string, GoType> {
  const types = new Map<string, GoType>();
  let fields: GoField[] = [];
  for (const word of text.trim().split(/\s+/)) {
    if (word.endsWith(':')) {
      fields = [];
      types.set(word.slice(0, -1), { kind: 'struct', name: word.slice(0, -1), fields });
    } else {
      fields.push(...readField(word, types));
    }
  }
  return types;
}

function readField(text: string, types: ReadonlyMap<string, GoType>): readonly GoField[] {
  const omitsEmpty = text.endsWith('?');
  const whole = omitsEmpty ? text.slice(0, -1) : text;
  if (whole.startsWith('@')) {
    const type = readType(whole.slice(1), types);
    return [{ name: type.name.replace(/^.*\./, ''), type, json: '', omitsEmpty: false, isEmbedded: true }];
  }
  const colon = whole.indexOf(':');
  const type = readType(whole.slice(colon + 1), types);
  return whole
    .slice(0, colon)
    .split(',')
    .map((each) => {
      const [name = '', json = name] = each.split('=');
      return { name, type, json, omitsEmpty, isEmbedded: false };
    });
}

function readType(text: string, types: ReadonlyMap<string, GoType>): GoType {
  if (text.startsWith('*')) return pointerTypeTo(readType(text.slice(1), types));
  const [, open = '', inner = '', rest = ''] = /^(\[|\{)([^\]}]*)[\]}](.*)$/.exec(text) ?? [];
  if (open === '[') {
    const list = listTypeOf(readType(rest, types));
    return inner === '' ? list : { ...list, name: `[${inner}]${list.of?.name ?? ''}`, size: Number(inner) };
  }
  if (open === '{') {
    const map = mapTypeOf(readType(rest, types));
    return inner === '' ? map : { ...map, name: `map[${inner}]${map.of?.name ?? ''}`, key: { kind: 'string', name: inner } };
  }
  const type = simple[text] ?? types.get(text);
  if (!type) throw new Error(`No type is called "${text}"`);
  return type;
}
