// Changes as they are found, in order: what comes and goes again within a run is no change, and a container is called by its name.
import type { Change, ChangedKind } from './Change';
import type { OpenPort } from './readOpenPorts';

type Told = 'started' | 'stopped' | 'paused' | 'resumed';

interface Made {
  readonly id: string;
  name: string;
  /** It goes when it ends. */
  readonly isPassing: boolean;
}

export class ChangeList {
  private readonly found: Change[] = [];
  private readonly made: Made[] = [];
  private readonly started = new Set<string>();

  /** Those of one kind together; what was started is told only of containers that were there before. */
  get changes(): readonly Change[] {
    return this.found.filter((change) => !('names' in change) || change.names.length > 0);
  }

  create(id: string, name: string, isPassing: boolean): void {
    const made = { id, name: name === '' ? id.slice(0, 12) : name, isPassing };
    this.made.push(made);
    this.put('added', 'container', [made.name]);
  }

  add(what: ChangedKind, names: readonly string[]): void {
    this.put('added', what, names.filter((name) => name !== ''));
  }

  remove(what: ChangedKind, names: readonly string[]): void {
    const gone = names.map((name) => (what === 'container' ? this.nameOf(name) : name));
    const passing = gone.filter((name) => this.forget('added', what, name));
    this.put('removed', what, gone.filter((name) => !passing.includes(name)));
    if (what === 'container') this.drop((change) => (change.kind === 'port' || change.kind === 'exited') && passing.includes(change.name));
  }

  tell(kind: Told, container: string): void {
    const name = this.nameOf(container);
    if (kind === 'started') this.started.add(name);
    if (kind === 'started' && this.made.some((made) => made.name === name)) return;
    const index = this.found.findIndex((change) => change.kind === kind);
    const known = this.found[index];
    if (known && 'names' in known && !known.names.includes(name)) this.found[index] = { ...known, names: [...known.names, name] };
    else if (!known) this.found.push({ kind, names: [name] });
  }

  rename(container: string, name: string): void {
    const from = this.nameOf(container);
    const made = this.made.find((each) => each.name === from);
    if (made) made.name = name;
    this.found.push({ kind: 'renamed', name, from });
  }

  tag(name: string): void {
    this.found.push({ kind: 'tagged', name });
  }

  /** `isRemoved`: it was waited for until it was gone. */
  exit(container: string, code: number, isRemoved: boolean): void {
    const name = this.nameOf(container);
    if (isRemoved) this.remove('container', [name]);
    this.drop((change) => change.kind === 'exited' && change.name === name);
    this.found.push({ kind: 'exited', name, code });
  }

  /** The engine told a container's name and open ports: news only of one that was started. */
  see(container: string, name: string, ports: readonly OpenPort[]): void {
    const known = this.nameOf(container);
    if (!this.started.has(known)) return;
    if (name !== '' && name !== known) this.call(known, name);
    for (const port of ports) this.found.push({ kind: 'port', ...port, name: name === '' ? known : name });
  }

  reclaim(bytes: number): void {
    const index = this.found.findIndex(({ kind }) => kind === 'reclaimed');
    const known = this.found[index];
    if (known?.kind === 'reclaimed') this.found[index] = { kind: 'reclaimed', bytes: known.bytes + bytes };
    else if (bytes > 0) this.found.push({ kind: 'reclaimed', bytes });
  }

  private nameOf(container: string): string {
    const made = this.made.find(({ id, name }) => name === container || (container.length >= 4 && id.startsWith(container)));
    return made?.name ?? (/^[0-9a-f]{64}$/.test(container) ? container.slice(0, 12) : container);
  }

  /** A container that was called by its id has a name. */
  private call(known: string, name: string): void {
    const made = this.made.find((each) => each.name === known);
    if (made) made.name = name;
    for (const [index, change] of this.found.entries()) {
      if ('names' in change) this.found[index] = { ...change, names: change.names.map((each) => (each === known ? name : each)) };
      else if (change.kind === 'exited' && change.name === known) this.found[index] = { ...change, name };
    }
  }

  private put(kind: 'added' | 'removed', what: ChangedKind, names: readonly string[]): void {
    const index = this.found.findIndex((change) => change.kind === kind && change.what === what);
    const known = this.found[index];
    if (known?.kind === kind) this.found[index] = { kind, what, names: [...new Set([...known.names, ...names])] };
    else this.found.push({ kind, what, names });
  }

  private forget(kind: 'added', what: ChangedKind, name: string): boolean {
    const index = this.found.findIndex((change) => change.kind === kind && change.what === what && change.names.includes(name));
    const known = this.found[index];
    if (known?.kind !== kind) return false;
    this.found[index] = { ...known, names: known.names.filter((each) => each !== name) };
    return true;
  }

  private drop(isDropped: (change: Change) => boolean): void {
    for (let index = this.found.length - 1; index >= 0; index -= 1) {
      const change = this.found[index];
      if (change && isDropped(change)) this.found.splice(index, 1);
    }
  }
}
