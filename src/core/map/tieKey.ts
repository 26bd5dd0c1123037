// By what a tie is known, whichever line says it.
import type { Tie } from './TopicMap';

export const tieKey = ({ from, to, kind }: Pick<Tie, 'from' | 'to' | 'kind'>): string => `${from}\n${to}\n${kind}`;
