// A note that is only read sends nothing to a daemon: every note of the demo vault is opened, scrolled from end to end and shown in each mode, beside the
// plugin's views. Counted twice: by the page, as requests of the plugin, and by a daemon that writes down every connection that reaches it.
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const folder = mkdtempSync(join(tmpdir(), 'silence-'));
/** What arrived, as `connection` or `GET /path`. */
const heard: string[] = [];
const daemon = http.createServer((request, response) => {
  heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
  response.end('OK');
});
daemon.on('connection', () => heard.push('connection'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

/** Goes through the whole note in steps smaller than the window, so that all of it is drawn once. Gives back how many controls were seen. */
async function scrollThrough(): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const view = window.workbench?.noteView();
    const scroller = view?.contentEl.querySelector(view.getMode() === 'preview' ? '.markdown-preview-view' : '.cm-scroller');
    if (!scroller) throw new Error('the note has nothing to scroll');
    const seen = new Set<Element>();
    for (let top = 0; ; top += scroller.clientHeight / 2) {
      scroller.scrollTop = top;
      await frame();
      await frame();
      for (const control of scroller.querySelectorAll('.docker-notebook-action, .docker-notebook-entry-button')) seen.add(control);
      if (top + scroller.clientHeight >= scroller.scrollHeight) return seen.size;
    }
  });
}

const requests = (): Promise<readonly unknown[] | undefined> => page.evaluate(() => window.workbench?.requests());

beforeAll(async () => {
  await new Promise<void>((resolve) => daemon.listen(join(folder, 'docker.sock'), resolve));
  workbench = await startWorkbench({ dockerHost: `unix://${join(folder, 'docker.sock')}` });
  opened = await openPage(workbench.url);
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  daemon.close();
  rmSync(folder, { recursive: true, force: true });
});

test('opening the vault and its views asks a daemon nothing', async () => {
  for (const command of ['open-topic-map', 'open-sections-to-complete']) await page.evaluate((id) => window.workbench?.runCommand(`docker-notebook:${id}`), command);
  await page.locator('.docker-notebook-list-row').first().waitFor();
  expect(await requests()).toEqual([]);
  expect(heard).toEqual([]);
});

test('nor does any of its notes, from end to end in every mode', async () => {
  const paths = await page.evaluate(() => window.workbench?.app.vault.getMarkdownFiles().map(({ path }) => path) ?? []);
  expect(paths.length).toBeGreaterThan(14);
  const controls = { reading: 0, live: 0, source: 0 };
  for (const path of paths) {
    for (const mode of ['reading', 'live', 'source', 'reading'] as const) {
      await page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
      controls[mode] += await scrollThrough();
    }
  }
  // A vault in which nothing could be run would be silent too.
  expect(controls.reading).toBeGreaterThan(60);
  expect(controls.live).toBeGreaterThan(30);
  expect(await requests()).toEqual([]);
  expect(heard).toEqual([]);
});

test('nor does moving the cursor through blocks, pointing at controls, going through them by key, and opening a menu', async () => {
  await page.evaluate(() => window.workbench?.openNote('First steps.md', 'live'));
  await page.evaluate(() => {
    const editor = window.workbench?.noteView().editor;
    for (let line = 0; line < (editor?.lineCount() ?? 0); line++) editor?.setCursor({ line, ch: 2 });
  });
  await page.evaluate(() => window.workbench?.openNote('First steps.md', 'reading'));
  const note = page.locator('.markdown-reading-view').filter({ visible: true }).first();
  await note.locator('.docker-notebook-action').first().hover();
  for (let step = 0; step < 30; step++) await page.keyboard.press('Tab');
  await note.getByRole('button', { name: 'More' }).first().click();
  await page.locator('.menu-item').first().hover();
  await page.keyboard.press('Escape');
  expect(await requests()).toEqual([]);
  expect(heard).toEqual([]);
});

test('nor does switching the plugin off and on again', async () => {
  await page.evaluate(async () => {
    window.workbench?.disablePlugin();
    await window.workbench?.enablePlugin();
  });
  await page.locator('.markdown-reading-view .docker-notebook-action').first().waitFor();
  expect(await requests()).toEqual([]);
  expect(heard).toEqual([]);
});

test('and the first click is heard, so there was something to hear', async () => {
  await page.locator('.markdown-reading-view').filter({ visible: true }).first().locator('.docker-notebook-action').first().click();
  await expect.poll(() => heard.filter((line) => line !== 'connection').length).toBeGreaterThan(0);
  expect((await requests())?.length).toBeGreaterThan(0);
  expect(opened.complaints).toEqual([]);
});
