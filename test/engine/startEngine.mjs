// Vitest's global setup of every test that needs a Docker Engine: starts one, unless `npm test` did so already, and stops it after.
import process from 'node:process';
import { startMachine } from '../../scripts/machine/startMachine.mjs';
import { writeMachineEnv } from '../../scripts/machine/writeMachineEnv.mjs';

export default async function startEngine() {
  if (process.env.DOCKER_NOTEBOOK_TEST_HOST) return undefined;
  const machine = await startMachine();
  Object.assign(process.env, writeMachineEnv(machine));
  return async () => {
    delete process.env.DOCKER_NOTEBOOK_TEST_HOST;
    await machine.stop();
  };
}
