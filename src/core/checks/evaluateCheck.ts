// Asks the engine whether an expectation holds, by GET requests only. Never rejects with what an engine may answer.
import type { Cancel } from '../commands/Cancel';
import type { Engine } from '../commands/Engine';
import { EngineError } from '../commands/EngineError';
import { encodePath } from '../commands/values/encodePath';
import { findClosest } from '../hints/findClosest';
import { findNames } from '../live/findNames';
import type { CheckOutcome } from './CheckOutcome';
import type { Expectation } from './Expectation';
import { judgeContainer } from './judgeContainer';
import { judgeImage } from './judgeImage';
import { judgeNetwork } from './judgeNetwork';
import { judgePort } from './judgePort';
import type { Judgement } from './Judgement';
import type { PortProbe } from './PortProbe';

export interface CheckWorld {
  readonly engine: Engine;
  readonly probe: PortProbe;
  readonly cancel: Cancel;
}

export async function evaluateCheck(expectation: Expectation, world: CheckWorld): Promise<CheckOutcome> {
  try {
    const { holds, reason } = await judge(expectation, world);
    return { state: holds === null ? 'unknown' : holds === expectation.isNegated ? 'failed' : 'passed', reason };
  } catch (error) {
    if (error instanceof EngineError) return { state: 'unknown', reason: { kind: 'noAnswer', message: error.message } };
    throw error;
  }
}

const paths = { container: (name: string) => `/containers${encodePath(name)}/json`, image: (name: string) => `/images${encodePath(name)}/json`, volume: (name: string) => `/volumes${encodePath(name)}`, network: (name: string) => `/networks${encodePath(name)}` };

async function judge({ subject, name, claim }: Expectation, world: CheckWorld): Promise<Judgement> {
  if (subject === 'port') return judgePort(name, claim, world);
  const found = await ask(paths[subject](name), world);
  if (found === null) return { holds: false, reason: { kind: 'missing', subject, name, meant: await findMeant(subject, name, world) } };
  if (subject === 'container') return judgeContainer(name, claim, found);
  if (subject === 'image') return judgeImage(name, claim, found);
  return subject === 'network' ? judgeNetwork(name, claim, found) : { holds: true, reason: { kind: 'exists', subject, name } };
}

/** Null where there is no such object. */
async function ask(path: string, { engine, cancel }: CheckWorld): Promise<unknown> {
  try {
    return (await engine.ask({ method: 'GET', path }, cancel)).json;
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'notFound') return null;
    throw error;
  }
}

async function findMeant(kind: 'container' | 'image' | 'volume' | 'network', name: string, { engine, cancel }: CheckWorld): Promise<string> {
  return findClosest(name, (await findNames(kind, engine, cancel)).map((each) => each.name))[0] ?? '';
}
