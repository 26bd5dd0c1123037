// What quick fixes wrote, so that it can be taken back, after a restart too. Kept on this device, where nobody else writes; the oldest are forgotten.
import type { AppliedEdit } from '../core/edits/AppliedEdit';
import { isRecord } from '../core/isRecord';
import type { PathStore } from './NotePaths';

/** What was written at once, to be taken back at once. */
export type FixBatch = readonly FixedNote[];

export interface FixedNote {
  path: string;
  readonly edits: readonly AppliedEdit[];
}

const MOST = 20;

/** Characters; the app keeps little more for all plugins together. A batch that is longer can be taken back until the app is closed. */
const LONGEST = 300_000;

export class FixBatches {
  private batches: readonly FixBatch[];

  constructor(private readonly store: PathStore) {
    const stored = store.load();
    this.batches = Array.isArray(stored) ? stored.filter(isBatch) : [];
  }

  get last(): FixBatch | undefined {
    return this.batches.at(-1);
  }

  add(batch: FixBatch): void {
    this.use([...this.batches, batch].slice(-MOST));
  }

  /** False where it was taken back already. */
  take(batch: FixBatch): boolean {
    if (!this.batches.includes(batch)) return false;
    this.use(this.batches.filter((other) => other !== batch));
    return true;
  }

  rename(oldPath: string, path: string): void {
    const moved = this.batches.flat().filter((fixed) => fixed.path === oldPath);
    for (const fixed of moved) fixed.path = path;
    if (moved.length > 0) this.use(this.batches);
  }

  private use(batches: readonly FixBatch[]): void {
    this.batches = batches;
    let left = LONGEST;
    // Later ones may hold words that earlier ones wrote: none is kept whose followers are not.
    const fitting = [...batches].reverse().findIndex((batch) => (left -= JSON.stringify(batch).length) < 0);
    this.store.save(fitting < 0 ? batches : batches.slice(batches.length - fitting));
  }
}

const isBatch = (value: unknown): value is FixBatch => Array.isArray(value) && value.length > 0 && value.every(isFixedNote);

function isFixedNote(value: unknown): value is FixedNote {
  return isRecord(value) && typeof value['path'] === 'string' && Array.isArray(value['edits']) && value['edits'].every(isEdit);
}

function isEdit(value: unknown): value is AppliedEdit {
  return isRecord(value) && Number.isInteger(value['from']) && ['removed', 'inserted', 'before', 'after'].every((key) => typeof value[key] === 'string');
}
