// The functions that docker adds to Go's templates.
import { fail, succeed } from '../../../Result';
import { goText, goTexts, unwrap } from '../go/GoValue';
import { writeGoJson } from '../go/writeGoJson';
import { numberOf, ofTexts, textOf } from './ofTexts';
import { sliceBytes } from './sliceBytes';
import type { TemplateFunctions } from './TemplateFunction';

/** No text of a list that fits a screen is longer. */
const WIDEST_PAD = 1e6;

export const textFunctions: TemplateFunctions = {
  json: { parameters: ['any'], call: ([value]) => succeed(goText(writeGoJson(unwrap(value), false))) },
  split: ofTexts(['string', 'string'], (text, separator) => succeed(goTexts(split(text, textOf(separator))))),
  join: {
    parameters: ['[]string', 'string'],
    call([list, separator]) {
      const items = unwrap(list);
      return succeed(goText(items?.kind === 'list' ? (items.data ?? []).map(textOf).join(textOf(separator)) : ''));
    },
  },
  title: ofTexts(['string'], title),
  lower: ofTexts(['string'], (text) => [...text].map((character) => [...character.toLowerCase()][0] ?? '').join('')),
  upper: ofTexts(['string'], (text) => [...text].map(toUpper).join('')),
  pad: ofTexts(['string', 'int', 'int'], (text, before, after) => {
    if (text === '') return '';
    const [left, right] = [numberOf(before), numberOf(after)];
    if (left < 0 || right < 0) return fail('strings: negative Repeat count');
    if (left > WIDEST_PAD || right > WIDEST_PAD) return fail('strings: Repeat output length overflow');
    return ' '.repeat(left) + text + ' '.repeat(right);
  }),
  truncate: ofTexts(['string', 'int'], (text, length) => {
    const size = numberOf(length);
    return size < 0 ? fail(`runtime error: slice bounds out of range [:${size}]`) : sliceBytes(text, 0, size);
  }),
};

/** For the header of a table, whose words stay as they are. */
export const headerFunctions: TemplateFunctions = {
  ...textFunctions,
  json: ofTexts(['string'], (text) => text),
  split: ofTexts(['string', 'string'], (text) => text),
  join: ofTexts(['string', 'string'], (text) => text),
  title: ofTexts(['string'], (text) => text),
  lower: ofTexts(['string'], (text) => text),
  upper: ofTexts(['string'], (text) => text),
  truncate: ofTexts(['string', 'int'], (text) => text),
};

function split(text: string, separator: string): readonly string[] {
  return separator === '' ? [...text] : text.split(separator);
}

/** Go keeps a letter whose capital would be two. */
function toUpper(character: string): string {
  const upper = character.toUpperCase();
  return [...upper].length === 1 ? upper : character;
}

/** Words begin after anything but letters, digits and underscores; beyond ASCII, only after blanks. */
function title(text: string): string {
  let isStart = true;
  return [...text]
    .map((character) => {
      const made = isStart ? toUpper(character) : character;
      isStart = /\p{ASCII}/u.test(character) ? !/\w/.test(character) : /\s/.test(character);
      return made;
    })
    .join('');
}
