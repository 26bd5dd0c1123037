// One run of a block's lines: its output, its state, its input, and how it is stopped. Lives on when nobody looks.
import { CancelSource } from '../core/commands/Cancel';
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import type { Engine } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import type { Host } from '../core/commands/Host';
import { readScript } from '../core/commands/shell/readScript';
import { readFilled } from '../core/placeholders/readFilled';
import type { Script } from '../core/commands/shell/Script';
import type { ConsentRequest } from '../core/commands/shell/ScriptSession';
import { startScript } from '../core/commands/shell/startScript';
import { findHints, type Failure } from '../core/hints/findHints';
import type { Hint } from '../core/hints/Hint';
import { Tail } from '../core/hints/Tail';
import type { EngineTrouble } from '../core/texts/EngineTexts';
import { toEngineTrouble } from '../core/texts/toEngineTrouble';
import { Breather } from './Breather';
import { Emitter } from './Emitter';
import { nameEngine } from './nameEngine';
import { OfferedLines, type OfferedLine } from './OfferedLines';
import { originOf } from './originOf';
import { LabellingEngine } from './LabellingEngine';
import { OutputBuffer } from './output/OutputBuffer';
import type { RunEngine } from './RunEngine';
import { OutputRecord } from './output/OutputRecord';
import { ProgressList } from './output/ProgressList';
import { RunIo } from './RunIo';
import type { RunNote } from './RunNote';
import type { RunRequest } from './RunRequest';
import type { RunPhase, RunState } from './RunState';
import type { RunWorld } from './RunWorld';
import type { RunTerminal } from './RunTerminal';
import { RunTrace } from './RunTrace';
import { WatchedEngine } from './WatchedEngine';

/** How long a command has to end by itself after each step of Stop: the signal INT, the signal KILL, the end of the connection. */
const PATIENCE = 1500;

export class Run {
  readonly output: OutputBuffer;
  /** Everything that was printed, byte by byte. */
  readonly record: OutputRecord;
  readonly progress = new ProgressList();
  /** In milliseconds; null while it goes on. */
  endedAt: number | null = null;
  private readonly changed = new Emitter<Run>();
  readonly trace = new RunTrace(() => this.changed.fire(this), () => this.world.timers.now());
  private readonly cancel = new CancelSource();
  private readonly offers = new OfferedLines();
  private readonly io = new RunIo(() => this.changed.fire(this), this.progress);
  private current: RunState;
  private trouble: EngineTrouble | null = null;
  private isDeclined = false;
  /** Its user agreed to what changes something, for this run. */
  private isAgreed = false;
  private callOff: (() => void) | null = null;
  private readonly errors = new Tail();
  private last: Pick<Failure, 'words' | 'engine'> = { words: [], engine: null };
  readonly onChange = this.changed.event;
  readonly startedAt: number;
  /** Where its last command ran; null until it has ended, and where no engine answered. */
  answeredBy: RunEngine | null = null;

  constructor(
    readonly request: RunRequest,
    private readonly world: RunWorld,
    private readonly note: RunNote,
  ) {
    this.startedAt = world.timers.now();
    this.current = { kind: 'active', phase: 'connecting', since: this.startedAt };
    this.output = new OutputBuffer(world.outputLimits?.());
    this.record = new OutputRecord(world.openSpool ? () => world.openSpool?.() ?? null : null);
  }

  get state(): RunState {
    return this.current;
  }

  get isActive(): boolean {
    return this.current.kind === 'active';
  }

  /** Lines that is: a command that took the keys reads them one by one. */
  get takesInput(): boolean {
    return this.isActive && this.io.takesInput && !this.io.isRaw;
  }

  get terminal(): RunTerminal {
    return this.io.terminal;
  }

  /** Lines of the note for the session that is open now. */
  get offeredLines(): readonly OfferedLine[] {
    return this.isActive && this.io.isRaw ? this.offers.all : [];
  }

  private get isStopping(): boolean {
    return this.current.kind === 'active' && this.current.phase === 'stopping';
  }

  /** Resolves when it is over, whatever became of it. */
  async start(): Promise<void> {
    const { text, options } = this.request;
    const script = options.holdsPlaceholders ? readFilled(text, options, this.note.variables) : readScript(text, options);
    if (!script.ok) return this.become({ kind: 'refused', problem: script.problem });
    try {
      const exitCode = await this.carryOut(script.value);
      if (!this.trouble) this.answeredBy = await nameEngine(this.last.engine, this.cancel);
      await this.trace.conclude(this.isStopping ? null : this.last.engine, this.cancel);
      this.become(this.conclude(exitCode, await this.explain(exitCode)));
    } catch (error) {
      console.error('Docker Notebook: a run failed', error);
      this.become({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      this.callOff?.();
      this.io.close();
    }
  }

  /** Keys that were pressed in the terminal. */
  type(keys: string | Uint8Array): void {
    if (this.isActive) this.io.type(keys);
  }

  sendOffered(index: number): void {
    const line = this.offers.take(index);
    if (line !== null) this.typeLine(line);
  }

  typeLine(line: string): void {
    if (!this.io.isRaw) {
      this.output.echo(`${line}\n`);
      this.terminal.feed.add(new TextEncoder().encode(`${line}\n`), false);
    }
    this.io.typeLine(line);
    this.changed.fire(this);
  }

  endInput(): void {
    this.io.endInput();
    this.changed.fire(this);
  }

  /** Asks the command to end, more firmly when asked again or when it takes too long. */
  stop(): void {
    if (this.current.kind !== 'active') return;
    const isRepeated = this.current.phase === 'stopping';
    this.enter('stopping');
    if (isRepeated || !this.io.signal('INT')) this.abandon();
    else this.callOff = this.world.timers.after(PATIENCE, () => this.kill());
  }

  /** Closes its connections at once. */
  abandon(): void {
    this.callOff?.();
    this.cancel.cancel();
    this.io.close();
  }

  /** Nobody will look at it again. */
  forget(): void {
    this.record.close();
  }

  private kill(): void {
    if (this.io.signal('KILL')) this.callOff = this.world.timers.after(PATIENCE, () => this.abandon());
    else this.abandon();
  }

  private async carryOut(script: Script): Promise<number> {
    const session = {
      connect: (choice: EndpointChoice, host: Host) => this.connect(choice, host),
      io: this.io,
      host: this.world.host(),
      cancel: this.cancel,
      consent: (request: ConsentRequest) => this.ask(request),
      onStep: () => this.beginStep(),
      variables: this.note.variables,
      ...(this.request.noteFiles ? { noteFiles: this.request.noteFiles() } : {}),
    };
    this.offers.prepare(script);
    let code = 0;
    const breather = new Breather(this.world.timers);
    for await (const output of startScript(script, session)) {
      if (output.kind === 'exit') code = output.code;
      else await this.take(output.kind, output.bytes);
      if (this.terminal.feed.pressure) await this.terminal.feed.pressure;
      await breather.pause();
    }
    return code;
  }

  /** What an earlier line complained of explains nothing of the last one. */
  private beginStep(): void {
    this.errors.clear();
    this.last = { ...this.last, words: [] };
  }

  /** Nothing of what its user ended, and nothing where no engine answered: that has advice of its own. */
  private async explain(exitCode: number): Promise<readonly Hint[]> {
    if (exitCode === 0 || this.trouble || this.isDeclined || this.isStopping) return [];
    return findHints({ ...this.last, exitCode, stderr: this.errors.text }, this.cancel);
  }

  /** Resolves when more may come. */
  private async take(stream: 'stdout' | 'stderr', bytes: Uint8Array): Promise<void> {
    if (stream === 'stderr') this.errors.add(bytes);
    this.output.write(stream, bytes, this.io.isRaw);
    this.terminal.feed.add(bytes, this.io.isRaw);
    if (this.current.kind === 'active' && this.current.phase === 'connecting') this.enter('running');
    else this.changed.fire(this);
    await this.record.add(stream, bytes);
  }

  private async connect(choice: EndpointChoice, host: Host): Promise<Engine> {
    try {
      const engine = await this.world.connect(choice, host);
      if (this.current.kind === 'active' && this.current.phase === 'connecting') this.enter('running');
      const watched = new WatchedEngine(engine, (error) => (this.trouble = toEngineTrouble(error, engine.address, host)));
      this.last = { ...this.last, engine: watched };
      return new LabellingEngine(this.trace.record(watched), this.note.labels ?? {});
    } catch (error) {
      if (error instanceof EngineError) this.trouble = toEngineTrouble(error, '', host);
      throw error;
    }
  }

  private async ask(request: ConsentRequest): Promise<boolean> {
    this.last = { ...this.last, words: request.words };
    this.offers.follow(request.place);
    const origin = originOf(this.request, this.note.path, this.isAgreed);
    if (!this.world.consent.needs(request, origin)) return true;
    this.enter('asking');
    const isGiven = (await this.trace.onOwnAccount(() => this.world.consent.decide(request, origin, this.cancel))) !== 'no';
    this.isAgreed ||= isGiven && request.risk.level === 'change';
    this.isDeclined ||= !isGiven;
    if (isGiven) this.enter('running');
    return isGiven;
  }

  private conclude(exitCode: number, hints: readonly Hint[]): RunState {
    const isStopped = this.isStopping;
    if (this.isDeclined && !isStopped) return { kind: 'declined' };
    if (this.trouble && exitCode !== 0 && !isStopped) return { kind: 'silent', exitCode, trouble: this.trouble };
    return { kind: 'ended', exitCode, seconds: (this.world.timers.now() - this.startedAt) / 1000, isStopped, hints };
  }

  private enter(phase: RunPhase): void {
    if (this.current.kind === 'active' && this.current.phase !== 'stopping') this.become({ ...this.current, phase });
  }

  private become(state: RunState): void {
    this.current = state;
    if (state.kind !== 'active') this.endedAt = this.world.timers.now();
    this.changed.fire(this);
  }
}
