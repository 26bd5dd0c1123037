// A way to an engine behind ssh: a socket of this machine, each connection of which is one `ssh … docker system dial-stdio`, as the CLI does it.
// The headless notebook alone starts it, by fixed arguments; the plugin starts no process.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineError } from '../../src/core/commands/EngineError';

/** What is kept of what ssh says, in characters. */
const LONGEST_COMPLAINT = 2000;

interface Bridge {
  readonly folder: string;
  readonly server: Server;
  readonly sockets: Set<Socket>;
}

export class SshBridge {
  private readonly bridges = new Map<string, Bridge>();
  /** Resolve when the program of a connection has ended and said all that it had to say. */
  private readonly ends = new Set<Promise<void>>();
  private complaint = '';

  /** What ssh last said on standard error. */
  get lastComplaint(): string {
    return this.complaint.trim();
  }

  /** `unix://…` for `ssh://[USER@]HOST[:PORT][/SOCKET]`. Throws EngineError where that is no such address. */
  async open(address: string): Promise<string> {
    const args = readArguments(address);
    const known = this.bridges.get(address);
    if (known) return `unix://${join(known.folder, 'docker.sock')}`;
    const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-ssh-'));
    const sockets = new Set<Socket>();
    // The end of the input is not the end of the output.
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      this.connect(socket, args);
    });
    const path = join(folder, 'docker.sock');
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
    this.bridges.set(address, { folder, server, sockets });
    return `unix://${path}`;
  }

  async close(): Promise<void> {
    for (const { folder, server, sockets } of this.bridges.values()) {
      for (const socket of sockets) socket.destroy();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
    this.bridges.clear();
    await Promise.all(this.ends);
  }

  private connect(socket: Socket, args: readonly string[]): void {
    // Of several connections the last one's words are told.
    this.complaint = '';
    const child = spawn('ssh', args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve())).finally(() => this.ends.delete(ended));
    this.ends.add(ended);
    child.stderr.on('data', (chunk: Buffer) => (this.complaint = (this.complaint + chunk.toString('utf8')).slice(-LONGEST_COMPLAINT)));
    child.on('error', (error) => {
      this.complaint = error.message;
      socket.destroy();
    });
    // Either side may end first; the other one is told, and nothing more comes of it.
    child.stdin.on('error', () => socket.destroy());
    socket.on('error', () => child.kill());
    socket.on('close', () => child.kill());
    socket.pipe(child.stdin);
    child.stdout.pipe(socket);
  }
}

/** The words after `ssh`. What an address names goes behind `--`, where ssh takes no option any more. */
function readArguments(address: string): readonly string[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw new EngineError('unsupported', `invalid ssh address ${address}: ${error instanceof Error ? error.message : ''}`, 0, 'ssh');
  }
  const [host, user, socket] = [url.hostname.replace(/^\[|\]$/g, ''), decodeURIComponent(url.username), url.pathname.replace(/^\/$/, '')];
  if (host === '' || host.startsWith('-') || user.startsWith('-') || url.password !== '') throw new EngineError('unsupported', `invalid ssh address ${address}`, 0, 'ssh');
  const docker = socket === '' ? ['docker'] : ['docker', '--host', `unix://${socket}`];
  return ['-o', 'ConnectTimeout=30', '-T', ...(user === '' ? [] : ['-l', user]), ...(url.port === '' ? [] : ['-p', url.port]), '--', host, ...docker, 'system', 'dial-stdio'];
}
