// What can be written where a caret stands in a docker line. A pure function of the line: what only the engine knows is named, not asked for.
import type { Flag } from '../commands/flags/Flag';
import { globalFlags } from '../commands/globalFlags';
import type { Candidate, Completion, LiveQuery } from './Completion';
import type { CommandWords } from './CommandWords';
import { filterNames, type FilterName } from './filterNames';
import { flagValues } from './flagValues';
import type { LineKind } from './LineKind';
import { listCommandNames } from './listCommandNames';
import { queriesOfArgument } from './queriesOfArgument';
import { queriesOfFlag } from './queriesOfFlag';
import { readTypedPlace } from './readTypedPlace';
import type { TypedPlace } from './TypedPlace';
import type { TypedWord } from './TypedWord';

export interface CompletionOptions extends LineKind {
  /** What each filter does, in the reader's language. */
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly words: CommandWords;
}

const repeatable: ReadonlySet<Flag['kind']> = new Set(['list', 'strings', 'map', 'filter', 'mount', 'network', 'ulimit']);

/** `text`: one line with those that it continues. Null where nothing is known that could follow. */
export function findCompletion(text: string, caret: number, options: CompletionOptions): Completion | null {
  const place = readTypedPlace(text, caret, options);
  // A word with quotes inside is not what stands in the line.
  if (!place || text.slice(place.word.from, caret) !== place.word.text) return null;
  const completion = complete(place, options);
  if (completion.candidates.length + completion.live.length === 0) return null;
  const isEnd = /^\n?$/.test(text.charAt(completion.to));
  return isEnd ? completion : { ...completion, candidates: completion.candidates.map((each) => ({ ...each, insert: each.insert.trimEnd() })) };
}

function complete(place: TypedPlace, { filters, words }: CompletionOptions): Completion {
  const { word } = place;
  switch (place.kind) {
    case 'filter':
      return make('filter', word, filterNames.map((name) => ({ label: name, insert: `${name} `, detail: filters[name] })));
    case 'command':
      return make('command', word, word.text === '' ? [] : listCommandNames(place.family, words));
    case 'flag':
      return make('flag', word, listFlags(place.call?.command.flags ?? globalFlags, { given: place.call?.given ?? [], typed: word.text, words }));
    case 'value':
      return completeValue(place.flag, place.call?.command.name ?? '', word);
    case 'argument':
      return make('argument', word, [], word.text === '' || word.text.startsWith('-') ? [] : queriesOfArgument(place.call.command, place.index));
    case 'rest':
      return make('argument', word, []);
  }
}

function make(kind: Completion['kind'], word: TypedWord, candidates: readonly Candidate[], live: readonly LiveQuery[] = []): Completion {
  return { kind, from: word.from, to: word.to, typed: word.text, candidates, live };
}

/** Written out, whatever was begun: a line in a note is read more often than it is typed. */
function listFlags(flags: readonly Flag[], { given, typed, words }: { readonly given: readonly Flag[]; readonly typed: string; readonly words: CommandWords }): readonly Candidate[] {
  if (typed.length > 1 && !typed.startsWith('--')) return [];
  return flags
    .filter((flag) => flag.isHidden !== true && (repeatable.has(flag.kind) || !given.includes(flag)))
    .map((flag) => ({ ...flag, about: words.flag(flag) }))
    .map(({ name, short, kind, about }) => ({
      label: `--${name}`,
      insert: `--${name} `,
      detail: [short === undefined ? '' : `-${short}`, kind === 'bool' ? '' : kind, about].filter((part) => part !== '').join(' · '),
    }))
    .sort((one, other) => (one.label < other.label ? -1 : 1));
}

function completeValue(flag: Flag, command: string, word: TypedWord): Completion {
  if (flag.kind === 'mount' && /type=volume\b.*(?:source|src)=[^,]*$/.test(word.text)) {
    const from = word.text.lastIndexOf('=') + 1;
    return make('value', { text: word.text.slice(from), from: word.from + from, to: word.to }, [], [{ kind: 'volume', state: 'any', suffix: '' }]);
  }
  const values = flagValues(flag, command).map((value) => ({ label: value, insert: value, detail: '' }));
  const container = /^container:(.*)$/.exec(word.text);
  if (container && values.some(({ label }) => label === 'container:')) {
    const at = word.text.length - (container[1] ?? '').length;
    return make('value', { text: container[1] ?? '', from: word.from + at, to: word.to }, [], container[1] === '' ? [] : [{ kind: 'container', state: 'running', suffix: '' }]);
  }
  return make('value', word, values, word.text === '' ? [] : queriesOfFlag(flag, word.text));
}
