// Compares the headless notebook with recordings of the docker CLI: `DOCKER_ORACLE=folder node test/oracle/runOracle.mjs [--only GROUP] [-v]`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '../..');
const oracle = process.env.DOCKER_ORACLE;

if (!oracle || !existsSync(join(oracle, 'oracle.mjs'))) {
  console.error('DOCKER_ORACLE names no folder with an oracle.mjs. test/oracle/README.md tells what it is.');
  process.exit(2);
}
if (!existsSync(join(root, 'build/notebook.mjs'))) {
  console.error('build/notebook.mjs is not there: npm run build');
  process.exit(2);
}
const args = [join(oracle, 'oracle.mjs'), 'diff', '--impl', join(import.meta.dirname, 'implementation.mjs'), ...process.argv.slice(2)];
const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
if (error) console.error(error.message);
process.exitCode = status ?? 1;
