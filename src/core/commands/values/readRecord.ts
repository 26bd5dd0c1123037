// One line of comma-separated fields as Go's csv package reads it: a field may stand in double quotes, in which a doubled quote is one.
import { fail, succeed, type Result } from '../../Result';

/** The problem is Go's own text. */
export function readRecord(text: string): Result<readonly string[], string> {
  const [line = ''] = text.replace(/^[\r\n]+/, '').split('\n');
  if (line === '') return fail('EOF');
  const fields: string[] = [];
  for (let at = 0; ; at += 1) {
    const field = line[at] === '"' ? readQuoted(line, at) : readPlain(line, at);
    if (!field.ok) return field;
    fields.push(field.value.text);
    at = field.value.end;
    if (at >= line.length) return succeed(fields);
  }
}

interface Field {
  readonly text: string;
  /** Where the comma behind it stands. */
  readonly end: number;
}

function readPlain(line: string, from: number): Result<Field, string> {
  const comma = line.indexOf(',', from);
  const end = comma < 0 ? line.length : comma;
  const quote = line.slice(from, end).indexOf('"');
  return quote < 0 ? succeed({ text: line.slice(from, end), end }) : fail(describe(from + quote, 'bare " in non-quoted-field'));
}

function readQuoted(line: string, from: number): Result<Field, string> {
  let text = '';
  for (let at = from + 1; at < line.length; at += 1) {
    if (line[at] !== '"') {
      text += line.charAt(at);
    } else if (line[at + 1] === '"') {
      text += '"';
      at += 1;
    } else if (at + 1 === line.length || line[at + 1] === ',') {
      return succeed({ text, end: at + 1 });
    } else {
      return fail(describe(at, 'extraneous or missing " in quoted-field'));
    }
  }
  return fail(describe(line.length, 'extraneous or missing " in quoted-field'));
}

function describe(index: number, fault: string): string {
  return `parse error on line 1, column ${index + 1}: ${fault}`;
}
