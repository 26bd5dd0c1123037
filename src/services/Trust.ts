// Which notes may change something of the engine at a click: per device, per note, bound to a hash of each block, so that a block that
// somebody else changed asks again. Kept where nothing is synced: a shared vault cannot trust itself.
import { Emitter } from './Emitter';

/** Of this device and this vault alone. */
export interface TrustStore {
  load(): unknown;
  save(data: unknown): void;
}

export interface TrustedNote {
  readonly path: string;
  readonly blocks: number;
}

interface TrustData {
  readonly isBarred: boolean;
  readonly trustsAll: boolean;
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

const nothing: TrustData = { isBarred: false, trustsAll: false, notes: {} };

export class Trust {
  private readonly changed = new Emitter<null>();
  private data: TrustData;
  readonly onChange = this.changed.event;

  /** `hash` makes of a text what nobody makes of another: SHA-256. */
  constructor(
    private readonly store: TrustStore,
    private readonly hash: (text: string) => string,
  ) {
    this.data = readTrust(store.load());
  }

  /** Nothing runs in this vault on this device, whatever else is said. */
  get isBarred(): boolean {
    return this.data.isBarred;
  }

  /** Its user trusts whatever note the vault has, and whoever may write into it. */
  get trustsAll(): boolean {
    return this.data.trustsAll;
  }

  get notes(): readonly TrustedNote[] {
    return Object.entries(this.data.notes)
      .map(([path, hashes]) => ({ path, blocks: hashes.length }))
      .sort((one, other) => one.path.localeCompare(other.path));
  }

  isTrusted(path: string, code: string): boolean {
    return !this.isBarred && (this.trustsAll || this.hashesOf(path).includes(this.hash(code)));
  }

  /** Beside what is trusted of the note already. */
  trust(path: string, codes: readonly string[]): void {
    this.put(path, [...new Set([...this.hashesOf(path), ...codes.map((code) => this.hash(code))])]);
  }

  /** A block was edited by its user's own keys: what was trusted stays so. */
  follow(path: string, from: string, to: string): void {
    const hash = this.hash(from);
    if (!this.hashesOf(path).includes(hash)) return;
    this.put(path, [...this.hashesOf(path).filter((known) => known !== hash), this.hash(to)]);
  }

  revoke(path: string): void {
    this.keep({ ...this.data, notes: Object.fromEntries(Object.entries(this.data.notes).filter(([known]) => known !== path)) });
  }

  bar(isBarred: boolean): void {
    this.keep({ ...this.data, isBarred });
  }

  trustAll(trustsAll: boolean): void {
    this.keep({ ...this.data, trustsAll });
  }

  renameNote(oldPath: string, path: string): void {
    const hashes = this.hashesOf(oldPath);
    if (hashes.length === 0) return;
    this.revoke(oldPath);
    this.put(path, hashes);
  }

  private hashesOf(path: string): readonly string[] {
    return Object.hasOwn(this.data.notes, path) ? (this.data.notes[path] ?? []) : [];
  }

  private put(path: string, hashes: readonly string[]): void {
    this.keep({ ...this.data, notes: { ...this.data.notes, [path]: hashes } });
  }

  private keep(data: TrustData): void {
    this.data = data;
    this.store.save(data);
    this.changed.fire(null);
  }
}

/** What cannot be read is not trusted; that nothing may run is believed of whatever says so. */
function readTrust(stored: unknown): TrustData {
  if (typeof stored !== 'object' || stored === null) return nothing;
  const { isBarred, trustsAll, notes } = { isBarred: false, trustsAll: false, notes: {}, ...stored } as Readonly<Record<string, unknown>>;
  const entries = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
  const known = entries.map(([path, hashes]) => [path, Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : []] as const);
  return { isBarred: isBarred === true, trustsAll: trustsAll === true, notes: Object.fromEntries(known.filter(([, hashes]) => hashes.length > 0)) };
}
