// The variables that are known at a place of a template, the innermost last.
import type { Maybe } from '../go/GoValue';

export class Variables {
  private readonly entries: { readonly name: string; value: Maybe }[];

  constructor(root: Maybe) {
    this.entries = [{ name: '$', value: root }];
  }

  get size(): number {
    return this.entries.length;
  }

  cut(size: number): void {
    this.entries.length = size;
  }

  push(name: string, value: Maybe): void {
    this.entries.push({ name, value });
  }

  /** False where there is no such variable. */
  set(name: string, value: Maybe): boolean {
    const entry = this.innermost(name);
    if (entry) entry.value = value;
    return entry !== undefined;
  }

  /** `place` 1 is the innermost. */
  setFromTop(place: number, value: Maybe): void {
    const entry = this.entries[this.entries.length - place];
    if (entry) entry.value = value;
  }

  /** Null where there is no such variable. */
  find(name: string): { readonly value: Maybe } | null {
    return this.innermost(name) ?? null;
  }

  private innermost(name: string): { value: Maybe } | undefined {
    for (let at = this.entries.length - 1; at >= 0; at -= 1) if (this.entries[at]?.name === name) return this.entries[at];
    return undefined;
  }
}
