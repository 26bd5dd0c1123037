// Stands where a command speaks to no engine: whatever it asks all the same is refused.
import type { Engine } from './Engine';
import { EngineError } from './EngineError';

const refuse = (): Promise<never> => Promise.reject(new EngineError('unsupported', 'this command speaks to no engine'));

export const noEngine: Engine = { address: '', version: refuse, ask: refuse, stream: refuse, hijack: refuse };
