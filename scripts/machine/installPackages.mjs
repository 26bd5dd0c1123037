// The programs that the tests run against, and the Debian packages that hold them. Installs what is missing where it may.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { hasCommand } from './hasCommand.mjs';

// A command is there, or its package is needed. The engine comes with containerd and runc.
const needed = [
  ['dockerd', 'docker.io'],
  ['docker-registry', 'docker-registry'],
  ['busybox', 'busybox-static'],
  ['iptables', 'iptables'],
  ['chromium', 'chromium'],
  ['unshare', 'util-linux'],
  ['mount', 'mount'],
  ['openssl', 'openssl'],
];

/** Throws with one sentence that says what is missing where it cannot be installed. */
export function installPackages() {
  const missing = needed.filter(([command]) => !hasCommand(command)).map(([, name]) => name);
  if (missing.length > 0) {
    const isDebian = hasCommand('apt-get');
    if (!isDebian || process.getuid?.() !== 0) {
      const wanted = missing.join(' ');
      const advice = isDebian ? `run as root, or first: apt-get install ${wanted}` : `install what Debian calls: ${wanted}`;
      throw new Error(`The tests need a Docker Engine, a registry and a browser of their own. Missing here: ${wanted}; ${advice}.`);
    }
    apt(['update', '-q']);
    apt(['install', '-qy', '--no-install-recommends', ...missing]);
  }
  const absent = needed.filter(([command]) => !hasCommand(command)).map(([command]) => command);
  if (absent.length > 0) throw new Error(`apt-get left without: ${absent.join(', ')}`);
}

function apt(args) {
  console.log(`apt-get ${args.join(' ')}`);
  // A package's own service has no part in the tests: they start an engine of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status, error } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (error || status !== 0) throw new Error(`apt-get ${args[0]} failed${error ? `: ${error.message}` : ` with ${status}`}`);
}
