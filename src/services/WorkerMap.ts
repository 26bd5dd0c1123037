// The map made on another thread, which is opened when the map is first asked for and gets all that changed since it last was;
// while it works, what changes waits for its answer.
import { MapMirror } from '../core/map/MapMirror';
import type { MapAnswer, MapPort } from '../core/map/MapPort';
import type { TopicMap } from '../core/map/TopicMap';
import { unpackParts } from '../core/map/unpackParts';
import { defaultWorkflowTags } from '../core/notes/defaultWorkflowTags';
import type { Note, WorkflowTagNames } from '../core/notes/Note';
import type { OwnTerm } from '../core/vocabulary/OwnTerm';
import type { MapListener, MapMaker } from './MapMaker';
import type { Timers } from './Timers';

/** Copying more characters at once would be felt. */
const LARGEST_MESSAGE = 500_000;

export class WorkerMap implements MapMaker {
  private readonly mirror = new MapMirror();
  private readonly pending = new Map<string, string | null>();
  private tags: WorkflowTagNames = defaultWorkflowTags;
  private terms: readonly OwnTerm[] = [];
  /** Whether something is to be sent. */
  private isBehind = false;
  private round = 0;
  private port: MapPort | null = null;
  private isWorking = false;
  private callOff = (): void => undefined;

  constructor(
    private readonly open: () => MapPort,
    private readonly timers: Timers,
    private readonly listener: MapListener,
  ) {}

  set({ path, text }: Note): void {
    this.pending.set(path, text);
    this.isBehind = true;
  }

  remove(path: string): void {
    this.pending.set(path, null);
    this.isBehind = true;
  }

  useWorkflowTags(names: WorkflowTagNames): void {
    this.tags = names;
  }

  useSetTerms(terms: readonly OwnTerm[]): void {
    this.terms = terms;
    this.isBehind = true;
  }

  get map(): TopicMap {
    if (this.isBehind && !this.isWorking) {
      this.isWorking = true;
      this.callOff = this.timers.after(0, () => this.send());
    }
    return this.mirror.map;
  }

  get isCurrent(): boolean {
    return !this.isBehind && !this.isWorking;
  }

  close(): void {
    this.callOff();
    this.port?.close();
  }

  private send(): void {
    try {
      this.port ??= this.connect();
    } catch (error) {
      this.listener.lost(error);
      return;
    }
    const notes = this.takeMessage();
    const isLast = this.pending.size === 0;
    this.isBehind = !isLast;
    this.port.post({ tags: this.tags, terms: this.terms, notes, round: isLast ? ++this.round : null });
    if (!isLast) this.callOff = this.timers.after(0, () => this.send());
  }

  private connect(): MapPort {
    const port = this.open();
    port.listen({ answer: (answer) => this.take(answer), lost: (error) => this.listener.lost(error) });
    return port;
  }

  private takeMessage(): (readonly [string, string | null])[] {
    const notes: (readonly [string, string | null])[] = [];
    let size = 0;
    for (const [path, text] of this.pending) {
      notes.push([path, text]);
      this.pending.delete(path);
      size += text?.length ?? 0;
      if (size > LARGEST_MESSAGE) break;
    }
    return notes;
  }

  private take({ parts, round }: MapAnswer): void {
    for (const part of unpackParts(parts)) this.mirror.set(part);
    if (round !== this.round) return;
    this.isWorking = false;
    this.listener.changed();
  }
}
