// `docker logout`: forgets what a login kept.
import { succeed } from '../../Result';
import type { Session } from '../Action';
import { defineCommand } from '../defineCommand';
import { exit, stderr, stdout, type Output } from '../Output';
import { hostOfRegistry, HUB } from './nameRegistry';

export const logout = defineCommand({
  name: 'logout',
  aliases: [],
  summary: 'Log out from a registry',
  usage: '[SERVER]',
  flags: [],
  args: [0, 1],
  examples: [
    { line: 'docker logout localhost:5000', requests: [] },
    { line: 'docker logout a b', requests: [], refusedWith: 1 },
  ],
  plan: (values) => succeed({ risk: { level: 'change', reasons: [] }, isOffline: true, start: (session) => logOut(values.args[0] ?? '', session) }),
});

async function* logOut(server: string, { host }: Session): AsyncGenerator<Output, void> {
  const name = server === '' ? HUB : hostOfRegistry(server);
  yield stdout(`Removing login credentials for ${name}\n`);
  // Logins of old are kept under whole addresses.
  const names = server === '' ? [HUB] : [server, name, `http://${name}`, `https://${name}`];
  const problems: string[] = [];
  for (const each of names) {
    const forgotten = await host.forgetCredentials(each);
    if (!forgotten.ok) problems.push(`${each}: ${forgotten.problem}`);
  }
  if (problems.length === names.length) yield stderr(`WARNING: could not erase credentials:\n${problems.map((problem) => `${problem}\n`).join('')}`);
  yield exit(0);
}
