// One name of a concept, and where it counts; what the marks of ConceptSource say.

/**
 * `anywhere`: and it tells that the text around it is about Docker; `general`: anywhere, telling nothing; `near`: where something near tells
 * that; `alone`: there, as all that is said; `capitals`: there, in capitals.
 */
export type NameForm = 'anywhere' | 'general' | 'near' | 'alone' | 'capitals';

export interface VocabularyName {
  readonly name: string;
  readonly form: NameForm;
  readonly conceptId: string;
  /** A known way to write it wrong. */
  readonly isMisspelling: boolean;
}
