// What a run changed, as its requests and their answers tell it.

export type ChangedKind = 'container' | 'image' | 'volume' | 'network';

export type Change =
  /** `names`: of what is there now and was not before, or the other way round. */
  | { readonly kind: 'added' | 'removed'; readonly what: ChangedKind; readonly names: readonly string[] }
  | { readonly kind: 'started' | 'stopped' | 'paused' | 'resumed'; readonly names: readonly string[] }
  | { readonly kind: 'renamed'; readonly name: string; readonly from: string }
  | { readonly kind: 'tagged'; readonly name: string }
  | { readonly kind: 'exited'; readonly name: string; readonly code: number }
  /** `address`: where a browser on this machine reaches it, '' where none does (UDP). */
  | { readonly kind: 'port'; readonly port: number; readonly protocol: string; readonly name: string; readonly address: string }
  /** Bytes of disk, as a prune counts them. */
  | { readonly kind: 'reclaimed'; readonly bytes: number };
