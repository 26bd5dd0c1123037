// `node build/workbench/server.mjs [VAULT] [--port N] [--in-place]`: serves the demo vault, or another, and prints the page's address.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveWorkbench } from './serveWorkbench';

const root = resolve(import.meta.dirname, '../..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' }, 'in-place': { type: 'boolean' } } });
  const vault = resolve(positionals[0] ?? join(root, 'demo-vault'));
  if (!existsSync(vault)) throw new Error(`${vault} is not there`);
  const dockerHost = process.env.DOCKER_NOTEBOOK_TEST_HOST ?? process.env.DOCKER_HOST;
  const workbench = await serveWorkbench({
    vault,
    plugins: [root],
    page: import.meta.dirname,
    port: Number(values.port ?? 0),
    isInPlace: values['in-place'] ?? false,
    ...(dockerHost === undefined ? {} : { dockerHost }),
  });
  console.log(`Workbench: ${workbench.url}`);
  console.log(values['in-place'] ? `Vault:     ${vault}` : `Vault:     ${vault} (a copy in ${workbench.vaultPath}: your notes are not touched)`);
  console.log('Stop with Ctrl+C.');
  const stop = (): void => {
    void workbench.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
