// What of an EngineError and of the machine decides the advice.
import type { EngineError } from '../commands/EngineError';
import type { Host } from '../commands/Host';
import type { EngineTrouble } from './EngineTexts';

export function toEngineTrouble(error: EngineError, address: string, host: Pick<Host, 'platform' | 'env'>): EngineTrouble {
  const sandbox = host.env('FLATPAK_ID') ? 'flatpak' : host.env('SNAP') ? 'snap' : null;
  return { kind: error.kind, reason: error.reason, address, platform: host.platform, sandbox };
}
