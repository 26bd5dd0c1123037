// What a command needs to find out what it would remove.
import type { Session } from '../Action';
import type { Victim } from './Victim';

/** Sends nothing but questions. Throws EngineError. */
export type VictimSearch = (session: Pick<Session, 'engine' | 'cancel'>) => Promise<readonly Victim[]>;
