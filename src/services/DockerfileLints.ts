// What is wrong with the Dockerfiles that are looked at. They are checked one after the other and piece by piece, each in a task of its own,
// so that typing and scrolling never wait; what was found is kept by the code.
import type { DockerfileLibrary } from '../core/dockerfile/DockerfileLibrary';
import type { Finding } from '../core/dockerfile/Finding';
import { isTooLong } from '../core/dockerfile/isTooLong';
import { lintDockerfile } from '../core/dockerfile/lintDockerfile';
import { loadDockerfileLibrary } from '../core/dockerfile/loadDockerfileLibrary';
import { Emitter } from './Emitter';
import type { Timers } from './Timers';

export type DockerfileLint = readonly Finding[] | 'too-long';

const KEPT = 200;

export class DockerfileLints {
  private readonly changed = new Emitter<string>();
  private readonly failed = new Emitter<unknown>();
  private readonly kept = new Map<string, DockerfileLint>();
  /** How many still wait for a code; in the order in which they asked. */
  private readonly wanted = new Map<string, number>();
  private isAtWork = false;
  /** With the code that was checked. */
  readonly onChange = this.changed.event;
  /** The library could not be loaded: nothing is checked. */
  readonly onProblem = this.failed.event;

  constructor(
    private readonly timers: Pick<Timers, 'after'>,
    private readonly load: () => Promise<DockerfileLibrary> = loadDockerfileLibrary,
  ) {}

  /** Null where it was not checked yet. */
  find(code: string): DockerfileLint | null {
    return isTooLong(code) ? 'too-long' : (this.kept.get(code) ?? null);
  }

  /** Returns how to call it off: nobody looks at the block any more. */
  request(code: string): () => void {
    if (this.find(code) !== null) return () => undefined;
    this.wanted.set(code, (this.wanted.get(code) ?? 0) + 1);
    if (!this.isAtWork) void this.work();
    let isWaiting = true;
    return () => {
      if (isWaiting) this.drop(code);
      isWaiting = false;
    };
  }

  private drop(code: string): void {
    const others = (this.wanted.get(code) ?? 0) - 1;
    if (others > 0) this.wanted.set(code, others);
    else this.wanted.delete(code);
  }

  private async work(): Promise<void> {
    this.isAtWork = true;
    try {
      await this.pause();
      const library = await this.load();
      for (let code = this.next(); code !== undefined; code = this.next()) await this.check(code, library);
    } catch (error) {
      this.wanted.clear();
      this.failed.fire(error);
    } finally {
      this.isAtWork = false;
    }
  }

  private next(): string | undefined {
    return this.wanted.keys().next().value;
  }

  private async check(code: string, library: DockerfileLibrary): Promise<void> {
    const steps = lintDockerfile(code, library);
    for (;;) {
      await this.pause();
      if (!this.wanted.has(code)) return;
      const step = steps.next();
      if (step.done) return this.keep(code, step.value);
    }
  }

  private keep(code: string, found: readonly Finding[]): void {
    this.wanted.delete(code);
    this.kept.set(code, found);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.changed.fire(code);
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => this.timers.after(0, resolve));
  }
}
