// Docker lines in a running program with a warm connection, as in the plugin, beside the docker CLI as a process: the same engine, one after the other.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { startMachine } from '../machine/startMachine.mjs';
import { leanModules } from '../build/leanModules.mjs';
import { median } from './median.mjs';

const RUNS = 20;
const STREAM_RUNS = 3;
const BYTES = 200_000_000;
const root = resolve(import.meta.dirname, '../..');

const setup = [
  'docker network create lab',
  ...Array.from({ length: 10 }, (_, index) => `docker run -d --name web${index} -l tier=front -p 80 --network lab nginx`),
  ...Array.from({ length: 10 }, (_, index) => `docker run --name done${index} busybox true`),
  ...Array.from({ length: 20 }, (_, index) => `docker tag busybox image${index}:v${index}`),
];
const lines = ['docker ps', 'docker images', 'docker inspect web0', 'docker exec web0 true', 'docker run --rm busybox true'];
const stream = `docker run --rm --log-driver none busybox sh -c 'yes ${'0123456789'.repeat(10).slice(0, 99)} | head -c ${BYTES}'`;

export async function benchRun() {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-bench-'));
  const outfile = join(folder, 'runLine.mjs');
  await esbuild.build({
    entryPoints: [join(import.meta.dirname, 'runLine.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'es2022', plugins: [leanModules], absWorkingDir: root, logLevel: 'warning',
    banner: { js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);" },
  });
  const { runLine, close } = await import(pathToFileURL(outfile).href);
  const machine = await startMachine();
  try {
    for (const line of setup) await runLine(line, machine.host);
    const report = [];
    for (const line of lines) report.push(await compare(line, machine.host, runLine));
    return [`${lines.length} lines, ${RUNS} runs each, in turns; 20 containers, 23 images`, ...report, ...(await compareStreams(machine.host, runLine))];
  } finally {
    await close();
    await machine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(line, host, runLine) {
  const [ours, theirs] = [[], []];
  await runLine(line, host);
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await time(() => runLine(line, host)));
    theirs.push(await time(() => runCli(line, host)));
  }
  const [a, b] = [median(ours), median(theirs)];
  const show = ({ median: middle, min, max }) => `${middle.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
  return `${line}: ${show(a)} beside ${show(b)}, ratio ${(a.median / b.median).toFixed(2)}`;
}

async function compareStreams(host, runLine) {
  const [ours, theirs] = [[], []];
  globalThis.gc?.();
  const before = process.memoryUsage();
  let highest = before.rss;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 20);
  for (let run = 0; run < STREAM_RUNS; run += 1) {
    ours.push(
      await time(async () => {
        const printed = await runLine(stream, host);
        if (printed !== BYTES) throw new Error(`${printed} of ${BYTES} bytes came`);
      }),
    );
    theirs.push(await time(() => runCli(stream, host)));
  }
  clearInterval(watch);
  const speed = (milliseconds) => BYTES / 1e6 / (milliseconds / 1000);
  const [a, b] = [median(ours).median, median(theirs).median];
  return [
    `a container that prints ${BYTES / 1e6} MB: ${speed(a).toFixed(0)} MB/s beside ${speed(b).toFixed(0)} MB/s, ratio ${(b / a).toFixed(2)} of speed`,
    `memory meanwhile: at most ${((highest - before.rss) / 1e6).toFixed(0)} MB more than before (${(before.rss / 1e6).toFixed(0)} MB)`,
  ];
}

async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function runCli(line, host) {
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-c', `exec ${line}`], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DOCKER_HOST: host } });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`docker: ${line} ended with ${code}`))));
  });
}
