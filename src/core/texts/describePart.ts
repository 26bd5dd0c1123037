// A piece of a docker line in words: what it is, and what its value says; empty lines are left out.
import type { ExplainedPart } from '../explain/ExplainedPart';
import type { Texts } from './Texts';

export function describePart(part: ExplainedPart, { explain, hints }: Texts): readonly string[] {
  const meant = (names: readonly string[]): string => (names.length === 0 ? '' : hints.didYouMean(names).replaceAll('`', ''));
  switch (part.kind) {
    case 'command':
      return [`${explain.summary(part.command)}.`];
    case 'flag':
      return [`${explain.flag(part.flag)}.`, sentence(describeValue(part, explain)), part.flag.deprecated === undefined ? '' : explain.deprecated(part.flag.deprecated)].filter((line) => line !== '');
    case 'unknown-flag':
      return [explain.unknownFlag(part.text), meant(part.meant)].filter((line) => line !== '');
    case 'unknown-command':
      return [explain.unknownCommand(part.text), meant(part.meant)].filter((line) => line !== '');
    case 'argument':
      return [sentence(explain.argument(part.role))];
    case 'redirection':
      return [sentence(explain.redirections[part.sign](part.target))];
    case 'flags-end':
      return [sentence(explain.flagsEnd)];
    case 'substitution':
    case 'pipe':
    case 'and':
    case 'or':
      return [sentence(explain[part.kind])];
    case 'plugin':
      return [explain.plugin(part.name)];
    case 'program':
    case 'variable':
    case 'placeholder':
    case 'assignment':
      return [sentence(explain[part.kind](part.name))];
  }
}

function describeValue({ flag, value }: Extract<ExplainedPart, { kind: 'flag' }>, explain: Texts['explain']): string {
  if (value === null) return '';
  return value === '' ? explain.valueMissing : explain.value(flag, value);
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}
