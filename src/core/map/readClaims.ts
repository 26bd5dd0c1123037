// What a note's lists say of the concept that their section is about: `tipos:` and `types:` list what is one, `estados:` and `parts:` what belongs to it.
import { foldText } from '../notes/foldText';
import type { Note, Section } from '../notes/Note';
import type { Relation } from './Relation';
import type { RelationKind } from './TopicMap';

export interface Claim extends Relation {
  /** 1-based. */
  readonly line: number;
}

const captions: readonly (readonly [RelationKind, RegExp])[] = [
  ['is a', /^(?:tipos?|clases?|variantes?|ejemplos?|types?|kinds?|variants?|examples?)\b/],
  ['part of', /^(?:estados?|partes?|componentes?|piezas?|modos?|states?|parts?|components?|pieces?|modes?)\b/],
];

interface Meaning {
  /** Id of the topic that a term is. */
  readonly topicOf: (term: string) => string;
  /** Id of the one concept that a section is about; null where it is about none or several. */
  readonly subjectOf: (section: Section) => string | null;
}

export function readClaims({ terms }: Pick<Note, 'terms'>, { topicOf, subjectOf }: Meaning): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { term, caption, section, span } of terms) {
    const kind = caption === '' ? null : relationSaidBy(foldText(caption));
    const to = kind && subjectOf(section);
    const from = to && topicOf(term);
    if (kind && to && from && from !== to) claims.push({ from, to, kind, line: span.line });
  }
  return claims;
}

const relationSaidBy = (caption: string): RelationKind | null => captions.find(([, pattern]) => pattern.test(caption))?.[0] ?? null;
