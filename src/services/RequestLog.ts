// The requests of one run with their answers, bounded; whoever shows them listens to the run.
import type { RecordedAnswer, RecordedRequest } from '../core/trace/RecordedRequest';

/** Requests of a run that are kept; the first say what it did, and what follows is counted. */
const MOST = 200;

export class RequestLog {
  private readonly kept: RecordedRequest[] = [];
  private more = 0;
  /** On whose account requests are sent at the moment. */
  by: RecordedRequest['by'] = 'line';

  constructor(private readonly onChange: () => void) {}

  get requests(): readonly RecordedRequest[] {
    return this.kept;
  }

  /** How many were sent beyond those that are kept. */
  get dropped(): number {
    return this.more;
  }

  /** Gives how its answer is told. */
  begin(request: RecordedRequest): (answer: RecordedAnswer, api: string) => void {
    if (this.kept.length >= MOST) {
      this.more += 1;
      return () => undefined;
    }
    const index = this.kept.push(request) - 1;
    this.onChange();
    return (answer, api) => {
      this.kept[index] = { ...request, answer, api };
      this.onChange();
    };
  }
}
