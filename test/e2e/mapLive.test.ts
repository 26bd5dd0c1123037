// What runs now on the map, with a real engine: asked for by nobody but its user, and followed from then on.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';
import { runNotebook } from '../engine/exec/runNotebook';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'map-live-vault-'));
const name = 'mapa-vivo';
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const map = (): Locator => page.locator('.view-content.docker-notebook-map');
const row = (label: string): Locator => map().locator('.docker-notebook-map-row').filter({ hasText: new RegExp(`^${label}$`) });
const running = (): Locator => map().locator('.docker-notebook-map-legend').getByText('Running', { exact: true });
const requests = (): Promise<number> => page.evaluate(() => window.workbench?.requests().length ?? -1);

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(vault, 'Imágenes.md'), '#Docker\n# Imágenes\nLas que uso.\n## La imagen busybox\nPequeña.\n## nginx\nSirve páginas.\n');
  await runNotebook(`docker run -d --name ${name} busybox sleep 600`);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1200, height: 800 } });
  ({ page } = opened);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(async () => {
  await runNotebook(`docker rm -f ${name}`);
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test('nothing is asked before its user wants to know, and then an image that runs is marked until it ends', async () => {
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-topic-map'));
  await row('nginx').waitFor({ state: 'attached' });
  expect(await running().isVisible()).toBe(false);
  expect(await requests()).toBe(0);
  await map().getByRole('button', { name: 'Show what runs now' }).click();
  await running().waitFor();
  await expect.poll(() => row('La imagen busybox').getAttribute('aria-label')).toMatch(/running now$/);
  expect(await row('nginx').getAttribute('aria-label')).not.toContain('running');
  await map().getByRole('button', { name: 'Show what runs now' }).waitFor({ state: 'hidden' });
  await page.screenshot({ path: join(pictures, 'map-running.png') });
  await runNotebook(`docker stop -t 0 ${name}`);
  await expect.poll(() => row('La imagen busybox').getAttribute('aria-label'), { timeout: 20_000 }).not.toContain('running');
  await running().waitFor({ state: 'hidden' });
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
