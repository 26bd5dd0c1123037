// Check blocks in Reading view and in Live Preview, on a real engine: what holds, what does not and why. Answers of ports are tried by test/engine: the stand-in reaches the engine alone.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'checks-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

/** A note of the demo vault. */
const practice = 'Servidor web.md';
const noteText = `#_Todo #Docker
# Servidor
arrancar el servidor y guardar algo
\`\`\`docker
docker run -d --name prueba-web -p 18097:80 nginx && docker volume create prueba-datos
\`\`\`
\`\`\`docker
docker rm -f prueba-web && docker volume rm prueba-datos
\`\`\`
### Al final
\`\`\`docker-check
# lo que tiene que haber
container prueba-web runs
prueba-web tiene que correr
contenedor prueba-web tiene imagen nginx, puerto 18097->80
image nginx exists
volumen prueba-datos existe
\`\`\`
`;

const view = (mode: 'reading' | 'live'): Locator => page.locator(mode === 'reading' ? '.markdown-reading-view' : '.markdown-source-view').filter({ visible: true }).first();
const panelIn = (mode: 'reading' | 'live'): Locator => view(mode).locator('.docker-notebook-check');
const marks = (mode: 'reading' | 'live'): Promise<string[]> => panelIn(mode).locator('.docker-notebook-check-mark').evaluateAll((els) => els.map((el) => el.getAttribute('aria-label') ?? ''));

async function run(line: string): Promise<void> {
  const panel = view('reading').locator('.docker-notebook-panel', { has: page.getByRole('button', { name: `Run ${line}`, exact: false }) }).first();
  await panel.getByRole('button', { name: `Run ${line}`, exact: false }).first().click();
  const consent = page.locator('.modal').getByRole('button', { name: /^(?:Run|Trust note)$/ }).first();
  const status = panel.locator('.docker-notebook-run-status', { hasText: 'Exit code 0' });
  while (!(await status.isVisible())) {
    if (await consent.isVisible()) await consent.click();
    await page.waitForTimeout(100);
  }
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Servidor.md'), noteText);
  copyFileSync(resolve('demo-vault', practice), join(vault, practice));
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1000, height: 1000 } });
  ({ page } = opened);
  await page.evaluate(() => window.workbench?.openNote('Servidor.md', 'reading'));
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test('before it is asked to, it checks nothing, but says which line it does not understand', async () => {
  await panelIn('reading').getByRole('status').filter({ hasText: '5 expectations, not checked yet' }).waitFor();
  expect(await marks('reading')).toEqual(['Not understood']);
  expect(await panelIn('reading').getByRole('listitem').innerText()).toContain('For example: “container web runs”');
});

test('says why each line does not hold', async () => {
  await panelIn('reading').getByRole('button', { name: 'Check', exact: true }).click();
  await panelIn('reading').getByRole('status').filter({ hasText: '1 of 5 holds' }).waitFor();
  expect(await marks('reading')).toEqual(['Does not hold', 'Not understood', 'Does not hold', 'Holds', 'Does not hold']);
  expect(await panelIn('reading').innerText()).toContain('There is no volume prueba-datos.');
});

test('looks again by itself when a run of the note has ended', async () => {
  await run('docker run -d --name prueba-web');
  await panelIn('reading').getByRole('status').filter({ hasText: '4 of 5 hold' }).waitFor();
  expect(await marks('reading')).toEqual(['Holds', 'Not understood', 'Holds', 'Holds', 'Holds']);
  await panelIn('reading').scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(pictures, 'checks-reading.png') });
});

test('keeps in Live Preview what it found, and leaves the fence to be edited', async () => {
  await page.evaluate(() => window.workbench?.openNote('Servidor.md', 'live'));
  await panelIn('live').getByRole('status').filter({ hasText: '4 of 5 hold' }).waitFor();
  await panelIn('live').getByRole('button', { name: 'Check again' }).click();
  await panelIn('live').locator('.docker-notebook-check-time', { hasText: 'checked at' }).waitFor();
  await page.screenshot({ path: join(pictures, 'checks-live.png') });
  expect(await marks('live')).toEqual(['Holds', 'Not understood', 'Holds', 'Holds', 'Holds']);
  expect(await view('live').locator('.cm-line', { hasText: 'prueba-web tiene que correr' }).count()).toBe(1);
});

test('sees that it no longer holds when another run has ended', async () => {
  await page.evaluate(() => window.workbench?.openNote('Servidor.md', 'reading'));
  await run('docker rm -f prueba-web');
  await panelIn('reading').getByRole('status').filter({ hasText: '1 of 5 holds' }).waitFor();
  expect(await panelIn('reading').innerText()).toContain('There is no container prueba-web.');
});

test('the practice of the demo vault: what is there after its steps, what is not yet, and why', async () => {
  await page.evaluate((name) => window.workbench?.openNote(name, 'reading'), practice);
  const first = panelIn('reading').first();
  await first.getByRole('status').filter({ hasText: '4 expectations, not checked yet' }).waitFor();
  for (const line of ['volume create sitio', 'docker run -d --name sitio-web']) await run(line);
  await first.getByRole('button', { name: 'Check', exact: true }).click();
  await first.getByRole('status').filter({ hasText: '3 of 4 hold' }).waitFor();
  expect(await first.locator('.docker-notebook-check-mark').evaluateAll((els) => els.map((el) => el.getAttribute('aria-label')))).toEqual(['Holds', 'Holds', 'Holds', 'Does not hold']);
  await view('reading').getByText('logs del servidor').scrollIntoViewIfNeeded();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((name) => window.workbench?.setTheme(name), theme);
    await view('reading').screenshot({ path: join(pictures, `checks-${theme}.png`) });
  }
  await page.evaluate(() => window.workbench?.setTheme('light'));
  await run('rm -f sitio-web');
  await first.getByRole('status').filter({ hasText: '0 of 4 hold' }).waitFor();
});

test('an edited block is not checked yet, and taking the edit back brings back what was found', async () => {
  await page.evaluate(() => window.workbench?.openNote('Servidor.md', 'live'));
  await view('live').locator('.cm-line', { hasText: 'volumen prueba-datos existe' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('port 18097 is open');
  await panelIn('live').getByRole('status').filter({ hasText: '6 expectations, not checked yet' }).waitFor();
  expect(await marks('live')).toEqual(['Not understood']);
  await panelIn('live').getByRole('button', { name: 'Check', exact: true }).waitFor();
  for (let left = 0; left < 'port 18097 is open'.length + 1; left++) await page.keyboard.press('Backspace');
  await panelIn('live').getByRole('status').filter({ hasText: '1 of 5 holds' }).waitFor();
});

test('stops waiting for an engine that says nothing, by the keyboard', async () => {
  const silent = createServer();
  const socket = join(mkdtempSync(join(tmpdir(), 'silent-')), 'engine.sock');
  await new Promise<void>((listening) => silent.listen(socket, listening));
  const other = await startWorkbench({ vault, dockerHost: `unix://${socket}` });
  const second = await openPage(other.url);
  await second.page.evaluate(() => window.workbench?.openNote('Servidor.md', 'reading'));
  const panel = second.page.locator('.docker-notebook-check');
  await panel.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await panel.getByRole('status').filter({ hasText: 'Checking…' }).waitFor();
  await panel.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  await panel.getByRole('status').filter({ hasText: '5 expectations, not checked yet' }).waitFor();
  expect(second.complaints).toEqual([]);
  await second.close();
  await other.close();
  silent.close();
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
