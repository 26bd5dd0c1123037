// What a user downloads: bytes of main.js, plain and compressed, and whether two builds give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

export async function benchSize() {
  const build = () => {
    execFileSync(process.execPath, ['esbuild.config.mjs', 'plugin'], { stdio: 'ignore' });
    return readFileSync('main.js');
  };
  const [first, second] = [build(), build()];
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  if (hash(first) !== hash(second)) throw new Error('two builds of main.js differ');
  return [`main.js ${first.length} bytes, ${gzipSync(first, { level: 9 }).length} gzipped, two builds identical (sha256 ${hash(first)}…)`];
}
