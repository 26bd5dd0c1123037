// What stands at a path within a container, from the header in which the engine tells it.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import { decodeBase64 } from '../values/decodeBase64';
import { fieldOf, textOf } from '../values/fieldOf';
import { containerPath } from './containerPath';

export interface PathFacts {
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isDevice: boolean;
  /** Where a link leads; '' for all else. */
  readonly target: string;
}

/** Bits of Go's FileMode. */
const FOLDER = 2 ** 31;
const LINK = 2 ** 27;
const DEVICE = 2 ** 26;

/** Throws EngineError where there is no such path. */
export async function statPath(container: string, path: string, { engine, cancel }: Session): Promise<PathFacts> {
  const { headers } = await engine.ask({ method: 'HEAD', path: containerPath(container, '/archive'), query: { path } }, cancel);
  return readPathFacts(headers);
}

export function readPathFacts(headers: Readonly<Record<string, string>>): PathFacts {
  const facts = parse(decodeBase64(headers['x-docker-container-path-stat'] ?? ''));
  const mode = Number(fieldOf(facts, 'mode') ?? 0);
  const has = (bit: number): boolean => Math.floor(mode / bit) % 2 === 1;
  return { isFolder: has(FOLDER), isLink: has(LINK), isDevice: has(DEVICE), target: textOf(facts, 'linkTarget') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EngineError('broken', `unable to decode container path stat header: ${error.message}`);
  }
}
