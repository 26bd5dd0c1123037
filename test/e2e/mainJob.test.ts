// The main job from the built plugin, on the demo vault and a real engine: run a block, find a topic, find what is left to do.
// The pictures that README and docs show are taken here, into build/screenshots (DOCKER_NOTEBOOK_SCREENSHOTS names another folder).
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const openNote = (path: string, mode: 'reading' | 'live'): Promise<void> => page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
const runCommand = (id: string): Promise<boolean | undefined> => page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
const picture = (name: string): Promise<Buffer> => page.screenshot({ path: join(pictures, `${name}.png`) });
const requests = (): Promise<number> => page.evaluate(() => window.workbench?.requests().length ?? -1);
const openPath = (): Promise<string | undefined> => page.evaluate(() => window.workbench?.noteView().file?.path);
/** The note's pane as it is seen: a pane keeps its other modes hidden. */
const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();

/** The panel whose Run button names the line. */
const runButton = (line: string): Locator => note().getByRole('button', { name: `Run ${line}`, exact: false }).filter({ visible: true }).first();

/** Looks over the map in steps of 8 pixels and takes down each place where the pointer would say that it is over a topic. */
function findTopicsOnCanvas(): Promise<{ readonly x: number; readonly y: number }[]> {
  return page.locator('.docker-notebook-map-canvas').evaluate((canvas) => {
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    const found: { readonly x: number; readonly y: number }[] = [];
    for (let y = top + 4; y < bottom; y += 8) {
      for (let x = left + 4; x < right; x += 8) {
        if (found.some((place) => Math.hypot(place.x - x, place.y - y) < 28)) continue;
        canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
        if (getComputedStyle(canvas).cursor === 'pointer') found.push({ x, y });
      }
    }
    return found;
  });
}

/** Clicks one topic after the other until the map says that it is the one wanted. */
async function clickTopic(label: string): Promise<void> {
  for (const { x, y } of await findTopicsOnCanvas()) {
    await runCommand('open-topic-map');
    await page.mouse.click(x, y);
    const voice = await page.locator('.docker-notebook-map-stage .docker-notebook-unseen').textContent();
    if (voice?.startsWith(label)) return;
  }
  throw new Error(`No topic on the canvas is ${label}`);
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await startWorkbench();
  opened = await openPage(workbench.url, { viewport: { width: 1440, height: 900 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
});

describe('a note of the demo vault', () => {
  test('sends nothing to the engine while it is only read', async () => {
    await openNote('Contenedores.md', 'reading');
    await note().getByText('docker run --rm busybox echo hola').first().waitFor();
    await openNote('Contenedores.md', 'live');
    await note().getByText('docker run --rm busybox echo hola').first().waitFor();
    expect(await requests()).toBe(0);
  });

  test('runs a block in Reading view and shows the output of its container', async () => {
    await openNote('First steps.md', 'reading');
    await runButton('docker run --rm busybox echo').click();
    const output = note().locator('.docker-notebook-output', { hasText: 'hello from a container' });
    await output.first().waitFor();
    await note().locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).first().waitFor();
    expect(await requests()).toBeGreaterThan(3);
  });

  test('keeps the output when the mode changes and the cursor enters the block', async () => {
    await page.evaluate(() => window.workbench?.setMode('live'));
    const output = note().locator('.docker-notebook-output', { hasText: 'hello from a container' });
    await output.first().waitFor();
    await note().getByText('docker run --rm busybox echo').first().click();
    await output.first().waitFor();
    expect(await runButton('docker run --rm busybox echo').isVisible()).toBe(true);
  });

  test('shows the exit code of a container that failed, in Live Preview too', async () => {
    await note().getByText('exit 3').first().scrollIntoViewIfNeeded();
    await runButton('docker run --rm busybox sh -c').click();
    await note().locator('.docker-notebook-run-status', { hasText: 'Exit code 3' }).first().waitFor();
  });

  test('asks before a container gets a hold on the machine, and sends nothing when the answer is no', async () => {
    await openNote('Seguridad.md', 'reading');
    const before = await requests();
    await runButton('docker run --rm -v /:/host:ro').click();
    const dialog = page.locator('.modal', { hasText: 'This reaches your machine' });
    await dialog.getByText('It can read / on this machine.').waitFor();
    await picture('consent-light');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await note().locator('.docker-notebook-run-status', { hasText: 'Not run' }).first().waitFor();
    expect(await requests()).toBe(before);
  });

  test('runs an item of a command list', async () => {
    await openNote('Contenedores.md', 'reading');
    await runButton('docker ps').click();
    await note().locator('.docker-notebook-table', { hasText: 'CONTAINER ID' }).first().waitFor();
  });
});

describe('the topic map', () => {
  test('opens, and a click on a topic arrives at its heading', async () => {
    await openNote('What is Docker.md', 'reading');
    await runCommand('open-topic-map');
    await page.locator('.docker-notebook-map-canvas').waitFor();
    await page.locator('.docker-notebook-switch').first().getByRole('button', { name: 'Vault' }).click();
    await expect.poll(() => page.locator('.docker-notebook-map-row').count()).toBeGreaterThan(100);
    // The layout comes to rest before it is a picture worth showing.
    await page.waitForTimeout(3000);
    await picture('map-light');
    await page.evaluate(() => window.workbench?.setTheme('dark'));
    await picture('map-dark');
    await page.evaluate(() => window.workbench?.setTheme('light'));
    await page.locator('.docker-notebook-filter').first().fill('Rate limits');
    await expect.poll(() => page.locator('.docker-notebook-map-row', { hasText: 'Rate limits' }).count()).toBe(1);
    await page.waitForTimeout(1000);
    await clickTopic('Rate limits');
    await expect.poll(openPath).toBe('Registries.md');
    await expect
      .poll(() => note().getByRole('heading', { name: 'Rate limits' }).first().evaluate((el) => {
        const { top } = el.getBoundingClientRect();
        return top >= 0 && top < window.innerHeight;
      }))
      .toBe(true);
  });
});

describe('sections to complete', () => {
  test('lists the gaps, and a click goes to the exact words', async () => {
    await runCommand('open-sections-to-complete');
    const row = page.locator('.docker-notebook-list-row', { hasText: 'cambiar esta frase' });
    await page.locator('.docker-notebook-list-row').first().waitFor();
    await row.first().waitFor();
    await picture('gaps-light');
    await row.first().click();
    await expect.poll(openPath).toBe('Contenedores.md');
    await expect.poll(() => page.locator('.status-bar').innerText()).toMatch(/\d/);
  });

  test('stand beside a note that still shows the output of its runs', async () => {
    await openNote('First steps.md', 'reading');
    await note().locator('.docker-notebook-output', { hasText: 'hello from a container' }).first().waitFor();
    await runButton('docker version').click();
    await note().locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).first().waitFor();
    await note().locator('.docker-notebook-output', { hasText: 'hello from a container' }).first().scrollIntoViewIfNeeded();
    await picture('notebook-light');
    await page.evaluate(() => window.workbench?.setTheme('dark'));
    await picture('notebook-dark');
  });

  test('and nothing complained', () => {
    expect(opened.complaints).toEqual([]);
  });
});
