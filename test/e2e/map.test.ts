// The topic map as a place to work in: what is around a topic, layouts, previews, menus by mouse and keyboard, and places that stay.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

/** The view; blocks in notes have their own. */
const view = (): Locator => page.locator('.view-content.docker-notebook-map');
const canvas = (): Locator => view().locator('.docker-notebook-map-canvas');
const bar = (): Locator => view().locator('.docker-notebook-bar');
const rows = (): Promise<number> => view().locator('.docker-notebook-map-row').count();
const voice = (): Promise<string | null> => view().locator('.docker-notebook-map-stage .docker-notebook-unseen').textContent();
const menuItem = (title: string): Locator => page.locator('.menu-item', { hasText: title });
/** How many notes are open, once each has come to the front that will: a tab counts before its note is read. */
const notes = (): Promise<number> =>
  page.evaluate(async () => {
    const leaves = window.workbench?.app.workspace.getLeavesOfType('markdown') ?? [];
    await Promise.all(leaves.map((leaf) => leaf.loadIfDeferred()));
    return leaves.length;
  });
const scope = (name: string): Locator => bar().getByRole('button', { name, exact: true });
const picture = (name: string): Promise<Buffer> => page.screenshot({ path: join(pictures, `${name}.png`) });

/** Until nothing moves: three pictures of the canvas, one after the other, are the same. On a busy machine two may be for want of a frame. */
async function settle(): Promise<void> {
  let before = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await canvas().evaluate((el) => (el instanceof HTMLCanvasElement ? el.toDataURL() : ''));
        same = now === before ? same + 1 : 0;
        before = now;
        return same;
      },
      { timeout: 30_000, interval: 400 },
    )
    .toBe(2);
}

async function openMap(): Promise<void> {
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-topic-map'));
  await canvas().waitFor();
  await scope('Vault').click();
  await expect.poll(rows).toBeGreaterThan(100);
}

/** Chooses the topic and brings it into the middle of the map. */
async function flyTo(label: string): Promise<{ readonly x: number; readonly y: number }> {
  const filter = bar().getByRole('searchbox');
  await filter.fill(label);
  await filter.press('Enter');
  await expect.poll(voice).toMatch(new RegExp(`^${label}`));
  await filter.fill('');
  await canvas().focus();
  const box = await canvas().boundingBox();
  if (!box) throw new Error('the map is not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function openMenu(): Promise<void> {
  await canvas().press('ContextMenu');
  await page.locator('.menu').waitFor();
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await startWorkbench();
  opened = await openPage(workbench.url, { viewport: { width: 1440, height: 900 } });
  ({ page } = opened);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

beforeEach(async () => {
  await openMap();
  await settle();
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
});

test('the map is made on a thread of its own, which ends with the plugin', async () => {
  expect(page.workers()).toHaveLength(1);
  await page.evaluate(() => window.workbench?.disablePlugin());
  await expect.poll(() => page.workers().length).toBe(0);
  await page.evaluate(() => window.workbench?.enablePlugin().then(() => undefined));
  await openMap();
  expect(page.workers()).toHaveLength(1);
});

test('a topic says where it stands and how it begins while the pointer rests on it', async () => {
  const { x, y } = await flyTo('Rate limits');
  await page.mouse.move(x, y);
  const preview = page.locator('.docker-notebook-map-preview');
  await preview.waitFor();
  expect(await preview.innerText()).toMatch(/Rate limits[^]*section · Registries\.md, line \d+/);
  await picture('map-preview');
  await page.mouse.move(x + 300, y + 200);
  await preview.waitFor({ state: 'hidden' });
});

test('the map follows the hand, and a topic is found where it was moved to', async () => {
  const { x, y } = await flyTo('Rate limits');
  const spots = [[250, 40], [-250, 60], [40, 200], [-60, -200], [200, 200]] as const;
  const isGround = async ([dx, dy]: readonly [number, number]): Promise<boolean> => {
    await page.mouse.move(x + dx, y + dy);
    return canvas().evaluate((el) => !el.hasClass('is-pointing'));
  };
  let at = 0;
  while (at < spots.length - 1 && !(await isGround(spots[at] ?? spots[0]))) at++;
  const [dx, dy] = spots[at] ?? spots[0];
  await page.mouse.down();
  // Farther than the margin of its picture, and not at once.
  await page.mouse.move(x + dx - 240, y + dy - 80, { steps: 12 });
  await page.mouse.up();
  await settle();
  await page.mouse.move(x - 240, y - 80);
  await page.locator('.docker-notebook-map-preview', { hasText: 'Rate limits' }).waitFor();
});

test('what is around a topic is shown as far as its user wants, in three layouts', async () => {
  await flyTo('Rate limits');
  await openMenu();
  await menuItem('Show what is around it').click();
  await expect.poll(() => scope('Around Rate limits').getAttribute('aria-pressed')).toBe('true');
  const near = await rows();
  await bar().getByRole('combobox', { name: 'How far from the topic' }).selectOption('1');
  await expect.poll(rows).toBeLessThan(near);
  await bar().getByRole('combobox', { name: 'How far from the topic' }).selectOption('3');
  await expect.poll(rows).toBeGreaterThan(near);
  await settle();
  for (const shape of ['radial', 'tree', 'force']) {
    await bar().getByRole('combobox', { name: 'Layout' }).selectOption(shape);
    await settle();
    await picture(`map-around-${shape}`);
  }
});

test('a topic that was dragged stays there the next day, and a heading that gets another name keeps its place', async () => {
  const { x, y } = await flyTo('Rate limits');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 60, { steps: 4 });
  await page.mouse.up();
  await page.reload();
  await page.waitForFunction(() => window.workbench?.isReady === true);
  await openMap();
  await settle();
  await flyTo('Rate limits');
  await openMenu();
  expect(await menuItem('Let it move again').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const vault = window.workbench?.app.vault;
    const file = vault?.getFileByPath('Registries.md');
    if (file) await vault?.process(file, (text) => text.replace('Rate limits', 'Limits of Docker Hub'));
  });
  await expect.poll(() => page.locator('.docker-notebook-map-row', { hasText: 'Limits of Docker Hub' }).count()).toBe(1);
  await flyTo('Limits of Docker Hub');
  await openMenu();
  await menuItem('Let it move again').click();
  await openMenu();
  expect(await menuItem('Let it move again').count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('a note collapses into one topic, by the keyboard alone', async () => {
  const topics = async (): Promise<number> => Number(/(\d+) topics/.exec(await view().innerText())?.[1]);
  const all = await topics();
  await flyTo('Registries');
  await openMenu();
  await menuItem('Collapse').click();
  await expect.poll(topics).toBeLessThan(all);
  await picture('map-collapsed');
  await canvas().focus();
  await openMenu();
  await menuItem('Expand').click();
  await expect.poll(topics).toBe(all);
});

test('several topics are selected and opened at once, each in a tab of its own', async () => {
  const before = await notes();
  await flyTo('Registries');
  await canvas().press('Space');
  const { x, y } = await flyTo('Redes');
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await canvas().focus();
  await openMenu();
  await menuItem('Open all 2').click();
  await expect.poll(notes).toBe(before + 2);
  await expect.poll(() => page.evaluate(() => window.workbench?.noteView().file?.path)).not.toBe('Registries.md');
});

test('Enter with the key for a new tab opens one', async () => {
  const before = await notes();
  await flyTo('Redes');
  await canvas().press('Control+Enter');
  await expect.poll(notes).toBe(before + 1);
  // The tab is there before its note is in front.
  await view().waitFor({ state: 'hidden' });
});

test.each(['reading', 'live'] as const)('a block in a note shows the map that it asks for, in %s', async (mode) => {
  await page.evaluate((how) => window.workbench?.openNote('Mapa.md', how), mode);
  const block = page.locator('.docker-notebook-map-frame').filter({ visible: true });
  await block.waitFor();
  await expect.poll(() => block.locator('.docker-notebook-map-row').count()).toBeGreaterThan(10);
  expect((await block.boundingBox())?.height).toBe(420);
  expect(await block.getByRole('combobox', { name: 'Layout' }).inputValue()).toBe('radial');
  await picture(`map-block-${mode}`);
});

test('a block that asks for what there is not says what it can ask for', async () => {
  await page.evaluate(async () => {
    const vault = window.workbench?.app.vault;
    const file = vault?.getFileByPath('Mapa.md');
    if (file) await vault?.process(file, (text) => text.replace('disposicion: radial', 'disposicion: cubo'));
    await window.workbench?.openNote('Mapa.md', 'reading');
  });
  await expect.poll(() => page.getByRole('alert').filter({ hasText: 'cubo' }).first().innerText()).toBe('Line 3: the map cannot use “cubo”. Write one of: force, radial, tree.');
});

test('a topic shows its ties with the lines that say so, and what is not so leaves the map until it is brought back', async () => {
  const ties = async (): Promise<number> => Number(/(\d+) ties/.exec(await view().innerText())?.[1]);
  await flyTo('Limits of Docker Hub');
  const all = await ties();
  await openMenu();
  await menuItem('Its ties, and why').click();
  const modal = page.locator('.modal', { hasText: 'Ties of Limits of Docker Hub' });
  const tie = modal.getByRole('listitem').filter({ hasText: 'Limits of Docker Hub about Docker Hub' });
  expect(await tie.innerText()).toContain('Registries.md, line 28 ');
  await tie.getByRole('button', { name: 'Not so: Limits of Docker Hub about Docker Hub' }).press('Enter');
  await picture('map-ties');
  await page.keyboard.press('Escape');
  await expect.poll(ties, { timeout: 5000 }).toBe(all - 1);
  await canvas().focus();
  await openMenu();
  await menuItem('Its ties, and why').click();
  await modal.getByRole('button', { name: 'Bring back: Limits of Docker Hub about Docker Hub' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(ties, { timeout: 5000 }).toBe(all);
});

test('a tie that is so becomes a link, seen before it is written, and goes again', async () => {
  const textOf = (): Promise<string | undefined> => page.evaluate(async () => {
    const vault = window.workbench?.app.vault;
    const file = vault?.getFileByPath('Compose.md');
    return file ? vault?.read(file) : undefined;
  });
  const before = await textOf();
  await flyTo('Servicios');
  await openMenu();
  await menuItem('Its ties, and why').click();
  const modal = page.locator('.modal', { hasText: 'Ties of Servicios' });
  const accept = modal.getByRole('button', { name: /^It is so: Servicios mentions/ }).first();
  const said = (await accept.getAttribute('aria-label'))?.replace('It is so: ', '') ?? '';
  const tie = modal.getByRole('listitem').filter({ has: page.getByText(said, { exact: true }) });
  await accept.press('Enter');
  const link = (await tie.locator('ins').innerText()).trim();
  expect(link).toMatch(/^\[\[.+\]\]$/);
  expect(await textOf()).toBe(before);
  await picture('map-tie-link');
  await tie.getByRole('button', { name: `Write this link: ${said}` }).press('Enter');
  await tie.getByText('Accepted').waitFor();
  // The note may be open in a tab: it is saved a while later.
  await expect.poll(textOf, { timeout: 10_000 }).toContain(link);
  await tie.getByRole('button', { name: `Undo the link: ${said}` }).click();
  await tie.getByRole('button', { name: `Not so: ${said}` }).waitFor();
  await expect.poll(textOf, { timeout: 10_000 }).toBe(before);
  await page.keyboard.press('Escape');
});

test('a topic shows its sources and the notes that share them, and what no source stands behind is shown alone', async () => {
  const topics = async (): Promise<number> => Number(/(\d+) topics/.exec(await view().innerText())?.[1]);
  await flyTo('What is Docker');
  await openMenu();
  await menuItem('Its sources').click();
  const modal = page.locator('.modal', { hasText: 'Sources of What is Docker' });
  await modal.getByRole('listitem').first().waitFor();
  expect(await modal.innerText()).toMatch(/Cited by|Shared by/);
  await picture('map-sources');
  await page.keyboard.press('Escape');
  const all = await topics();
  const only = view().getByRole('button', { name: /^Without a source/ });
  await only.click();
  await expect.poll(topics).toBeLessThan(all);
  await settle();
  await picture('map-unsourced');
  await only.click();
  await expect.poll(topics).toBe(all);
});

test('what to study next says why, and opens the note that names it', async () => {
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:study-next'));
  const study = page.locator('.docker-notebook-study');
  const steps = study.getByRole('list', { name: 'Concepts to study, in order' }).getByRole('listitem');
  await steps.first().waitFor();
  expect(await steps.count()).toBe(12);
  expect(await steps.filter({ hasText: /You have .+, and nothing on this/ }).count()).toBeGreaterThan(0);
  await page.screenshot({ path: join(pictures, 'study.png') });
  await study.getByRole('button', { name: 'Open the note that names kernel' }).press('Enter');
  const line = (): Promise<string> => page.evaluate(() => {
    const editor = window.workbench?.app.workspace.activeEditor?.editor;
    return editor?.getLine(editor.getCursor().line) ?? '';
  });
  await expect.poll(line, { timeout: 5000 }).toContain('kernel');
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
