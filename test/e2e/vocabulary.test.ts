// Terms of one's own: a block shows what it adds and what is wrong with it, and the settings hold terms for all notes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'vocabulary-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(vault, 'Términos.md'), '# Términos del curso\n```docker-vocabulary\n- cubeta, bucket: donde el curso guarda ficheros https://example.org/cubeta\n- una frase entera que no es ningún nombre de nada\n- bucket: otra vez\n```\nFin.\n');
  writeFileSync(join(vault, 'Docker.md'), '# Docker\nSube a la cubeta y espera al burro.\n');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1200, height: 800 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test.each(['reading', 'live'] as const)('a block shows its terms and why a line adds none, in %s', async (mode) => {
  await page.evaluate(async (how) => {
    await window.workbench?.openNote('Términos.md', how);
    // The line with the cursor is shown as it is written.
    if (how === 'live') window.workbench?.noteView().editor.setCursor({ line: 6, ch: 0 });
  }, mode);
  const block = page.locator('.docker-notebook-vocabulary').filter({ visible: true });
  await block.getByText('1 term of your own').waitFor();
  expect(await block.getByRole('listitem').allInnerTexts()).toEqual(['cubeta, bucket: donde el curso guarda ficheros Page']);
  expect(await block.getByRole('link', { name: 'Open the page of cubeta' }).getAttribute('href')).toBe('https://example.org/cubeta');
  expect(await block.getByRole('alert').allInnerTexts()).toEqual([
    'Line 2: “una frase entera que no es ningún nombre de nada” is a sentence and no name: a name has at most 6 words. Is the colon missing?',
    'Line 3: Line 1 has “bucket” already. Write all its names on one line.',
  ]);
  await page.screenshot({ path: join(pictures, `vocabulary-${mode}.png`) });
});

test('the settings hold terms for all notes, and say what is wrong with a line', async () => {
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-topic-map'));
  const map = page.locator('.view-content.docker-notebook-map');
  const row = (name: string) => map.locator('.docker-notebook-map-row', { hasText: name });
  await expect.poll(() => row('cubeta').count()).toBe(1);
  expect(await row('burro').count()).toBe(0);
  await page.evaluate(() => window.workbench?.runCommand('app:open-settings'));
  const setting = page.locator('.setting-item', { hasText: 'Terms of your own' });
  await setting.locator('textarea').fill('burro: el portátil viejo\n: nada');
  await setting.getByText('Line 2: A name is missing.').waitFor();
  await page.screenshot({ path: join(pictures, 'vocabulary-setting.png') });
  await setting.locator('textarea').fill('burro: el portátil viejo');
  await page.keyboard.press('Escape');
  await expect.poll(() => row('burro').count(), { timeout: 10_000 }).toBe(1);
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
