// One object of the engine, as it was asked for in order to be shown.

export type InspectedKind = 'container' | 'context' | 'image' | 'network' | 'volume' | 'service' | 'task' | 'node' | 'plugin' | 'secret' | 'config';

export interface Inspected {
  readonly kind: InspectedKind;
  /** The engine's answer, JSON. */
  readonly text: string;
  /** `docker volume inspect` knows only what its Go type has room for. */
  readonly isTypedOnly?: boolean;
}
