// A Docker Engine and a registry for tests, apart from any other of this machine: own data, own socket, own network and mounts.
// They live as long as a pipe to this process is open, so that they end with it however it ends, and their folder with them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { askSocket } from './askSocket.mjs';
import { installPackages } from './installPackages.mjs';
import { makeImages } from './makeImages.mjs';

/** Within the engine's network only; a registry on loopback needs no certificate. */
const registryPort = 5000;
/** Seconds that the engine may take to come up. */
const patience = 60;

// A system's own engine must not be met: dockerd would use a containerd that it finds, in a mount namespace where its files are not.
const inside = `
set -e
export PATH="$PATH:/usr/sbin:/sbin"
mkdir -p /run/docker /run/containerd
mount -t tmpfs tmpfs /run/docker
mount -t tmpfs tmpfs /run/containerd
grep -q ' - cgroup' /proc/self/mountinfo || mount -t cgroup2 cgroup2 /sys/fs/cgroup
busybox ip link set lo up
docker-registry serve "$FOLDER/registry.yml" > "$FOLDER/registry.log" 2>&1 < /dev/null &
registry=$!
dockerd --data-root "$FOLDER/data" --exec-root "$FOLDER/exec" --pidfile "$FOLDER/dockerd.pid" --host "unix://$FOLDER/docker.sock" \\
  --group root > "$FOLDER/dockerd.log" 2>&1 < /dev/null &
daemon=$!
set +e
echo started
cat > /dev/null
kill "$registry" "$daemon"
( sleep 30; kill -KILL "$daemon" ) 2> /dev/null &
killer=$!
wait "$daemon"
kill "$killer"
`;
// The folder goes only when the mount namespace, and with it every mount in the folder, is gone.
const outside = `unshare --net --mount --propagation private sh -c "$INSIDE"; rm -rf "$FOLDER"`;

/**
 * Hands out `{ host, socketPath, registry, pid, stop }`: `registry` as containers and the engine name it, `pid` of a process in the
 * engine's namespaces. Throws with the engine's last words where it does not come up.
 */
export async function startMachine() {
  installPackages();
  if (process.getuid?.() !== 0) throw new Error('The tests start a Docker Engine of their own, which needs root on Linux. Run them as root.');
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-'));
  writeFileSync(join(folder, 'registry.yml'), writeRegistrySettings(folder));
  const child = spawn('sh', ['-c', outside], { detached: true, stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, FOLDER: folder, INSIDE: inside } });
  const complaints = [];
  child.stderr.on('data', (chunk) => complaints.push(chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const socketPath = join(folder, 'docker.sock');
  const stop = async () => {
    await killContainers(socketPath);
    child.stdin.end();
    await ended;
  };
  try {
    await waitForEngine(child, socketPath);
    await makeImages(socketPath);
  } catch (error) {
    const words = [error.message, Buffer.concat(complaints).toString('utf8'), readTail(join(folder, 'dockerd.log'))].filter(Boolean);
    child.stdin.end();
    await ended;
    throw new Error(`The tests' own Docker Engine did not start. ${words.join('\n')}`);
  }
  return { host: `unix://${socketPath}`, socketPath, registry: `localhost:${registryPort}`, pid: readPid(folder), stop };
}

async function waitForEngine(child, socketPath) {
  const deadline = Date.now() + patience * 1000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Its shell ended with ${child.exitCode}.`);
    try {
      return await askSocket(socketPath, 'GET', '/_ping');
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`No answer after ${patience} s: ${error.message}`);
    }
    await sleep(100);
  }
}

// The engine would give each container ten seconds to end by itself.
async function killContainers(socketPath) {
  try {
    const running = JSON.parse(await askSocket(socketPath, 'GET', '/containers/json'));
    await Promise.allSettled(running.map(({ Id }) => askSocket(socketPath, 'POST', `/containers/${Id}/kill`)));
  } catch (error) {
    console.error(`The tests' own Docker Engine did not answer at its end: ${error.message}`);
  }
}

function readPid(folder) {
  return Number(readFileSync(join(folder, 'dockerd.pid'), 'utf8'));
}

function readTail(path) {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(-12).join('\n');
  } catch {
    return '';
  }
}

function writeRegistrySettings(folder) {
  return [
    'version: 0.1',
    'log: { level: error }',
    `storage: { filesystem: { rootdirectory: ${folder}/registry }, delete: { enabled: true } }`,
    `http: { addr: "127.0.0.1:${registryPort}" }`,
    '',
  ].join('\n');
}
