// What a line of a check block expects of the engine.

export type CheckSubject = 'container' | 'port' | 'image' | 'volume' | 'network';

interface Written {
  /** As it is told when it is not so: `8080->80`, `datos at /data`. */
  readonly written: string;
}

/** Something that a container was made with. */
export type Feature =
  | (Written & { readonly kind: 'image' | 'network' | 'restart'; readonly name: string })
  /** `host` is null where any will do, and where it is the only port that is named. */
  | (Written & { readonly kind: 'port'; readonly host: number | null; readonly port: number; readonly protocol: 'tcp' | 'udp' })
  /** `path` is null where any will do. */
  | (Written & { readonly kind: 'volume'; readonly name: string; readonly path: string | null })
  /** `value` is null where any will do. */
  | (Written & { readonly kind: 'label' | 'env'; readonly name: string; readonly value: string | null });

export type ContainerState = 'running' | 'stopped' | 'paused' | 'healthy';

export type Claim =
  | { readonly kind: 'exists' }
  | { readonly kind: 'state'; readonly state: ContainerState }
  /** Any exit code where `code` is null. */
  | { readonly kind: 'exited'; readonly code: number | null }
  | { readonly kind: 'has'; readonly features: readonly Feature[] }
  /** An answer by HTTP where a status or a text is given, else any. */
  | { readonly kind: 'answers'; readonly path: string; readonly status: number | null; readonly text: string | null }
  | { readonly kind: 'size'; readonly isBelow: boolean; readonly bytes: number }
  /** Of a network: a container is in it. */
  | { readonly kind: 'holds'; readonly container: string };

export interface Expectation {
  readonly subject: CheckSubject;
  /** A port's number as text. */
  readonly name: string;
  /** The claim is not to hold. */
  readonly isNegated: boolean;
  readonly claim: Claim;
}
