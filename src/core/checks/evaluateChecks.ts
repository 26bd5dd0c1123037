// The lines of a check block, one after another. Where no engine is found, all of them are unknown.
import type { Engine } from '../commands/Engine';
import { EngineError } from '../commands/EngineError';
import type { CheckLine } from './CheckLine';
import type { CheckResult } from './CheckResult';
import { evaluateCheck, type CheckWorld } from './evaluateCheck';

export async function evaluateChecks(lines: readonly CheckLine[], connect: () => Promise<Engine>, world: Omit<CheckWorld, 'engine'>): Promise<readonly CheckResult[]> {
  const engine = await connectTo(connect);
  const results: CheckResult[] = [];
  for (const line of lines) {
    if (!line.reading.ok) results.push({ line, outcome: null });
    else if (typeof engine === 'string') results.push({ line, outcome: { state: 'unknown', reason: { kind: 'noAnswer', message: engine } } });
    else results.push({ line, outcome: await evaluateCheck(line.reading.value, { ...world, engine }) });
  }
  return results;
}

/** The engine, or why there is none. */
async function connectTo(connect: () => Promise<Engine>): Promise<Engine | string> {
  try {
    return await connect();
  } catch (error) {
    if (error instanceof EngineError) return error.message;
    throw error;
  }
}
