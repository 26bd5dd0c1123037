// Docker lines run in this process, as the plugin runs them: the same core, the same adapter, a connection that is kept.
import { CancelSource } from '../../src/core/commands/Cancel';
import { readScript } from '../../src/core/commands/shell/readScript';
import { startScript } from '../../src/core/commands/shell/startScript';
import { Engines } from '../../src/docker/Engines';
import { NodeHost } from '../../src/docker/NodeHost';

const engines = new Engines();

/** How many bytes it printed. Throws where it does not end with 0. */
export async function runLine(line: string, address: string): Promise<number> {
  const script = readScript(line);
  if (!script.ok) throw new Error(`${line}: ${script.problem.kind}`);
  const host = new NodeHost('/');
  const session = {
    connect: () => engines.connect({ host: address }, host),
    io: { stdin: nothing(), terminal: null, isOutputTerminal: false, onSignal: () => () => undefined },
    host,
    cancel: new CancelSource(),
  };
  let [printed, code] = [0, 0];
  for await (const output of startScript(script.value, session)) {
    if (output.kind === 'exit') code = output.code;
    else printed += output.bytes.length;
  }
  if (code !== 0) throw new Error(`${line} ended with ${code}`);
  return printed;
}

export const close = (): Promise<void> => engines.close();

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Nobody types.
}
