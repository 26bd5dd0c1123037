// The list of what is unfinished at work: grouped by what to do first, searched, thousands of rows, links that lead nowhere, rules that are switched off.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'gaps-vault-'));
const NOTES = 100;
const GAPS = 50;
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const view = (): Locator => page.locator('.docker-notebook-gaps');
const rows = (): Locator => view().locator('.docker-notebook-list-row');
const select = (label: string): Locator => view().getByRole('combobox', { name: label });
const titles = (): Promise<string[]> => rows().locator('.docker-notebook-row-title').allInnerTexts();
const groups = (): Promise<string[]> => view().locator('.docker-notebook-list-row.is-note .docker-notebook-row-title').allInnerTexts();

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, 'muchas'));
  for (let note = 0; note < NOTES; note++) {
    writeFileSync(join(vault, `muchas/Nota ${note}.md`), Array.from({ length: GAPS }, (_, at) => `## Hueco ${note} ${at}\n`).join(''));
  }
  writeFileSync(join(vault, 'Redes.md'), '#Docker\n- - -\n# Redes\nUna red une contenedores, véase [[Puentes]].\n### DNS (completar)\nresuelve los nombres de contenedores\n####\n##Puertos\n');
  writeFileSync(join(vault, 'Casi.md'), '# Casi\nSolo le queda una cosa por decir.\n## Volúmenes\n');
  writeFileSync(join(vault, 'Cerca.md'), '**Tags:** #_Todo\n- - -\n# Redes\nUna red une y aísla contenedores.\n## Puente (completar)\nUn conmutador hecho por software.\n## Host\nLa red de la máquina misma.\n');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1300, height: 950 } });
  ({ page } = opened);
  await page.evaluate(() => window.workbench?.openNote('Redes.md', 'live'));
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-sections-to-complete'));
  await view().getByText('5,007 gaps').waitFor();
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test('thousands of gaps are a list of the rows that are seen', async () => {
  expect(await rows().count()).toBeLessThan(120);
  const list = view().getByRole('tree');
  await list.focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await titles()).at(-1)).toContain('##Puertos');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await titles())[0]).toBe('Casi');
  expect(await rows().count()).toBeLessThan(120);
});

test('notes are put in another order', async () => {
  await select('Order of notes').selectOption('complete');
  await expect.poll(async () => (await groups())[0]).toBe('Cerca');
  await select('Order of notes').selectOption('name');
  await expect.poll(async () => (await groups())[0]).toBe('Casi');
});

test('a row that is pressed gets its click, whatever changes meanwhile', async () => {
  const status = (): Promise<string> => page.locator('.status-bar').innerText();
  await view().getByRole('button', { name: 'Vault' }).click();
  await page.evaluate(() => window.workbench?.openNote('Cerca.md', 'live'));
  const list = view().getByRole('tree');
  await list.focus();
  await page.keyboard.press('Home');
  const box = await rows().filter({ hasText: 'Volúmenes' }).first().boundingBox();
  if (!box) throw new Error('the row is not in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const before = await status();
  await page.evaluate(async () => {
    const vault = window.workbench?.app.vault;
    const file = vault?.getFileByPath('Cerca.md');
    if (file) await vault?.process(file, (text) => `${text}## Vacía\n`);
  });
  await expect.poll(status).not.toBe(before);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => window.workbench?.noteView().file?.path)).toBe('Casi.md');
  await page.evaluate(async () => {
    const vault = window.workbench?.app.vault;
    const file = vault?.getFileByPath('Cerca.md');
    if (file) await vault?.process(file, (text) => text.replace('## Vacía\n', ''));
    await window.workbench?.openNote('Redes.md', 'live');
  });
  await view().getByText('5,007 gaps').waitFor();
});

test('a search leaves what it names, whatever the accents', async () => {
  const search = view().getByRole('searchbox', { name: 'Search the gaps' });
  await search.fill('casi volumenes');
  await expect.poll(titles).toEqual(['Casi', expect.stringContaining('Volúmenes')]);
  await search.fill('no está en ninguna');
  await view().getByText('Nothing matches this filter.').waitFor();
  await search.fill('');
  await view().getByText('5,007 gaps').waitFor();
});

test('what to do first is asked, and each group says why', async () => {
  await view().getByRole('button', { name: 'This note', exact: true }).click();
  await select('Group by').selectOption('next');
  await expect.poll(groups).toEqual(['First', 'Quick', 'Takes longer']);
  await view().getByText('Something else depends on it').waitFor();
  await expect.poll(async () => (await titles()).filter((title) => /Broken|blank/.test(title))).toEqual(['Broken link Puentes', 'Heading without blank ##Puertos']);
  await page.screenshot({ path: join(pictures, 'gaps-next.png') });
  await select('Group by').selectOption('topic');
  await expect.poll(groups).toEqual(['DNS interno', 'red']);
  await select('Group by').selectOption('next');
  await view().getByRole('button', { name: 'Vault', exact: true }).click();
  await expect.poll(async () => (await groups())[1]).toBe('Finishes its note');
});

test('a link is no gap any more once its note is written', async () => {
  await view().getByRole('button', { name: 'This note', exact: true }).click();
  await rows().getByText('Broken link').waitFor();
  writeFileSync(join(workbench.vaultPath, 'Puentes.md'), '# Puentes\nUn conmutador hecho por software.\n');
  await expect.poll(titles, { timeout: 10_000 }).not.toContain('Broken link Puentes');
});

test('a rule that is switched off finds nothing, here and after a restart', async () => {
  await select('Group by').selectOption('rule');
  await expect.poll(groups).toContain('Heading without title');
  await page.evaluate(() => window.workbench?.runCommand('app:open-settings'));
  const tab = page.locator('.modal.mod-settings, .modal').last();
  await tab.getByText('Docker Notebook', { exact: true }).first().click();
  await tab.locator('.setting-item', { hasText: 'Heading without title' }).locator('select').selectOption('off');
  const words = tab.locator('.setting-item', { hasText: 'Words for “Remark in a heading”' }).locator('input');
  await expect.poll(groups).toContain('Remark in a heading');
  await words.fill('-completar');
  await expect.poll(groups).not.toContain('Remark in a heading');
  await words.fill('');
  await expect.poll(groups).toContain('Remark in a heading');
  const status = page.locator('.docker-notebook-status', { hasText: 'to complete' });
  await status.waitFor();
  await tab.locator('.setting-item', { hasText: 'Count in the status bar' }).locator('.checkbox-container').click();
  await status.waitFor({ state: 'hidden' });
  await tab.locator('.setting-item', { hasText: 'Count in the status bar' }).locator('.checkbox-container').click();
  await status.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(groups).not.toContain('Heading without title');
});

test('headings of an open note show in Reading view whether their sections are complete', async () => {
  await page.evaluate(() => window.workbench?.openNote('Cerca.md', 'reading'));
  const marks = page.locator('.markdown-reading-view').filter({ visible: true }).locator('.docker-notebook-heading-mark');
  const words = (): Promise<(string | null)[]> => marks.evaluateAll((found) => found.map((mark) => mark.getAttribute('aria-label')));
  await expect.poll(words).toEqual(['1 gap below this heading', '1 gap below this heading', 'Complete']);
  await page.screenshot({ path: join(pictures, 'gaps-headings.png') });
  writeFileSync(join(workbench.vaultPath, 'Cerca.md'), '**Tags:** #_Todo\n- - -\n# Redes\nUna red une y aísla contenedores.\n## Puente\nUn conmutador hecho por software.\n## Host\nLa red de la máquina misma.\n');
  await expect.poll(words, { timeout: 10_000 }).toEqual(['Complete', 'Complete', 'Complete']);
  await page.evaluate(() => window.workbench?.openNote('Redes.md', 'reading'));
  await page.locator('.markdown-reading-view').filter({ visible: true }).getByText('Una red une contenedores').waitFor();
  expect(await words()).toEqual([]);
});

test('a dot beside a line of the editor says what is unfinished there, moves along, and offers what can be done', async () => {
  await page.evaluate(() => window.workbench?.openNote('Redes.md', 'live'));
  const dots = page.locator('.markdown-source-view').filter({ visible: true }).locator('.docker-notebook-gap-dot');
  const lines = (): Promise<string[]> => dots.evaluateAll((found) => found.map((dot) => `${dot.closest('.cm-line')?.textContent ?? ''} · ${dot.getAttribute('aria-label')?.split('.')[0]}`));
  await expect.poll(lines).toEqual([expect.stringMatching(/DNS \(completar\) · The heading carries/), expect.stringMatching(/##Puertos · “##Puertos” is no heading/)]);
  await page.screenshot({ path: join(pictures, 'gaps-dots.png') });
  await page.evaluate(() => window.workbench?.noteView().editor.replaceRange('Una línea más.\n', { line: 0, ch: 0 }));
  await expect.poll(lines).toEqual([expect.stringContaining('DNS'), expect.stringContaining('Puertos')]);
  await rows().getByText('line 9', { exact: false }).waitFor();
  await dots.last().click();
  await page.locator('.menu').getByText('Make it a heading').click();
  const modal = page.locator('.docker-notebook-fixes');
  await modal.getByRole('button', { name: /^Apply/ }).click();
  await expect.poll(() => page.evaluate(() => window.workbench?.noteView().editor.getValue() ?? '')).toContain('\n## Puertos');
});

test('properties of a note are kept up to date once a setting says so', async () => {
  const path = join(workbench.vaultPath, 'Propiedades.md');
  writeFileSync(path, '---\ngaps:\ncomplete:\n---\n# Redes\nUna red une y aísla contenedores.\n## Puente\n');
  await page.evaluate(() => window.workbench?.runCommand('app:open-settings'));
  const tab = page.locator('.modal').last();
  await tab.getByText('Docker Notebook', { exact: true }).first().click();
  await tab.locator('.setting-item', { hasText: 'Keep properties up to date' }).locator('.checkbox-container').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => readFileSync(path, 'utf8'), { timeout: 15_000 }).toContain('---\ngaps: 1\ncomplete: 50\n---\n# Redes');
  expect(opened.complaints).toEqual([]);
});
