// Which commands are asked about before they start: those that destroy or reach the host, by their parsed request. Answers are not kept.
import type { Cancel } from '../core/commands/Cancel';
import type { RiskLevel } from '../core/commands/Risk';
import type { ConsentRequest } from '../core/commands/shell/ScriptSession';

/** Asks a person. Resolves with false where the run is cancelled meanwhile. */
export type AskConsent = (request: ConsentRequest, cancel: Cancel) => Promise<boolean>;

const isAsked: Readonly<Record<RiskLevel, boolean>> = { read: false, change: false, destroy: true, reach: true };

export class Consent {
  constructor(private readonly ask: AskConsent) {}

  needs(request: ConsentRequest): boolean {
    return isAsked[request.risk.level];
  }

  async decide(request: ConsentRequest, cancel: Cancel): Promise<boolean> {
    return !this.needs(request) || this.ask(request, cancel);
  }
}
