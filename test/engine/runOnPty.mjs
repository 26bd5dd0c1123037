// Runs a program on a terminal of its own, by script(1) of util-linux: Node has no pty.
import { spawn } from 'node:child_process';

/** Milliseconds after which input is typed: by then an attached program has made its terminal raw. */
const typingDelay = 900;

/**
 * `{ code, output }`: the exit code, null where it did not end within `patience` ms; and all that the terminal showed.
 * `typed` is put in as a person would type it, one text after another where it is a list.
 */
export function runOnPty(command, { cwd, env, typed = '', size = { rows: 24, cols: 80 }, patience = 30_000 }) {
  const line = `stty rows ${size.rows} cols ${size.cols}; exec ${command.map(quote).join(' ')}`;
  return new Promise((done, fail) => {
    const child = spawn('script', ['-q', '-e', '-f', '-c', line, '/dev/null'], { cwd, env: { ...env, SHELL: '/bin/sh' }, stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.stdin.on('error', () => child.stdin.destroy());
    const texts = [typed].flat().filter((text) => text !== '');
    const typing = setInterval(() => {
      const text = texts.shift();
      if (text !== undefined) child.stdin.write(text);
      else clearInterval(typing);
    }, typingDelay);
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      child.kill('SIGKILL');
    }, patience);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      clearInterval(typing);
      done({ code: isOver ? null : code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function quote(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
