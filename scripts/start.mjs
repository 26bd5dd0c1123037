// npm start: installs and builds, reports on the demo vault, tells whether a daemon answers, and serves the workbench until Ctrl+C.
// With --no-serve it ends after the report. Each step is a command that anybody may type, shown before it runs.
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { installModules } from './machine/installModules.mjs';

const root = resolve(import.meta.dirname, '..');
const node = process.execPath;

try {
  process.chdir(root);
  installModules(root);
  run(['esbuild.config.mjs'], 'npm run build');
  run(['build/notebook.mjs', 'analyse', 'demo-vault']);
  // Ends with 1 where no daemon answers, and says what to do: the notes are worth a look all the same.
  run(['build/notebook.mjs', 'exec', 'docker version'], "node build/notebook.mjs exec 'docker version'", true);
  if (process.argv.includes('--no-serve')) process.exitCode = 0;
  else process.exitCode = await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(args, shown = `node ${args.join(' ')}`, mayFail = false) {
  console.log(`\n$ ${shown}`);
  const { status, error } = spawnSync(node, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0 && !mayFail) throw new Error(`${shown} ended with ${status}`);
}

function serve() {
  console.log('\n$ npm run workbench');
  const server = spawn(node, ['build/workbench/server.mjs'], { stdio: 'inherit' });
  // Ctrl+C reaches both; this one stays until the other has put its folder away.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.on('close', (code, signal) => done(signal === null ? (code ?? 1) : 0));
  });
}
