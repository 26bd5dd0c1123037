// The containers of a real engine in their view and as chips at the blocks that made them: followed, acted on, and asked for by nobody but the user.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';
import { emptyDaemon } from '../engine/exec/emptyDaemon';
import { runNotebook } from '../engine/exec/runNotebook';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'containers-vault-'));
const socket = join(mkdtempSync(join(tmpdir(), 'containers-')), 'docker.sock');
const daemon = (process.env.DOCKER_NOTEBOOK_TEST_HOST ?? process.env.DOCKER_HOST ?? '').replace('unix://', '');
const sockets = new Set<Socket>();
let gate: Server | null = null;
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const note = `#_Todo
# Taller
\`\`\`bash
docker run -d --name vivo -p 18080:80 busybox sh -c 'trap exit TERM; while true; do echo tic; sleep 1; done'
\`\`\`
`;

/** The way to the engine, which can be closed as if the daemon had gone. */
function openGate(): Promise<void> {
  gate = createServer((incoming) => {
    const outgoing = connect(daemon);
    for (const one of [incoming, outgoing]) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => sockets.delete(one));
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  return new Promise((done) => void gate?.listen(socket, done));
}

async function closeGate(): Promise<void> {
  const closed = new Promise((done) => gate?.close(done));
  for (const one of sockets) one.destroy();
  await closed;
}

const view = (): Locator => page.locator('.view-content.docker-notebook-containers');
const row = (name: string): Locator => view().locator('.docker-notebook-container', { has: page.locator('.docker-notebook-container-name', { hasText: new RegExp(`^${name}$`) }) });
const facts = (name: string): Promise<string> => row(name).locator('.docker-notebook-container-facts').innerText();
const status = (): Promise<string> => view().locator('.docker-notebook-bar').getByRole('status').innerText();
const act = (action: string): Promise<void> => view().getByRole('button', { name: action, exact: true }).click();
const shown = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const chips = (): Locator => shown().locator('.docker-notebook-made-chips button');
const runCommand = (id: string): Promise<boolean | undefined> => page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
const requests = (): Promise<number> => page.evaluate(() => window.workbench?.requests().length ?? -1);

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(vault, 'Taller.md'), note);
  await emptyDaemon();
  await runNotebook('docker run -d --name ajeno busybox sleep 600');
  await openGate();
  workbench = await startWorkbench({ vault, dockerHost: `unix://${socket}` });
  opened = await openPage(workbench.url, { viewport: { width: 1500, height: 1000 } });
  ({ page } = opened);
});

afterAll(async () => {
  await runNotebook('docker rm -f ajeno vivo');
  await opened.close();
  await workbench.close();
  await closeGate();
  rmSync(vault, { recursive: true, force: true });
});

for (const mode of ['reading', 'live'] as const) {
  test(`a block shows what became of the container that it made (${mode})`, async () => {
    await page.evaluate((how) => window.workbench?.openNote('Taller.md', how), mode);
    if (mode === 'reading') {
      await shown().getByRole('button', { name: 'Run docker run' }).first().click();
      await shown().locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).first().waitFor();
    }
    await expect.poll(() => chips().allInnerTexts()).toEqual(['vivo · running · 18080']);
    await runNotebook('docker stop -t 0 vivo');
    await expect.poll(() => chips().allInnerTexts()).toEqual(['vivo · exited']);
    await runNotebook('docker start vivo');
    await expect.poll(() => chips().allInnerTexts()).toEqual(['vivo · running · 18080']);
    await shown().screenshot({ path: join(pictures, `chips-${mode}.png`) });
  });
}

test('the view has every container below the note that made it', async () => {
  await chips().click();
  await row('vivo').waitFor();
  await expect.poll(() => view().locator('h3').allInnerTexts()).toEqual([expect.stringMatching(/^Taller/), expect.stringMatching(/^Not from a note/)]);
  expect(await facts('vivo')).toMatch(/^busybox.* · running$/);
  await page.screenshot({ path: join(pictures, 'containers.png') });
});

test('logs are followed, stop and start do so, and what is inspected is a tree', async () => {
  await act('Logs of vivo');
  await row('vivo').locator('.docker-notebook-output', { hasText: 'tic' }).waitFor();
  await act('Stop vivo');
  await expect.poll(() => facts('vivo'), { timeout: 20_000 }).toContain('exited');
  await act('Start vivo');
  await expect.poll(() => facts('vivo'), { timeout: 20_000 }).toContain('running');
  await act('Inspect vivo');
  await row('vivo').getByRole('tree').waitFor();
  await page.screenshot({ path: join(pictures, 'containers-inspect.png') });
});

test('a shell opens in the row', async () => {
  await act('Shell in vivo');
  const screen = row('vivo').locator('.xterm-screen');
  await screen.click();
  await page.keyboard.type('echo $((6 * 7))\n');
  await expect.poll(() => row('vivo').locator('.xterm-rows').innerText()).toContain('42');
  await page.screenshot({ path: join(pictures, 'containers-shell.png') });
  await page.keyboard.type('exit\n');
});

test('an engine that goes away and comes back is followed again', async () => {
  await closeGate();
  await expect.poll(status).toMatch(/went away/);
  await openGate();
  await view().getByRole('button', { name: 'Try again' }).click();
  await expect.poll(status).toBe('Live');
  await expect.poll(() => facts('vivo')).toContain('running');
});

test('what is destroyed is asked about, and the row goes with its container', async () => {
  await act('Remove vivo');
  const consent = page.locator('.docker-notebook-consent');
  await consent.getByText('Container vivo').waitFor();
  await consent.getByRole('button', { name: 'Run' }).click();
  await row('vivo').waitFor({ state: 'detached' });
  expect(await chips().count()).toBe(0);
});

test('a view that comes back with the workspace asks nobody until its user does', async () => {
  await page.reload();
  await page.waitForFunction(() => window.workbench?.isReady === true);
  await page.evaluate(async () => {
    const { workspace } = window.workbench?.app ?? {};
    const leaf = workspace?.getLeavesOfType('docker-notebook-containers')[0];
    if (leaf) await workspace?.revealLeaf(leaf);
  });
  await view().getByRole('button', { name: 'Connect' }).waitFor();
  expect(await requests()).toBe(0);
  await runCommand('open-containers');
  await row('ajeno').waitFor();
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
