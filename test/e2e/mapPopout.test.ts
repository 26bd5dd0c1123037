// The topic map in a window of its own: drawn, pointed at, dragged and searched there, and at home again once the window is closed.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
let workbench: Workbench;
let opened: OpenPage;
let page: Page;
let popout: Page;
const complaints: string[] = [];

const map = (at: Page): Locator => at.locator('.view-content.docker-notebook-map');
const canvas = (at: Page): Locator => map(at).locator('.docker-notebook-map-canvas');
const voice = (at: Page): Promise<string | null> => map(at).locator('.docker-notebook-map-stage .docker-notebook-unseen').textContent();

/** How many pixels have the colour of the ground alone, and how wide the picture is. */
const drawn = (at: Page): Promise<{ readonly isEmpty: boolean; readonly width: number }> =>
  canvas(at).evaluate((el) => {
    const context = 'getContext' in el ? (el as HTMLCanvasElement).getContext('2d') : null;
    const { width, height } = el as HTMLCanvasElement;
    return { isEmpty: context?.getImageData(0, 0, width, height).data.every((value) => value === 0) ?? true, width };
  });

async function flyTo(at: Page, label: string): Promise<{ readonly x: number; readonly y: number }> {
  const filter = map(at).getByRole('searchbox');
  await filter.fill(label);
  await filter.press('Enter');
  await expect.poll(() => voice(at)).toMatch(new RegExp(`^${label}`));
  await filter.fill('');
  const box = await canvas(at).boundingBox();
  if (!box) throw new Error('the map is not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await startWorkbench();
  opened = await openPage(workbench.url, { viewport: { width: 1300, height: 850 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
});

test('it is drawn in the size and the colours of its window, and follows that', async () => {
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-topic-map'));
  await canvas(page).waitFor();
  await expect.poll(async () => (await drawn(page)).isEmpty).toBe(false);
  const opening = opened.context.waitForEvent('page');
  await page.evaluate(() => {
    const workspace = window.workbench?.app.workspace;
    const [leaf] = workspace?.getLeavesOfType('docker-notebook-map') ?? [];
    if (leaf) workspace?.moveLeafToPopout(leaf, { size: { width: 700, height: 560 } });
  });
  popout = await opening;
  popout.on('pageerror', (error) => complaints.push(String(error)));
  await popout.emulateMedia({ reducedMotion: 'reduce' });
  await canvas(popout).waitFor();
  const box = await canvas(popout).boundingBox();
  await expect.poll(async () => Math.round((await drawn(popout)).width)).toBe(Math.round(box?.width ?? 0));
  await expect.poll(async () => (await drawn(popout)).isEmpty).toBe(false);
  await popout.screenshot({ path: join(pictures, 'map-popout.png') });
  await popout.setViewportSize({ width: 620, height: 500 });
  await expect.poll(async () => (await drawn(popout)).width).toBeLessThan(box?.width ?? 0);
});

test('it is searched, pointed at, and dragged there', async () => {
  const { x, y } = await flyTo(popout, 'Rate limits');
  await popout.mouse.move(x, y);
  const preview = map(popout).locator('.docker-notebook-map-preview');
  await preview.filter({ hasText: 'Rate limits' }).waitFor();
  await popout.mouse.down();
  await popout.mouse.move(x + 60, y + 40, { steps: 4 });
  await popout.mouse.up();
  await canvas(popout).focus();
  await canvas(popout).press('ContextMenu');
  await popout.locator('.menu-item', { hasText: 'Let it move again' }).click();
});

test('it comes home when its window is closed, and goes on there', async () => {
  await popout.close();
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-topic-map'));
  await canvas(page).waitFor();
  await expect.poll(async () => (await drawn(page)).isEmpty).toBe(false);
  await flyTo(page, 'Rate limits');
  expect([...complaints, ...opened.complaints]).toEqual([]);
});
