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
  next: Map<number, Branch> | null;
  /** Topics of a whole vault, in order. */
  readonly shared: NamedTopic[];
  /** Those of them that are ever asked, in the order in which they are; null after one came or went. */
  asked: readonly NamedTopic[] | null;
  /** By the path of their note, in its order: a name may head a section in every note. */
  sections: Map<string, NamedTopic[]> | null;
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
  /** By the key of the first word. */
  private readonly firsts: (Branch | null)[] = [];
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
      if (list.length === 0 && list !== branch.shared) branch.sections?.delete(owned.topic.path);
    }
  }

  /** The keys of every name that means something else to other notes than at the last call. A note looks for its own sections itself. */
  settle(): (readonly number[])[] {
    const changed = [...this.touched].filter(([branch, before]) => meaningOf(branch) !== before).map(([{ keys }]) => keys);
    this.touched = new Map();
    return changed;
  }

  /** The topic whose name begins at a word: the note's own section, else what the vault shares, else the only section; the longest name first; null where none does. */
  find(words: Uint32Array, start: number, end: number, path: string): NameMatch | null {
    let branch = this.firsts[this.table.keyOf(words[start] ?? -1)];
    let found: NameMatch | null = null;
    const last = Math.min(end, start + MAX_WORDS);
    for (let at = start; branch; branch = ++at < last ? branch.next?.get(this.table.keyOf(words[at] ?? -1)) : null) {
      const topic = branch.sections?.get(path)?.[0]?.topic ?? this.sharedAt(branch, words, start, at + 1) ?? onlyOf(branch);
      if (topic) found = { topic, length: at + 1 - start };
    }
    return found;
  }

  private sharedAt(branch: Branch, words: Uint32Array, start: number, end: number): Topic | null {
    for (const named of askedOf(branch)) if (named.form === 'forgiving' || fits(named, this.textOf(words, start, end))) return named.topic;
    return null;
  }

  private textOf(words: Uint32Array, start: number, end: number): string {
    let text = this.table.textOf(words[start] ?? -1);
    for (let at = start + 1; at < end; at++) text += ` ${this.table.textOf(words[at] ?? -1)}`;
    return text;
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

  private branchAt([first = '', ...others]: readonly string[]): Branch {
    const key = this.keyOf(first);
    while (this.firsts.length <= key) this.firsts.push(null);
    let branch = (this.firsts[key] ??= newBranch([key]));
    for (const word of others) branch = nextOf(branch, this.keyOf(word));
    return branch;
  }

  private keyOf(word: string): number {
    return this.table.keyOf(this.table.numberOf(word));
  }
}

const nameTopic = ({ topic, ordinal }: OwnedTopic, { form }: TopicName, words: readonly string[]): NamedTopic => ({ topic, ordinal, form, name: words.join(' ') });

function newBranch(keys: readonly number[]): Branch {
  return { keys, next: null, shared: [], asked: null, sections: null };
}

function nextOf(branch: Branch, key: number): Branch {
  branch.next ??= new Map();
  let next = branch.next.get(key);
  if (!next) branch.next.set(key, (next = newBranch([...branch.keys, key])));
  return next;
}

/** Where a topic of the name stands or would stand; whoever asks may change it. */
function listOf(branch: Branch, { topic }: OwnedTopic): NamedTopic[] {
  if (topic.kind !== 'section') {
    branch.asked = null;
    return branch.shared;
  }
  branch.sections ??= new Map();
  let own = branch.sections.get(topic.path);
  if (!own) branch.sections.set(topic.path, (own = []));
  return own;
}

/** Of each kind those up to the first that fits whatever was written. */
function askedOf(branch: Branch): readonly NamedTopic[] {
  return (branch.asked ??= ranks.flatMap((kind) => {
    const named = branch.shared.filter(({ topic }) => topic.kind === kind);
    const last = named.findIndex(({ form }) => form === 'forgiving');
    return last < 0 ? named : named.slice(0, last + 1);
  }));
}

/** The section of the name where only one note has any. */
function onlyOf({ sections }: Branch): Topic | null {
  if (sections?.size !== 1) return null;
  for (const [first] of sections.values()) return first?.topic ?? null;
  return null;
}

function fits({ form, name }: NamedTopic, written: string): boolean {
  return form === 'capitals' ? written === name.toUpperCase() : written.toLowerCase() === name.toLowerCase();
}

/** All on which `find` depends for a note that has no such section of its own. */
function meaningOf(branch: Branch): string {
  const only = onlyOf(branch);
  return JSON.stringify([askedOf(branch).map(({ topic, form, name }) => [topic.id, topic.label, form, name]), only?.id, only?.label]);
}
