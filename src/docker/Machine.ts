// What of the machine decides where its daemon is. A test hands in one of its own.
import type { Host } from '../core/commands/Host';

export type Machine = Pick<Host, 'platform' | 'homeFolder' | 'userId' | 'env' | 'readFile' | 'exists'>;
