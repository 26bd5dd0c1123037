// npm test: installs what is missing, starts an engine and a registry of its own, runs every check, and counts the tests at the end.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { installModules } from './machine/installModules.mjs';
import { startMachine } from './machine/startMachine.mjs';
import { writeMachineEnv } from './machine/writeMachineEnv.mjs';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'docker-notebook-reports-'));
let check = null;
let interrupted = null;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = signal;
    check?.kill(signal);
  });
}

process.exitCode = await run().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
console.log(countTests());
rmSync(reports, { recursive: true, force: true });

async function run() {
  installModules(root);
  const machine = await startMachine();
  try {
    return interrupted ? 130 : await runCheck({ ...writeMachineEnv(machine), DOCKER_NOTEBOOK_TEST_REPORTS: reports });
  } finally {
    await machine.stop();
  }
}

function runCheck(env) {
  return new Promise((done) => {
    check = spawn('npm', ['run', 'check'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    check.on('error', (error) => {
      console.error(`npm run check did not start: ${error.message}`);
      done(1);
    });
    check.on('close', (code, signal) => done(signal || interrupted ? 130 : (code ?? 1)));
  });
}

/** `N passed, N failed` over all runs; a file that could not be loaded at all counts as one failure. */
function countTests() {
  let passed = 0;
  let failed = 0;
  for (const name of readdirSync(reports)) {
    const report = JSON.parse(readFileSync(join(reports, name), 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  }
  return `${passed} passed, ${failed} failed`;
}
