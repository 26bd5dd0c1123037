// The map leaves the app: every format from the menu as a new file beside the note, text on the clipboard, and a map of contents that is kept up to date.
import { mkdirSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exporters } from '../../src/core/export/exporters';
import { textsFor } from '../../src/core/texts/textsFor';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const texts = textsFor('en').exports;
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const item = (title: string): Locator => page.locator('.menu-item').filter({ has: page.getByText(title, { exact: true }) });
const notice = (text: string): Locator => page.locator('.notice', { hasText: text });
const read = (path: string): Promise<string> => readFile(join(workbench.vaultPath, path), 'utf8');
const run = (command: string): Promise<unknown> => page.evaluate((id) => window.workbench?.runCommand(`docker-notebook:${id}`), command);

async function openMenu(): Promise<void> {
  await page.locator('.docker-notebook-map').getByRole('button', { name: 'Export…' }).click();
  await page.locator('.menu').waitFor();
}

async function save(title: string, path: string): Promise<void> {
  await openMenu();
  await item(title).click();
  await notice(texts.saved(path)).click();
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await startWorkbench();
  opened = await openPage(workbench.url, { viewport: { width: 1440, height: 900 } });
  ({ page } = opened);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

beforeEach(async () => {
  await page.evaluate(async () => {
    const file = window.workbench?.app.vault.getFileByPath('Cursos/Contenedores desde cero.md');
    if (file) await window.workbench?.app.workspace.getLeaf(false).openFile(file);
  });
  await run('open-topic-map');
  await page.locator('.docker-notebook-map-canvas').waitFor();
  await page.locator('.docker-notebook-map .docker-notebook-bar').getByRole('button', { name: 'Vault', exact: true }).click();
  await expect.poll(() => page.locator('.docker-notebook-map-row').count()).toBeGreaterThan(100);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
});

test('every format of the menu is a new file beside the note, never over one that is there', async () => {
  await openMenu();
  await page.screenshot({ path: join(pictures, 'map-export.png') });
  await page.keyboard.press('Escape');
  for (const { id, extension } of exporters) await save(texts.formats[id], `Cursos/Topic map.${extension}`);
  await save(texts.picture('SVG'), 'Cursos/Topic map.svg');
  await save(texts.picture('PNG'), 'Cursos/Topic map.png');
  const first = await read('Cursos/Topic map.csv');
  await save(texts.formats.csv, 'Cursos/Topic map 1.csv');
  expect(await read('Cursos/Topic map.csv')).toBe(first);
  const names = (await readdir(join(workbench.vaultPath, 'Cursos'))).filter((name) => name.startsWith('Topic map'));
  expect(names.sort()).toEqual(['Topic map 1.csv', ...[...exporters.map(({ extension }) => extension), 'svg', 'png'].map((extension) => `Topic map.${extension}`)].sort());
  const canvas = JSON.parse(await read('Cursos/Topic map.canvas')) as { readonly nodes: readonly { readonly x: number; readonly y: number }[] };
  expect(canvas.nodes.length).toBeGreaterThan(100);
  expect(new Set(canvas.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(canvas.nodes.length);
  expect(await read('Cursos/Topic map.mmd')).toMatch(/^flowchart LR\n(?: {2}%% \d+ ties: .+\n)? {2}t1/);
  expect(opened.complaints).toEqual([]);
});

test('the picture is what the map shows, in the colours of the theme', async () => {
  const svg = await read('Cursos/Topic map.svg');
  const png = (await readFile(join(workbench.vaultPath, 'Cursos/Topic map.png'))).toString('base64');
  const drawn = await page.evaluate(
    async ([text, base]) => {
      const ground = getComputedStyle(document.querySelector('.docker-notebook-map-background') ?? document.body).color;
      const sizes: number[][] = [];
      const corners: string[] = [];
      for (const source of [`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`, `data:image/png;base64,${base}`]) {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(1, 1, 1, 1).data ?? [];
        sizes.push([image.naturalWidth, image.naturalHeight]);
        corners.push(alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : `see-through ${alpha}`);
      }
      return { ground, sizes, corners };
    },
    [svg, png] as const,
  );
  const [[width = 0, height = 0] = [], double = []] = drawn.sizes;
  expect(double).toEqual([width * 2, height * 2]);
  expect(drawn.corners).toEqual([drawn.ground, drawn.ground]);
  expect(svg).not.toContain('var(');
  expect(svg.match(/<text\b/g)?.length ?? 0).toBeGreaterThan(10);
  await writeFile(join(pictures, 'map-exported.png'), Buffer.from(png, 'base64'));
});

test('only what is shown leaves the map', async () => {
  await page.locator('.docker-notebook-map').getByRole('button', { name: 'This note' }).click();
  await openMenu();
  await item(texts.copy(texts.formats.json)).click();
  await notice(texts.copied(texts.formats.json)).click();
  const { topics } = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as { readonly topics: readonly { readonly label: string }[] };
  expect(topics.length).toBeGreaterThan(3);
  expect(topics.length).toBeLessThan(60);
  expect(topics.map(({ label }) => label)).toContain('Temario');
});

test('a map of contents gets a note of its own, and is brought up to date where it stands', async () => {
  await run('create-map-of-contents');
  await notice(texts.saved('Map of contents.md')).click();
  const made = await read('Map of contents.md');
  expect(made).toMatch(/^%% docker-notebook: map %%\n## Notes\n[^]*- \[\[Redes\]\][^]*\n%% docker-notebook: end of map %%\n$/);
  await expect.poll(() => page.evaluate(() => window.workbench?.app.workspace.activeEditor?.file?.path)).toBe('Map of contents.md');
  const type = async (text: string): Promise<void> => {
    await page.evaluate(async (typed) => {
      const file = window.workbench?.app.vault.getFileByPath('Map of contents.md');
      if (file) await window.workbench?.app.vault.modify(file, typed);
    }, text);
    await expect.poll(() => page.evaluate(() => window.workbench?.app.workspace.activeEditor?.editor?.getValue())).toBe(text);
  };
  await type(`mine\n${made.replace('- [[Redes]]', '- gone')}mine too`);
  await run('update-map-of-contents');
  await notice(texts.updated).click();
  await expect.poll(() => read('Map of contents.md'), { timeout: 10_000 }).toBe(`mine\n${made}mine too`);
  await type('mine\n%% docker-notebook: map %%\n');
  await run('update-map-of-contents');
  await notice(texts.problems.noEnd(2)).waitFor();
  await expect.poll(() => read('Map of contents.md'), { timeout: 10_000 }).toBe('mine\n%% docker-notebook: map %%\n');
});
