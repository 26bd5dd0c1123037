// A place in a text where a concept is named.

/** `inflected`: in the plural or another form of the same word; `misspelt`: with keys typed wrong, or a word written as two. */
export type MentionForm = 'exact' | 'inflected' | 'misspelt';

export interface Mention {
  /** UTF-16 offsets into the text that the passages were taken from. */
  readonly from: number;
  readonly to: number;
  readonly conceptId: string;
  readonly how: MentionForm;
}
