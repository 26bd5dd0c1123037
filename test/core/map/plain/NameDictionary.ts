// The names of all topics, word by word, so that prose is searched for all of them at once: time grows with the words, not with the names.
import { nameKey, wordsIn } from '../../../../src/core/map/nameKey';
import type { Topic, TopicKind } from '../../../../src/core/map/TopicMap';

/** How a name has to stand in prose to count: forgiving case, accents and plural; letter for letter but for case; in capitals. */
export type NameForm = 'forgiving' | 'exact' | 'capitals';

interface NamedTopic {
  readonly topic: Topic;
  readonly form: NameForm;
  /** The name's words joined by one space, as written. */
  readonly name: string;
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** Topics of a whole vault: few, for each kind has one topic a name. */
  readonly shared: NamedTopic[];
  /** Sections by their note's path: a name may head a section in every note. */
  readonly sections: Map<string, Topic>;
}

/** A longer name is a sentence: nobody mentions it. */
const MAX_WORDS = 6;
const ranks: readonly TopicKind[] = ['note', 'command', 'instruction', 'term', 'tag'];

export class NameDictionary {
  private readonly root = newBranch();
  private readonly keys = new Map<string, string>();

  add(name: string, topic: Topic, form: NameForm): void {
    const words = [...wordsIn(name)].map((word) => word.text);
    if (words.length === 0 || words.length > MAX_WORDS) return;
    let branch = this.root;
    for (const word of words) {
      const key = this.keyOf(word);
      let next = branch.next.get(key);
      if (!next) branch.next.set(key, (next = newBranch()));
      branch = next;
    }
    if (topic.kind === 'section') {
      if (!branch.sections.has(topic.path)) branch.sections.set(topic.path, topic);
      return;
    }
    const named = { topic, form, name: words.join(' ') };
    const isKnown = branch.shared.some((known) => known.topic.kind === topic.kind && known.name.toLowerCase() === named.name.toLowerCase());
    if (!isKnown) branch.shared.push(named);
  }

  /** The topic whose name begins at a word, the longest name first, and how many words the name takes. */
  find(words: readonly string[], start: number, path: string): { readonly topic: Topic | null; readonly length: number } {
    let branch = this.root;
    let found: { topic: Topic | null; length: number } = { topic: null, length: 1 };
    for (let length = 1; length <= MAX_WORDS; length++) {
      const word = words[start + length - 1];
      const next = word === undefined ? undefined : branch.next.get(this.keyOf(word));
      if (!next) break;
      branch = next;
      const topic = choose(branch, words.slice(start, start + length).join(' '), path);
      if (topic) found = { topic, length };
    }
    return found;
  }

  private keyOf(word: string): string {
    let key = this.keys.get(word);
    if (key === undefined) this.keys.set(word, (key = nameKey(word)));
    return key;
  }
}

function newBranch(): Branch {
  return { next: new Map(), shared: [], sections: new Map() };
}

/** The note's own section, else what the whole vault shares, else the only section of that name anywhere. */
function choose(branch: Branch, written: string, path: string): Topic | null {
  const own = branch.sections.get(path);
  if (own) return own;
  const fitting = branch.shared.filter((named) => fits(named, written));
  for (const kind of ranks) {
    const named = fitting.find(({ topic }) => topic.kind === kind);
    if (named) return named.topic;
  }
  const [only] = branch.sections.size === 1 ? branch.sections.values() : [];
  return only ?? null;
}

function fits({ form, name }: NamedTopic, written: string): boolean {
  if (form === 'forgiving') return true;
  return form === 'capitals' ? written === name.toUpperCase() : written.toLowerCase() === name.toLowerCase();
}
