// What notes made is found by its labels on a real engine, listed, and removed: what is of the note, all of it, and nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const vault = mkdtempSync(join(tmpdir(), 'clean-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const note = (name: string): string => `#_Todo
# Taller ${name}
\`\`\`bash
docker volume create ${name}-datos
docker network create ${name}-red
docker run -d --name ${name}-uno --network ${name}-red -v ${name}-datos:/datos busybox sleep 600
\`\`\`
\`\`\`bash
docker volume ls --filter name=${name}-datos
\`\`\`
\`\`\`docker-check
volume ${name}-datos exists
\`\`\`
`;

const shown = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const modal = (): Locator => page.locator('.docker-notebook-consent');
const rows = (): Promise<string[]> => modal().locator('.docker-notebook-made li').allInnerTexts();
const openNote = (path: string, mode: string): Promise<void> => page.evaluate(([name, how]) => window.workbench?.openNote(name, how === 'live' ? 'live' : 'reading'), [path, mode] as const);
const runCommand = (id: string): Promise<boolean | undefined> => page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
const left = async (): Promise<string> => (await runNotebook("docker ps -a --format '{{.Names}}'; docker volume ls -q; docker network ls --format '{{.Name}}'")).stdout;

async function runBlock(name: string, mode: string): Promise<void> {
  await openNote(`${name}.md`, mode);
  await shown().getByRole('button', { name: 'Run docker volume create' }).first().click();
  await shown().locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).first().waitFor();
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  for (const name of ['uno', 'dos']) writeFileSync(join(vault, `${name}.md`), note(name));
  await emptyDaemon();
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 1000 } });
  ({ page } = opened);
});

afterAll(async () => {
  await runNotebook('docker rm -f ajeno uno-uno dos-uno; docker volume rm uno-datos dos-datos; docker network rm uno-red dos-red');
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

for (const mode of ['reading', 'live'] as const) {
  test(`what a note made is listed first, and goes when its user says so (${mode})`, async () => {
    await runBlock('dos', mode);
    await runBlock('uno', mode);
    const labels = (await runNotebook("docker inspect -f '{{json .Config.Labels}}' uno-uno")).stdout;
    expect(JSON.parse(labels)).toEqual({
      'io.docker-notebook.vault': expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      'io.docker-notebook.note': 'uno.md',
      'io.docker-notebook.block': expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
    });
    await runCommand('clean-up-note');
    await expect.poll(rows).toEqual(['Container uno-uno (running)', 'Volume uno-datos with all that is in it (local)', 'Network uno-red (bridge)']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await modal().screenshot({ path: join(pictures, `clean-up-${mode}.png`) });
    await page.keyboard.press('Escape');
    expect(await left()).toContain('uno-uno');
    const list = shown().getByRole('group', { name: 'docker volume ls', exact: false }).first();
    await list.getByRole('button', { name: 'Run docker volume ls', exact: false }).first().click();
    await list.locator('.docker-notebook-table tbody tr', { hasText: 'uno-datos' }).waitFor();
    const stale = list.getByRole('status').filter({ hasText: 'Something was changed since this was listed.' });
    expect(await stale.count()).toBe(0);
    const check = shown().locator('.docker-notebook-check');
    await check.getByRole('button', { name: /^Check/ }).click();
    await check.getByText('It holds', { exact: true }).waitFor();
    await runCommand('clean-up-note');
    await modal().getByRole('button', { name: 'Remove 3' }).click();
    await page.locator('.notice', { hasText: '3 things were removed' }).click();
    // What was listed and checked before knows of it.
    await stale.waitFor();
    await check.getByText('0 of 1 hold').waitFor();
    expect(await left()).not.toContain('uno-');
    expect(await left()).toContain('dos-uno');
    await runCommand('clean-up-note');
    await expect.poll(() => modal().locator('.docker-notebook-victims').innerText()).toMatch(/^Nothing is left/);
    expect(await modal().getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await runNotebook('docker rm -f dos-uno; docker volume rm dos-datos; docker network rm dos-red');
  });
}

test('a note that got another name still knows what it made; what somebody else uses stays, and why is told', async () => {
  await runBlock('uno', 'reading');
  await runNotebook('docker run -d --name ajeno -v uno-datos:/d busybox sleep 600');
  await page.evaluate(async () => {
    const app = window.workbench?.app;
    const file = app?.vault.getFileByPath('uno.md');
    if (file) await app?.fileManager.renameFile(file, 'tres.md');
  });
  await openNote('tres.md', 'reading');
  await runCommand('clean-up-note');
  await expect.poll(async () => (await rows()).length).toBe(3);
  await modal().getByRole('checkbox', { name: 'Network uno-red' }).uncheck();
  await modal().getByRole('button', { name: 'Remove 2' }).click();
  await expect.poll(() => page.locator('.notice').last().innerText()).toMatch(/1 thing was removed\.[^]*uno-datos stays: ajeno still uses it\./);
  await page.locator('.notice').last().screenshot({ path: join(pictures, 'clean-up-used.png') });
  expect(await left()).toMatch(/ajeno[^]*uno-datos[^]*uno-red/);
});

test('all that the vault made is cleaned up by one command, and what was made by hand stays', async () => {
  await runCommand('clean-up-vault');
  await expect.poll(rows).toEqual(['Volume uno-datos with all that is in it (local)', 'Network uno-red (bridge)']);
  await runNotebook('docker rm -f ajeno');
  await modal().getByRole('button', { name: 'Remove 2' }).click();
  await page.locator('.notice', { hasText: '2 things were removed' }).waitFor();
  expect(await left()).not.toMatch(/uno-/);
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
