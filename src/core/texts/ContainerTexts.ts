// What the list of containers says.

export interface ContainerTexts {
  readonly command: string;
  readonly title: string;
  readonly filterLabel: string;
  all(count: number): string;
  running(count: number): string;
  readonly connect: string;
  readonly retry: string;
  /** Whether the engine is followed. */
  readonly statuses: Readonly<Record<'off' | 'connecting' | 'live' | 'lost' | 'silent', string>>;
  readonly none: string;
  readonly notFromNotes: string;
  openNote(path: string): string;
  readonly more: string;
  /** `state` as the engine says it: `running`, `exited`, …; one that is not known is told as it is. */
  state(state: string): string;
  readonly actions: Readonly<Record<'logs' | 'shell' | 'start' | 'stop' | 'restart' | 'unpause' | 'inspect' | 'remove', (name: string) => string>>;
  readonly chipsLabel: string;
  readonly showContainers: string;
}
