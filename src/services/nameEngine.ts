// What an engine is called, for what is kept of a run. A connection knows already which version it agreed on: nothing more is asked.
import type { Cancel } from '../core/commands/Cancel';
import type { Engine } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import type { RunEngine } from './RunEngine';

export async function nameEngine(engine: Engine | null, cancel: Cancel): Promise<RunEngine | null> {
  if (!engine) return null;
  try {
    return { address: engine.address, release: (await engine.version(cancel)).release ?? null };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { address: engine.address, release: null };
  }
}
