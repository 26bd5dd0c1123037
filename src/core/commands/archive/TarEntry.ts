// One member of a tar archive: what it is, without its bytes.

export interface TarEntry {
  /** Relative, with `/`; that of a folder ends with one. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'twin' | 'other';
  readonly mode: number;
  /** Bytes; of a file only. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly userId: number;
  readonly groupId: number;
  /** Of a link where it leads, of a twin the member that it is a second name of; '' for all else. */
  readonly target: string;
}
