// What a command needs to find out what it would remove.
import type { Cancel } from '../Cancel';
import type { Engine } from '../Engine';
import type { Victim } from './Victim';

/** Sends nothing but questions. Throws EngineError. */
export type VictimSearch = (session: { readonly engine: Engine; readonly cancel: Cancel }) => Promise<readonly Victim[]>;
