// The way of an engine test to the daemon that was started for it, closed when the test is over.
import { onTestFinished } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { Engine } from '../../src/core/commands/Engine';
import { Engines } from '../../src/docker/Engines';
import { NodeHost } from '../../src/docker/NodeHost';
import { readTestMachine } from './readTestMachine';

export async function connectEngine(host = readTestMachine().host): Promise<Engine> {
  const engines = new Engines();
  onTestFinished(() => engines.close());
  return engines.connect({ host }, new NodeHost('/'));
}

/** For calls that nobody withdraws. */
export const never = new CancelSource();
