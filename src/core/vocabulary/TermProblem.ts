// Why a line of a vocabulary block adds no term.

export type TermProblem =
  /** Nothing stands before the colon, or between two commas. */
  | { readonly kind: 'noName' }
  /** A name without letters and digits. */
  | { readonly kind: 'noWord'; readonly name: string }
  /** More words than anybody says in one breath: a sentence. */
  | { readonly kind: 'tooLong'; readonly name: string; readonly most: number }
  /** A line above has the name already. */
  | { readonly kind: 'twice'; readonly name: string; readonly line: number };
