// What became of something that was to be removed.

export type Removal =
  /** `gone`: somebody else was faster. */
  | { readonly kind: 'removed' | 'gone' }
  /** Names of the containers that still use it. */
  | { readonly kind: 'used'; readonly by: readonly string[] }
  /** The engine's words. */
  | { readonly kind: 'failed'; readonly message: string };
