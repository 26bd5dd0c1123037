// `-v` as people type it: `data:/var/lib`, `./src:/app:ro`, `/data`.

export interface Mounted {
  /** A volume without a name has no source. */
  readonly kind: 'folder' | 'volume' | 'nameless';
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
}

/** Null for what is written otherwise. */
export function readMounted(text: string): Mounted | null {
  const [, source = '', target = '', options = ''] = /^(?:((?:[A-Za-z]:[\\/])?[^:]+):)?([^:]+?)(?::([\w,]+))?$/.exec(text) ?? [];
  if (target === '') return null;
  if (source === '') return { kind: 'nameless', source, target, isReadOnly: false };
  const isFolder = /^[./~$"\\]|^[A-Za-z]:[\\/]/.test(source);
  return { kind: isFolder ? 'folder' : 'volume', source, target, isReadOnly: options.split(',').includes('ro') };
}
