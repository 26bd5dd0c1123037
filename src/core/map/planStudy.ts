// What to study next: concepts that notes name and nowhere explain, those whose sections are unfinished, and those that are missing beside what is
// there. What is said most and what much hangs on comes first, and before it what it rests on.
import type { Concept, ConceptTieKind } from '../vocabulary/Concept';
import type { ConceptLens } from './ConceptLens';
import { conceptTopicId } from './conceptTopicId';
import { isStudied } from './isStudied';
import type { TopicMap } from './TopicMap';

export interface StudyStep {
  readonly concept: Concept;
  readonly topicId: string;
  /** `missing`: no note names it; `named`: none explains it; `unfinished`: where it is explained, something is left to do. */
  readonly state: 'missing' | 'named' | 'unfinished';
  /** What is on the map and leads here; null where notes name it themselves. */
  readonly because: Concept | null;
}

export interface StudyInput {
  readonly map: TopicMap;
  readonly lens: ConceptLens;
  /** Ids of the sections and notes in which something is unfinished. */
  readonly unfinished: ReadonlySet<string>;
}

/** The general before the special, and the whole before its parts. */
const foundations: ReadonlySet<ConceptTieKind> = new Set<ConceptTieKind>(['needs', 'is a', 'part of']);

export function planStudy(input: StudyInput): readonly StudyStep[] {
  const { lens } = input;
  const concepts = [...lens.vocabulary.concepts.values()].filter(({ id }) => isStudied(id));
  const stateOf = readStates(input);
  const states = new Map(concepts.map((concept) => [concept.id, stateOf(concept)]));
  const weights = weigh(input, concepts);
  const neighbours = neighboursOf(concepts);
  const degrees = countTies(lens);
  const steps = new Map<string, StudyStep & { readonly worth: number }>();
  for (const concept of concepts) {
    const state = states.get(concept.id) ?? 'missing';
    if (state === 'known') continue;
    const beside = [...(neighbours.get(concept.id) ?? [])].filter((id) => states.get(id) !== 'missing').sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
    if (state === 'missing' && beside.length === 0) continue;
    const because = state === 'missing' ? (lens.vocabulary.concepts.get(beside[0] ?? '') ?? null) : null;
    // What much of Docker hangs on is worth more than a detail that is said as often.
    const worth = (weights.get(concept.id) ?? 0) + (degrees.get(concept.id) ?? 0) / 2;
    steps.set(concept.id, { concept, topicId: conceptTopicId(concept.id), state, because, worth });
  }
  return inOrder(steps);
}

/** How a map knows each of its topics. */
function readStates({ map, unfinished }: StudyInput): (concept: Concept) => StudyStep['state'] | 'known' {
  const named = new Set(map.topics.map(({ id }) => id));
  const explained = new Set<string>();
  const finished = new Set<string>();
  for (const { from, to, kind } of map.ties) {
    if (kind !== 'about' && kind !== 'defines') continue;
    explained.add(to);
    if (!unfinished.has(from)) finished.add(to);
  }
  return ({ id }) => {
    const topicId = conceptTopicId(id);
    if (finished.has(topicId)) return 'known';
    return explained.has(topicId) ? 'unfinished' : named.has(topicId) ? 'named' : 'missing';
  };
}

/** How often notes speak of each. */
function weigh({ map }: StudyInput, concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { to, kind } of map.ties) if (kind === 'about' || kind === 'defines' || kind === 'mentions') counts.set(to, (counts.get(to) ?? 0) + 1);
  return new Map(concepts.map(({ id }) => [id, counts.get(conceptTopicId(id)) ?? 0]));
}

function neighboursOf(concepts: readonly Concept[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map(concepts.map(({ id }) => [id, new Set<string>()]));
  for (const { id, ties } of concepts) {
    for (const { to } of ties) {
      if (!neighbours.has(to)) continue;
      neighbours.get(id)?.add(to);
      neighbours.get(to)?.add(id);
    }
  }
  return neighbours;
}

/** How much of the vocabulary hangs on each, commands included. */
function countTies({ vocabulary }: ConceptLens): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, ties } of vocabulary.concepts.values()) {
    for (const { to } of ties) {
      count(id);
      count(to);
    }
  }
  return counts;
}

function inOrder(steps: ReadonlyMap<string, StudyStep & { readonly worth: number }>): readonly StudyStep[] {
  const ordered = new Set<StudyStep>();
  const entered = new Set<string>();
  const enter = (id: string): void => {
    const step = steps.get(id);
    if (!step || entered.has(id)) return;
    entered.add(id);
    for (const { to, kind } of step.concept.ties) if (foundations.has(kind)) enter(to);
    ordered.add(step);
  };
  for (const { concept } of [...steps.values()].sort((one, other) => other.worth - one.worth || (one.concept.id < other.concept.id ? -1 : 1))) enter(concept.id);
  return [...ordered].map(({ concept, topicId, state, because }) => ({ concept, topicId, state, because }));
}
