// `print printf println html js urlquery not` of Go's templates.
import { succeed } from '../../../Result';
import { print, printf } from '../go/printf';
import { printGoValue } from '../go/formatGoValue';
import { goBool, goText, indirect, unwrap, type Maybe } from '../go/GoValue';
import { isTrue } from './isTrue';
import { textOf } from './ofTexts';
import type { TemplateFunction, TemplateFunctions } from './TemplateFunction';

export const printFunctions: TemplateFunctions = {
  print: ofAll(print),
  println: ofAll((args) => `${args.map(printGoValue).join(' ')}\n`),
  printf: { parameters: ['string'], rest: 'any', call: ([format, ...args]) => succeed(goText(printf(textOf(format), args))) },
  html: ofAll((args) => writeAll(args).replace(/[\0"'&<>]/g, (character) => html[character] ?? character)),
  js: ofAll((args) => writeAll(args).replace(/[\\'"<>&=]|[^\p{ASCII}]|\p{Cc}/gu, escapeScript)),
  urlquery: ofAll((args) => encodeURIComponent(writeAll(args).replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%20', '+').replace(/[!'()*]/g, toPercent)),
  not: { parameters: ['value'], call: ([value]) => succeed(goBool(!isTrue(unwrap(value)))) },
};

const html: Readonly<Record<string, string>> = { '\0': '\ufffd', '"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function ofAll(write: (args: readonly Maybe[]) => string): TemplateFunction {
  return { parameters: [], rest: 'any', call: (args) => succeed(goText(write(args))) };
}

/** As an action would print them. */
function writeAll(args: readonly Maybe[]): string {
  return print(args.map(printable));
}

/** What an action prints of a value. */
export function printable(value: Maybe): Maybe {
  const inner = unwrap(value);
  return inner?.kind === 'pointer' ? indirect(inner).value : (inner ?? goText('<no value>'));
}

function escapeScript(character: string): string {
  if (/[\\'"]/.test(character)) return `\\${character}`;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x7f || (code > 0x7f && !/[\p{C}\p{Z}]/u.test(character))) return character;
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function toPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
