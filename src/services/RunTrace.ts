// What a run asked of engines and what it changed there, kept as long as the run is.
import type { Cancel } from '../core/commands/Cancel';
import type { Engine } from '../core/commands/Engine';
import type { Change } from '../core/trace/Change';
import { findChanges } from '../core/trace/findChanges';
import { askForPorts } from './askForPorts';
import { RecordingEngine } from './RecordingEngine';
import { RequestLog } from './RequestLog';

export class RunTrace {
  readonly log: RequestLog;
  private found: readonly Change[] = [];

  constructor(
    onChange: () => void,
    private readonly now: () => number,
  ) {
    this.log = new RequestLog(onChange);
  }

  /** Empty until the run is over. */
  get changes(): readonly Change[] {
    return this.found;
  }

  /** The engine as the lines of the run are to use it. */
  record(engine: Engine): Engine {
    return new RecordingEngine(engine, this.log, this.now);
  }

  /** What is asked meanwhile, no line asked for: to say what a removal would take. */
  async onOwnAccount<Value>(work: () => Promise<Value>): Promise<Value> {
    this.log.by = 'notebook';
    try {
      return await work();
    } finally {
      this.log.by = 'line';
    }
  }

  /** The run is over. `engine` is asked what the requests alone do not tell; null where nothing more may be asked. */
  async conclude(engine: Engine | null, cancel: Cancel): Promise<void> {
    if (engine) await this.onOwnAccount(() => askForPorts(this.log.requests, this.record(engine), cancel));
    this.found = findChanges(this.log.requests);
  }
}
