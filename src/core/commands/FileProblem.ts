// Why a file of this machine cannot be read or written.

export interface FileProblem {
  readonly kind: 'missing' | 'denied' | 'folder' | 'other';
  /** As the operating system says it: `no such file or directory`. */
  readonly message: string;
}
