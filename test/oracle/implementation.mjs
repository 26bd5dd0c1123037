// The headless notebook as the oracle runs an implementation: one shell line in a process of its own, on a pty where the case wants one.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { runOnPty } from '../engine/runOnPty.mjs';

const notebook = resolve(import.meta.dirname, '../../build/notebook.mjs');
/** Milliseconds after which a case counts as hanging. */
const patience = 15_000;

/** `{ code }`: the exit code, or `timeout`. */
export async function run({ line, cwd, home, env, socketPath, stdin, tty }) {
  const command = [process.execPath, notebook, 'exec', line];
  const options = { cwd, env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', TERM: 'xterm', ...env, DOCKER_HOST: `unix://${socketPath}` } };
  const { code } = tty ? await runOnPty(command, { ...options, typed: stdin, size: tty, patience }) : await runOnPipes(command, options, stdin);
  return { code: code ?? 'timeout' };
}

function runOnPipes([file, ...args], options, stdin) {
  return new Promise((done, fail) => {
    const child = spawn(file, args, { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
    // The program may end without having read its input.
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.end(stdin);
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code });
    });
  });
}
