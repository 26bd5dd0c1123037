// A line that lists things of the engine in its usual table.

export type ListingKind = 'container' | 'image' | 'volume' | 'network';

export interface Listing {
  readonly kind: ListingKind;
  /** How a further line reaches the same engine: `docker`, `docker -c remote`. */
  readonly prefix: string;
}
