// All names, word by word, with those who claim each in the order in which they are asked.
import { foldText } from '../notes/foldText';
import { conceptKey } from './conceptKey';
import { decoys } from './decoys';
import { disambiguations } from './disambiguations';
import { splitText } from './splitText';
import type { VocabularyName } from './VocabularyName';

export interface NameClaim extends VocabularyName {
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly isCommand: boolean;
}

export interface NameBranch {
  readonly next: Map<string, NameBranch>;
  readonly claims: NameClaim[];
  /** The words up to here are about something else: `layer cake`. */
  isDecoy: boolean;
}

export class NameTree {
  readonly root = newBranch();
  readonly keys = new Set<string>();
  /** Words as names write them, folded: what somebody may have meant to type. */
  readonly written = new Set<string>();

  constructor(names: readonly VocabularyName[]) {
    for (const name of names) {
      const words = wordsOf(name.name);
      const isCommand = name.conceptId.startsWith('command:');
      for (const word of words) this.written.add(word);
      this.branchAt(words.map(conceptKey)).claims.push({ ...name, words, isCommand });
      const [one, other, third] = words;
      // `bind mount` is written `bindmount` too. Short words run together make words of their own.
      if (one === undefined || other === undefined || third !== undefined || one.length + other.length < 8) continue;
      this.branchAt([conceptKey(one + other)]).claims.push({ ...name, words: [one + other], isCommand });
    }
    for (const decoy of decoys) this.branchAt(wordsOf(decoy).map(conceptKey)).isDecoy = true;
    order(this.root, []);
  }

  private branchAt(keys: readonly string[]): NameBranch {
    let branch = this.root;
    for (const key of keys) {
      this.keys.add(key);
      let next = branch.next.get(key);
      if (!next) branch.next.set(key, (next = newBranch()));
      branch = next;
    }
    return branch;
  }
}

function newBranch(): NameBranch {
  return { next: new Map(), claims: [], isDecoy: false };
}

function wordsOf(name: string): readonly string[] {
  const { count, starts, ends } = splitText(name);
  return Array.from({ length: count }, (_, index) => foldText(name.slice(starts[index], ends[index])));
}

function order(branch: NameBranch, keys: readonly string[]): void {
  const ids = disambiguations[keys.join(' ')];
  // The built-in ones stand in the list; what its user added comes before them.
  if (ids) branch.claims.sort((one, other) => ids.indexOf(one.conceptId) - ids.indexOf(other.conceptId));
  for (const [key, next] of branch.next) order(next, [...keys, key]);
}
