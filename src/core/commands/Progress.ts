// How far a layer of a pull or push, or a step of a build, has come. Said beside what is printed, for whoever shows bars.

export interface Progress {
  readonly kind: 'layer' | 'step';
  /** The layer's short id, or the step's number. */
  readonly id: string;
  /** The engine's words: `Downloading`, `Pull complete`; of a step its instruction. */
  readonly status: string;
  /** Of a layer bytes, 0 where nothing is told; of a step its number. */
  readonly current: number;
  /** 0 where it is not known. */
  readonly total: number;
}
