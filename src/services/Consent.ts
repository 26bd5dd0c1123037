// Which commands are asked about before they start, by their parsed request and by where they come from. What only reads runs at a click; what
// changes something does so in trusted blocks; what destroys or reaches the host is asked about each time.
import type { Cancel } from '../core/commands/Cancel';
import type { RiskLevel } from '../core/commands/Risk';
import type { ConsentRequest } from '../core/commands/shell/ScriptSession';
import type { Trust } from './Trust';

/** Where a command comes from. */
export interface ConsentOrigin {
  readonly path: string;
  /** The block or item as it stands in the note, and nothing that was filled in. */
  readonly code: string;
  /** Its user typed the line or chose it from a list of ours: no note speaks. */
  readonly isOwn: boolean;
}

/** `run`: this run and no other. `note`: whatever changes something in the note as it stands. */
export type ConsentAnswer = 'no' | 'run' | 'note';

export interface ConsentAsker {
  /** Resolve with a refusal where the run is cancelled meanwhile. */
  askRisk(request: ConsentRequest, cancel: Cancel): Promise<boolean>;
  askTrust(request: ConsentRequest, origin: ConsentOrigin, cancel: Cancel): Promise<ConsentAnswer>;
  /** What can run in a note, as it stands. */
  codesOf(path: string): readonly string[];
}

const isGrave: Readonly<Record<RiskLevel, boolean>> = { read: false, change: false, destroy: true, reach: true };

export class Consent {
  constructor(
    private readonly asker: ConsentAsker,
    private readonly trust: Trust,
  ) {}

  needs({ risk: { level } }: ConsentRequest, { path, code, isOwn }: ConsentOrigin): boolean {
    if (this.trust.isBarred || isGrave[level]) return true;
    return level === 'change' && !isOwn && !this.trust.isTrusted(path, code);
  }

  async decide(request: ConsentRequest, origin: ConsentOrigin, cancel: Cancel): Promise<ConsentAnswer> {
    if (!this.needs(request, origin)) return 'run';
    if (this.trust.isBarred) return 'no';
    if (isGrave[request.risk.level]) return (await this.asker.askRisk(request, cancel)) ? 'run' : 'no';
    const answer = await this.asker.askTrust(request, origin, cancel);
    if (answer === 'note') this.trust.trust(origin.path, [...this.asker.codesOf(origin.path), origin.code]);
    return answer;
  }
}
