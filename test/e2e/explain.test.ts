// A docker line explained, in both modes: below its block by the panel's menu and by a command. Nothing is sent.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'explain-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const line = 'docker run -d -p 18080:80 -v /etc:/sitio:ro --nmae web nginx | grep -v hola';
const good = 'docker run -d -p 18080:80 -v /etc:/sitio:ro --name web nginx';
const noteText = `#Docker\n# Comandos\n- run: crea un contenedor y lo arranca\n\n## Puertos\n\`\`\`bash\n${good}\n\`\`\`\n\n## Mal escrito\n\`\`\`bash\n${line}\n\`\`\`\n`;

const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const explanation = (): Locator => note().getByRole('region', { name: `Explanation of ${good}` });
type Mode = 'reading' | 'live' | 'source';
const openNote = (mode: Mode): Promise<void> => page.evaluate((how) => window.workbench?.openNote('Docker.md', how), mode);
const requests = (): Promise<number> => page.evaluate(() => window.workbench?.requests().length ?? -1);

async function chooseExplain(text: string): Promise<void> {
  const panel = note().locator('.docker-notebook-panel', { has: page.getByRole('button', { name: `Run ${text}`, exact: true }) }).first();
  await panel.getByRole('button', { name: 'More actions' }).click();
  await page.getByText('Explain', { exact: true }).click();
}

/** Where a word of the line without a mistake stands on the page, in pixels. */
async function findWord(word: string, mode: Mode): Promise<{ readonly x: number; readonly y: number }> {
  const code = note().locator(mode === 'reading' ? 'pre code' : '.cm-line', { hasText: good }).first();
  await code.scrollIntoViewIfNeeded();
  return code.evaluate((el, wanted) => {
    const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const index = node.textContent?.indexOf(wanted) ?? -1;
      if (index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`${wanted} is not shown`);
  }, word);
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Docker.md'), noteText);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 900 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test.each(['reading', 'live'] as const)('explains a block below it, in %s mode', async (mode) => {
  await openNote(mode);
  await chooseExplain(good);
  const region = explanation();
  await region.getByText('Port 18080 of this machine leads to port 80 in the container.').waitFor();
  await region.getByText('It can read /etc on this machine.').waitFor();
  await region.getByRole('button', { name: 'Your note: run: crea un contenedor y lo arranca' }).waitFor();
  expect(await region.getByRole('link', { name: 'Reference' }).first().getAttribute('href')).toBe('https://docs.docker.com/reference/cli/docker/container/run/');
  await page.screenshot({ path: join(pictures, `explain-${mode}.png`) });
  await region.getByRole('button', { name: 'Close the explanation' }).click();
  await region.waitFor({ state: 'hidden' });
  expect(await requests()).toBe(0);
});

test('says that a flag is not there, and what was meant', async () => {
  await openNote('reading');
  await chooseExplain(line);
  await note().getByText('Did you mean --name?').waitFor();
  await note().getByText('Grep keeps the lines that match.').waitFor();
  await page.screenshot({ path: join(pictures, 'explain-misspelt.png') });
});

test.each(['live', 'source', 'reading'] as const)('tells what the word under the pointer means, until Escape, in %s mode', async (mode) => {
  await openNote(mode);
  const { x, y } = await findWord('18080', mode);
  await page.mouse.move(x - 40, y + 2);
  await page.mouse.move(x, y);
  const told = page.locator('.docker-notebook-explained-hover');
  await told.getByText('Port 18080 of this machine leads to port 80 in the container.').waitFor();
  expect(await told.getByRole('link', { name: 'Reference' }).getAttribute('href')).toBe('https://docs.docker.com/reference/cli/docker/container/run/#publish');
  await page.screenshot({ path: join(pictures, `explain-hover-${mode}.png`) });
  await told.getByRole('button', { name: 'Your note: Puertos' }).hover();
  await told.waitFor();
  await page.keyboard.press('Escape');
  await told.waitFor({ state: 'detached' });
  expect(await requests()).toBe(0);
});

test('explains by a command at the cursor', async () => {
  await openNote('live');
  const at = await findWord('18080', 'live');
  await page.mouse.click(at.x, at.y);
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:explain-line'));
  await explanation().waitFor();
  expect(await requests()).toBe(0);
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
