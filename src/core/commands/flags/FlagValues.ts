// The flags and arguments of one command line, read and checked; values as they were typed.
import { readBoolean } from './readBoolean';
import type { Flag } from './Flag';

export class FlagValues {
  constructor(
    /** What is no flag, in order. */
    readonly args: readonly string[],
    private readonly values: ReadonlyMap<string, readonly string[]>,
    /** The flags that were given, each once, aliases as themselves. */
    readonly given: readonly Flag[],
  ) {}

  /** True where the line says anything about the flag, be it `--rm=false`. */
  isSet(name: string): boolean {
    return this.values.has(name);
  }

  bool(name: string, otherwise = false): boolean {
    const value = this.values.get(name)?.at(-1);
    if (value === undefined) return otherwise;
    const read = readBoolean(value);
    return read.ok && read.value;
  }

  /** The last value given. */
  text(name: string, otherwise = ''): string {
    return this.values.get(name)?.at(-1) ?? otherwise;
  }

  /** Every value given, in order. */
  list(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** Every value given, each a list by itself with commas between. */
  split(name: string): readonly string[] {
    return this.list(name).flatMap((texts) => (texts === '' ? [] : texts.split(',')));
  }

  /** The last value through one of the readers of `values/`, which accepted it when the line was read. */
  number(name: string, read: (text: string) => { readonly ok: boolean; readonly value?: number }, otherwise = 0): number {
    const value = this.values.get(name)?.at(-1);
    return value === undefined ? otherwise : (read(value).value ?? otherwise);
  }
}
