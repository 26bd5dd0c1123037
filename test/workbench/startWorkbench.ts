// Starts a workbench from a test: `const workbench = await startWorkbench({ vault: 'demo-vault' })`. Build the page and the plugin first.
import { resolve } from 'node:path';
import type { Workbench } from './server/Workbench';
import type { WorkbenchOptions } from './server/WorkbenchOptions';
import { serveWorkbench } from './server/serveWorkbench';

const root = resolve(import.meta.dirname, '../..');

/** The plugin under test is the repository's own unless `plugins` says otherwise; the daemon is that of DOCKER_NOTEBOOK_TEST_HOST or DOCKER_HOST. */
export function startWorkbench(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const dockerHost = process.env.DOCKER_NOTEBOOK_TEST_HOST ?? process.env.DOCKER_HOST;
  return serveWorkbench({
    // Tests of what runs are no tests of who is asked: the device trusts the vault, unless a test says otherwise.
    deviceData: { 'docker-notebook-trust': { trustsAll: true } },
    vault: resolve(root, 'demo-vault'),
    plugins: [root],
    page: resolve(root, 'build/workbench'),
    ...(dockerHost === undefined ? {} : { dockerHost }),
    ...options,
  });
}
