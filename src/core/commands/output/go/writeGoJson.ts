// A value as Go's JSON encoder writes it, on one line: maps sorted, structs in the order of their fields.
import { isEmptyGo } from './isEmptyGo';
import { sortedEntries, type GoStruct, type GoValue } from './GoValue';
import { quoteJson } from './quoteJson';

/** `escapesHtml`: `<`, `>` and `&` as `\u003c` and so on. */
export function writeGoJson(value: GoValue | undefined, escapesHtml: boolean): string {
  if (!value) return 'null';
  const write = (item: GoValue): string => writeGoJson(item, escapesHtml);
  switch (value.kind) {
    case 'bool':
      return String(value.data);
    case 'int':
      return value.data.toString();
    case 'float':
      // Both languages print the shortest digits, with an exponent outside 1e-6 … 1e21.
      return String(value.data);
    case 'string':
      return value.type.name === 'json.Number' ? value.data || '0' : quoteJson(value.data, escapesHtml);
    case 'list':
      return value.data === null ? 'null' : `[${value.data.map(write).join(',')}]`;
    case 'map':
      return value.data === null
        ? 'null'
        : `{${sortedEntries(value.data)
            .map(([key, item]) => `${quoteJson(key, escapesHtml)}:${write(item)}`)
            .join(',')}}`;
    case 'struct':
      return writeStruct(value, escapesHtml);
    default:
      return value.data === null ? 'null' : write(value.data);
  }
}

function writeStruct(value: GoStruct, escapesHtml: boolean): string {
  if (value.json !== undefined) return quoteJson(value.json, escapesHtml);
  if (value.methods) return writeMethods(value.methods);
  return `{${fieldsOf(value, escapesHtml).join(',')}}`;
}

function fieldsOf(value: GoStruct, escapesHtml: boolean): readonly string[] {
  return (value.type.fields ?? []).flatMap((field) => {
    const item = value.data.get(field.name);
    if (!item) return [];
    if (field.isEmbedded) {
      const embedded = item.kind === 'pointer' ? item.data : item;
      return embedded?.kind === 'struct' ? fieldsOf(embedded, escapesHtml) : [];
    }
    return field.omitsEmpty && isEmptyGo(item) ? [] : [`${quoteJson(field.json, escapesHtml)}:${writeGoJson(item, escapesHtml)}`];
  });
}

/** The CLI writes what it lists by the methods that take nothing, and always escapes HTML in it. */
function writeMethods(methods: NonNullable<GoStruct['methods']>): string {
  const entries = Object.entries(methods)
    .filter(([, method]) => method.parameters === 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, method]) => `${quoteJson(name, true)}:${writeGoJson(method.call([]), true)}`).join(',')}}`;
}
