// node's fs.Stats, from what the server says about a path.

export interface WireStats {
  readonly kind: 'file' | 'folder' | 'link' | 'socket';
  readonly mode: number;
  readonly size: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly atimeMs: number;
  readonly birthtimeMs: number;
}

export class Stats {
  readonly mode: number;
  readonly size: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly mtime: Date;
  readonly ctime: Date;
  readonly atime: Date;
  readonly birthtime: Date;
  readonly nlink = 1;
  readonly dev = 1;
  readonly ino = 0;

  constructor(private readonly wire: WireStats) {
    ({ mode: this.mode, size: this.size, uid: this.uid, gid: this.gid, mtimeMs: this.mtimeMs, ctimeMs: this.ctimeMs } = wire);
    this.mtime = new Date(wire.mtimeMs);
    this.ctime = new Date(wire.ctimeMs);
    this.atime = new Date(wire.atimeMs);
    this.birthtime = new Date(wire.birthtimeMs);
  }

  isFile(): boolean {
    return this.wire.kind === 'file';
  }

  isDirectory(): boolean {
    return this.wire.kind === 'folder';
  }

  isSymbolicLink(): boolean {
    return this.wire.kind === 'link';
  }

  isSocket(): boolean {
    return this.wire.kind === 'socket';
  }

  isFIFO(): boolean {
    return false;
  }

  isBlockDevice(): boolean {
    return false;
  }

  isCharacterDevice(): boolean {
    return false;
  }
}
