// What commands print, in both modes and on a real engine: tables with actions, a tree, two streams, progress, search, wrapped lines, a file, a screen.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'output-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const lines = {
  start: 'docker run -d --name output-web busybox sleep 1000',
  list: 'docker ps -a --filter name=output-web',
  volumes: 'docker volume ls --filter name=output-data',
  volume: 'docker volume create output-data',
  inspect: 'docker inspect output-web',
  streams: "docker run --rm busybox sh -c 'echo to the output; echo to the errors >&2; echo; printf \"\\033[38;5;208morange\\033[0m\\n\"'",
  many: "docker run --rm busybox sh -c 'seq 1 30000'",
  full: "docker run --rm busybox sh -c 'seq 1 500000'",
  wide: "docker run --rm busybox sh -c 'seq -s \" \" 1 600'",
  screen: 'docker stats output-web',
  build: 'docker build --no-cache -t output-build .',
};

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const noteText = `# Output\n${block('dockerfile file=Dockerfile', 'FROM busybox\nRUN sleep 4\nRUN echo built')}${Object.values(lines)
  .map((line) => block('bash', line))
  .join('\n')}`;

const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const panelOf = (line: string): Locator => note().locator('.docker-notebook-panel.is-block').filter({ has: page.locator(`[aria-label^=${JSON.stringify(`Run ${line.slice(0, 60)}`)}], [aria-label^=${JSON.stringify(`Stop ${line.slice(0, 60)}`)}]`) }).first();
const tool = (panel: Locator, name: string): Locator => panel.getByRole('button', { name, exact: true }).first();

async function start(line: string): Promise<Locator> {
  const panel = panelOf(line);
  await panel.locator('.docker-notebook-action').first().click();
  return panel;
}

async function run(line: string, exitCode = 0): Promise<Locator> {
  const panel = await start(line);
  await panel.locator('.docker-notebook-run-status', { hasText: `Exit code ${exitCode}` }).first().waitFor();
  return panel;
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Output.md'), noteText);
  workbench = await startWorkbench({ vault, isInPlace: true });
  opened = await openPage(workbench.url, { viewport: { width: 1200, height: 3000 } });
  ({ page } = opened);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe.each(['reading', 'live'] as const)('in %s', (mode) => {
  beforeAll(async () => {
    await page.evaluate((how) => window.workbench?.openNote('Output.md', how), mode);
    await note().locator('.docker-notebook-panel').first().waitFor();
  });

  test('a listing is a table, and a row’s action runs its line below it', async () => {
    if (mode === 'reading') await run(lines.start);
    const panel = await run(lines.list);
    const row = panel.locator('.docker-notebook-table tbody tr', { hasText: 'output-web' }).first();
    await row.getByRole('button', { name: 'docker inspect output-web' }).click();
    const tree = panel.getByRole('tree');
    await tree.waitFor();
    // The name is the last column: nothing stands on it, and nothing is cut off beside it.
    const isBare = (cell: Element): boolean => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === cell;
    };
    await row.scrollIntoViewIfNeeded();
    expect(await row.locator('td', { hasText: 'output-web' }).evaluate(isBare)).toBe(true);
    expect(await panel.locator('.docker-notebook-table').first().evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
    await panel.screenshot({ path: join(pictures, `output-table-${mode}.png`) });
    await row.getByRole('button', { name: 'docker rm -f output-web' }).click();
    const dialog = page.locator('.modal', { hasText: 'Container output-web' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await panel.getByRole('button', { name: 'Text', exact: true }).first().click();
    expect(await panel.locator('.docker-notebook-output').first().innerText()).toContain('CONTAINER ID');
    await panel.getByRole('button', { name: 'Table', exact: true }).first().click();
    expect(await row.isVisible()).toBe(true);
  });

  test('a listing says when a later run, or a row’s action, has changed what it lists', async () => {
    await run(lines.volume);
    const panel = await run(lines.volumes);
    const stale = panel.getByRole('status').filter({ hasText: 'Something was changed since this was listed.' });
    const row = panel.locator('.docker-notebook-table tbody tr', { hasText: 'output-data' });
    await row.waitFor();
    expect(await stale.count()).toBe(0);
    await row.getByRole('button', { name: 'docker volume rm output-data' }).click();
    await page.locator('.modal', { hasText: 'output-data' }).getByRole('button', { name: 'Run', exact: true }).click();
    await stale.waitFor();
    await panel.screenshot({ path: join(pictures, `output-stale-${mode}.png`) });
    await stale.getByRole('button', { name: 'List again' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await stale.count()).toBe(0);
    await run(lines.volume);
    await stale.waitFor();
    await run(lines.list);
    expect(await stale.count()).toBe(1);
  });

  test('a document is a tree that gives its paths', async () => {
    const panel = await run(lines.inspect);
    const tree = panel.getByRole('tree');
    await tree.getByRole('treeitem').filter({ hasText: /^State/ }).first().click();
    await tree.getByRole('treeitem').filter({ hasText: /^Status/ }).first().click();
    await tree.getByRole('button', { name: 'Copy {{.State.Status}}' }).click();
    await expect.poll(clipboard).toBe('{{.State.Status}}');
    await tree.focus();
    await page.keyboard.press('Control+c');
    await expect.poll(clipboard).toBe('running');
    await panel.screenshot({ path: join(pictures, `output-tree-${mode}.png`) });
  });

  test('the two streams are told apart, and colours are honoured', async () => {
    const panel = await run(lines.streams);
    await panel.getByRole('group', { name: 'Standard error' }).filter({ hasText: 'to the errors' }).waitFor();
    expect(await panel.locator('.docker-notebook-stdout').first().innerText()).not.toContain('errors');
    // Asked again until it holds: what is drawn of the output may be drawn anew between finding a part and reading it.
    await expect.poll(() => panel.locator('.docker-notebook-fg-own').evaluate((el) => getComputedStyle(el).color)).toBe('rgb(255, 135, 0)');
    await panel.screenshot({ path: join(pictures, `output-streams-${mode}.png`) });
  });

  test('much output is searched, left and followed, and saved as a whole', async () => {
    const panel = await run(lines.many);
    await tool(panel, 'Search in the output').click();
    await page.keyboard.type('2999');
    await panel.getByText('1 of 11').waitFor();
    await page.keyboard.press('Enter');
    await panel.getByText('2 of 11').waitFor();
    await panel.screenshot({ path: join(pictures, `output-search-${mode}.png`) });
    await page.keyboard.press('Escape');
    await tool(panel, 'Save the whole output to a file').click();
    const path = `saved/${mode}.txt`;
    await page.getByRole('textbox', { name: 'File' }).fill(path);
    await page.screenshot({ path: join(pictures, `output-save-${mode}.png`), clip: { x: 200, y: 1200, width: 800, height: 600 } });
    await page.locator('.modal').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(`The output is in ${path}`).waitFor();
    const saved = join(vault, path);
    expect(existsSync(saved)).toBe(true);
    expect(readFileSync(saved, 'utf8')).toBe(Array.from({ length: 30_000 }, (_, index) => `${index + 1}\n`).join(''));
  });

  test('where the disk is full the run goes on, and what can be saved is told and saved', async () => {
    // Temporary files of the stand-in are blobs.
    const real = await page.evaluateHandle(() => {
      const Real = window.Blob;
      window.Blob = class extends Real {
        constructor() {
          super();
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        }
      };
      return Real;
    });
    const panel = await run(lines.full);
    await page.evaluate((Real) => void (window.Blob = Real), real);
    const told = /^Only the first [\d.]+MB can be saved: the disk for temporary files is full\.$/;
    await panel.getByRole('status').filter({ hasText: told }).waitFor();
    expect(await panel.locator('.docker-notebook-output').first().innerText()).toMatch(/500000\s*$/);
    await panel.screenshot({ path: join(pictures, `output-full-${mode}.png`) });
    await tool(panel, 'Save the whole output to a file').click();
    await page.locator('.modal p', { hasText: told }).waitFor();
    const path = `saved/full-${mode}.txt`;
    await page.getByRole('textbox', { name: 'File' }).fill(path);
    await page.locator('.modal').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(`The output is in ${path}`).waitFor();
    const all = Array.from({ length: 500_000 }, (_, index) => `${index + 1}\n`).join('');
    const saved = readFileSync(join(vault, path), 'utf8');
    expect(saved.length).toBeGreaterThan(1_000_000);
    expect(all.startsWith(saved)).toBe(true);
  });

  test('long lines wrap on request', async () => {
    const panel = await run(lines.wide);
    const output = panel.locator('.docker-notebook-output').first();
    const isCut = (): Promise<boolean> => output.evaluate((el) => el.scrollWidth > el.clientWidth);
    expect(await isCut()).toBe(true);
    await tool(panel, 'Wrap lines').click();
    expect(await isCut()).toBe(false);
    await tool(panel, 'Wrap lines').click();
  });

  test('statistics are drawn in their place', async () => {
    const panel = await start(lines.screen);
    const output = panel.locator('.docker-notebook-output').first();
    await output.getByText('output-web').waitFor();
    // Three frames later there is still one header.
    await page.waitForTimeout(3500);
    expect((await output.innerText()).match(/CONTAINER ID/g)).toHaveLength(1);
    await panel.screenshot({ path: join(pictures, `output-stats-${mode}.png`) });
    await panel.locator('.docker-notebook-action').first().click();
    await panel.locator('.docker-notebook-run-status', { hasText: 'Stopped' }).waitFor();
  });

  test('a build shows its steps while they run, and its text after', async () => {
    const panel = await start(lines.build);
    const steps = panel.getByRole('group', { name: 'Progress' });
    await steps.getByText('RUN sleep 4').waitFor();
    expect(await steps.innerText()).toContain('Step 2 of 3');
    await panel.screenshot({ path: join(pictures, `output-progress-${mode}.png`) });
    await panel.locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor();
    expect(await steps.isVisible()).toBe(false);
    expect(await panel.locator('.docker-notebook-output').first().innerText()).toContain('Successfully tagged output-build');
  });
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
