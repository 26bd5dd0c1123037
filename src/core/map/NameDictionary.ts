// The names of all topics, word by word, so that prose is searched for all of them at once: time grows with the words, not with the names.
// Names come and go; it tells which of them then mean something else to prose.
import { compareOwned } from './compareOwned';
import { wordsIn } from './nameKey';
import { namesOf, type NameForm, type TopicName } from './namesOf';
import type { OwnedTopic } from './OwnedTopic';
import { placeOf } from './placeOf';
import type { Topic, TopicKind } from './TopicMap';
import type { WordTable } from './WordTable';

interface NamedTopic extends OwnedTopic {
  readonly form: NameForm;
  /** The name's words joined by one space, as written. */
  readonly name: string;
}

interface Branch {
  /** Numbers of the keys that lead here. */
  readonly keys: readonly number[];
  readonly next: Map<number, Branch>;
  /** Topics of a whole vault, in order. */
  readonly shared: NamedTopic[];
  /** Sections, in order: a name may head a section in every note. */
  readonly sections: NamedTopic[];
}

export interface NameMatch {
  readonly topic: Topic;
  /** Words that the name takes. */
  readonly length: number;
}

/** A longer name is a sentence: nobody mentions it. */
const MAX_WORDS = 6;
const ranks: readonly TopicKind[] = ['note', 'command', 'instruction', 'term', 'tag'];

export class NameDictionary {
  private readonly root = newBranch([]);
  /** What each branch meant before it was touched. */
  private touched = new Map<Branch, string>();

  constructor(private readonly table: WordTable) {}

  add(owned: OwnedTopic): void {
    for (const { branch, named } of this.branchesOf(owned)) {
      const list = listOf(branch, owned);
      const at = placeOf(list, (other) => compareOwned(other, owned));
      const known = list[at];
      if (!known || compareOwned(known, owned) !== 0) list.splice(at, 0, named);
    }
  }

  remove(owned: OwnedTopic): void {
    for (const { branch } of this.branchesOf(owned)) {
      const list = listOf(branch, owned);
      const at = placeOf(list, (other) => compareOwned(other, owned));
      const known = list[at];
      if (known && compareOwned(known, owned) === 0) list.splice(at, 1);
    }
  }

  /** The keys of every name that means something else to other notes than at the last call. A note looks for its own sections itself. */
  settle(): (readonly number[])[] {
    const changed = [...this.touched].filter(([branch, before]) => meaningOf(branch) !== before).map(([{ keys }]) => keys);
    this.touched = new Map();
    return changed;
  }

  /** The topic whose name begins at a word, the longest name first; null where none does. */
  find(words: Uint32Array, start: number, end: number, path: string): NameMatch | null {
    let branch = this.root;
    let found: NameMatch | null = null;
    const last = Math.min(end, start + MAX_WORDS);
    for (let at = start; at < last; at++) {
      const next = branch.next.get(this.table.keyOf(words[at] ?? -1));
      if (!next) break;
      branch = next;
      const topic = choose(branch, path, () => this.textOf(words, start, at + 1));
      if (topic) found = { topic, length: at + 1 - start };
    }
    return found;
  }

  private textOf(words: Uint32Array, start: number, end: number): string {
    return Array.from(words.subarray(start, end), (word) => this.table.textOf(word)).join(' ');
  }

  private *branchesOf(owned: OwnedTopic): Generator<{ readonly branch: Branch; readonly named: NamedTopic }> {
    for (const name of namesOf(owned.topic)) {
      const words = [...wordsIn(name.name)].map((word) => word.text);
      if (words.length === 0 || words.length > MAX_WORDS) continue;
      const branch = this.branchAt(words);
      if (!this.touched.has(branch)) this.touched.set(branch, meaningOf(branch));
      yield { branch, named: nameTopic(owned, name, words) };
    }
  }

  private branchAt(words: readonly string[]): Branch {
    let branch = this.root;
    for (const word of words) {
      const key = this.table.keyOf(this.table.numberOf(word));
      let next = branch.next.get(key);
      if (!next) branch.next.set(key, (next = newBranch([...branch.keys, key])));
      branch = next;
    }
    return branch;
  }
}

const nameTopic = ({ topic, ordinal }: OwnedTopic, { form }: TopicName, words: readonly string[]): NamedTopic => ({ topic, ordinal, form, name: words.join(' ') });

function newBranch(keys: readonly number[]): Branch {
  return { keys, next: new Map(), shared: [], sections: [] };
}

const listOf = (branch: Branch, { topic }: OwnedTopic): NamedTopic[] => (topic.kind === 'section' ? branch.sections : branch.shared);

/** The note's own section, else what the whole vault shares, else the section of that name where only one note has any. */
function choose(branch: Branch, path: string, written: () => string): Topic | null {
  const { sections, shared } = branch;
  const own = sections[placeOf(sections, ({ topic }) => (topic.path < path ? -1 : 0))];
  if (own?.topic.path === path) return own.topic;
  if (shared.length > 0) {
    for (const kind of ranks) {
      const named = shared.find((each) => each.topic.kind === kind && fits(each, written));
      if (named) return named.topic;
    }
  }
  return onlyOf(sections);
}

function onlyOf(sections: readonly NamedTopic[]): Topic | null {
  const first = sections[0]?.topic;
  return first && first.path === sections.at(-1)?.topic.path ? first : null;
}

function fits({ form, name }: NamedTopic, written: () => string): boolean {
  if (form === 'forgiving') return true;
  return form === 'capitals' ? written() === name.toUpperCase() : written().toLowerCase() === name.toLowerCase();
}

/** All on which `choose` depends for a note that has no such section of its own. */
function meaningOf({ shared, sections }: Branch): string {
  const meant: string[] = [];
  for (const kind of ranks) {
    for (const { topic, form, name } of shared) {
      if (topic.kind !== kind) continue;
      meant.push(topic.id, topic.label, form, name);
      if (form === 'forgiving') break;
    }
  }
  const only = onlyOf(sections);
  return JSON.stringify([meant, only?.id, only?.label]);
}
