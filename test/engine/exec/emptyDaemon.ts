// Leaves no container behind: for the end of each test that makes some.
import { askSocket } from '../../../scripts/machine/askSocket.mjs';
import { readTestMachine } from '../readTestMachine';

export async function emptyDaemon(): Promise<void> {
  const { socketPath } = readTestMachine();
  const containers = JSON.parse(await askSocket(socketPath, 'GET', '/containers/json?all=1')) as readonly { readonly Id: string }[];
  await Promise.all(containers.map(({ Id }) => askSocket(socketPath, 'DELETE', `/containers/${Id}?force=1&v=1`)));
}
