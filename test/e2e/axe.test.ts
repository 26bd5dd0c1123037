// axe finds nothing in any view, block and dialog of the plugin, in both themes: WCAG 2.2 A and AA, contrast included.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../workbench/findViolations';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const command = (id: string): Promise<boolean | undefined> => page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
const openNote = (path: string, mode: 'reading' | 'live'): Promise<void> => page.evaluate(async ([at, how]) => window.workbench?.openNote(at, how), [path, mode] as const);
const modal = (): Locator => page.locator('.modal');

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(async () => {
    opened = await openPage(workbench.url, { query: { theme }, viewport: { width: 1440, height: 1000 } });
    ({ page } = opened);
    await openNote('Contenedores.md', 'reading');
  });

  afterAll(async () => {
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });

  test.each([
    ['open-topic-map', '.view-content.docker-notebook-map', '.docker-notebook-map-row'],
    ['open-sections-to-complete', '.docker-notebook-gaps', '.docker-notebook-list-row'],
    ['study-next', '.docker-notebook-study', 'li'],
    ['open-containers', '.docker-notebook-containers', 'button'],
  ])('the view of %s', async (id, selector, content) => {
    await command(id);
    await page.locator(selector).locator(content).first().waitFor();
    expect(await findViolations(page, selector)).toEqual([]);
  });

  test.each([
    ['suggest-links-and-tags', 'Namespaces y cgroups.md'],
    ['fix-sections-of-note', 'Redes.md'],
  ])('the dialog of %s', async (id, path) => {
    await openNote(path, 'live');
    await command(id);
    await modal().getByRole('listitem').first().waitFor();
    expect(await findViolations(page, '.modal')).toEqual([]);
    await page.keyboard.press('Escape');
    await modal().waitFor({ state: 'hidden' });
  });

  test.each(['reading', 'live'] as const)('a note with blocks, runs, fields and checks in %s mode', async (mode) => {
    await openNote('Servidor web.md', mode);
    const pane = page.locator(mode === 'reading' ? '.markdown-reading-view' : '.markdown-source-view').filter({ visible: true }).first();
    await pane.locator('.docker-notebook-panel').first().waitFor();
    await pane.locator('.docker-notebook-panel .docker-notebook-action').first().click();
    await pane.locator('.docker-notebook-run-status').first().waitFor();
    expect(await findViolations(page, '[class*="docker-notebook-"]')).toEqual([]);
  });
});
