// Gaps that a note asks for, and how they went from day to day: live in both views, with words for what cannot be asked, and a history that stays.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const note = `#Docker
- - -
# Lo que me falta
\`\`\`docker-gaps
note: Redes, Volúmenes
rule: -workflow-tag, -to-tag, -to-link
\`\`\`
## por tipos
\`\`\`docker-gaps
count: rule
limit: 4
\`\`\`
`;
let workbench: Workbench;
let opened: OpenPage;
let page: Page;
let historyPath: string;

const today = (): string => new Date().toISOString().slice(0, 10);
const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const picture = (name: string): Promise<Buffer> => page.screenshot({ path: join(pictures, `${name}.png`) });
const show = (path: string, mode: 'reading' | 'live'): Promise<void> => page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
const block = (index = 0): Locator => page.locator('.docker-notebook-gap-block').filter({ visible: true }).nth(index);
const rows = (): Promise<string[]> => block().locator('ul ul li').allInnerTexts();
const edit = (path: string, from: string, to: string): Promise<void> =>
  page.evaluate(
    async ([name, old, next]) => {
      const vault = window.workbench?.app.vault;
      const file = vault?.getFileByPath(name);
      if (file) await vault?.process(file, (text) => text.replace(old, next));
    },
    [path, from, to] as const,
  );

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await startWorkbench();
  writeFileSync(join(workbench.vaultPath, 'Lo que me falta.md'), note);
  historyPath = join(workbench.vaultPath, '.obsidian/plugins/docker-notebook/gap-history.csv');
  // Nobody works every day; the last line was cut short.
  const days = Array.from({ length: 60 }, (_, index) => index + 1).filter((age) => age % 5 !== 0 && age % 7 !== 3);
  const lines = days.map((age) => `${dayBefore(age)},${Math.round(60 + age * 0.9 + 6 * Math.sin(age / 4))},${age % 3 === 0 ? 4 : age % 4}`);
  writeFileSync(historyPath, `day,open,closed\n${lines.join('\n')}\n2026-0`);
  opened = await openPage(workbench.url, { viewport: { width: 1440, height: 900 } });
  ({ page } = opened);
});

afterAll(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
  await workbench.close();
});

test.each(['reading', 'live'] as const)('a block lists the gaps that it asks for and follows their notes, in %s', async (mode) => {
  await show('Lo que me falta.md', mode);
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(2);
  expect(await block().locator('.docker-notebook-gap-note').allInnerTexts()).toEqual(['Redes', 'Volúmenes']);
  await expect.poll(() => block(1).locator('tbody tr').count()).toBe(4);
  const before = await rows();
  const total = await block().locator('.docker-notebook-gap-total').innerText();
  await edit('Redes.md', '# ', '# Nada todavía\n# ');
  await expect.poll(async () => (await rows()).length).toBe(before.length + 1);
  expect(await block().locator('.docker-notebook-gap-total').innerText()).not.toBe(total);
  await edit('Redes.md', '# Nada todavía\n# ', '# ');
  await expect.poll(rows).toEqual(before);
  await picture(`gaps-block-${mode}`);
});

test('a gap in a block leads to its exact words, by the keyboard too', async () => {
  await show('Lo que me falta.md', 'reading');
  const link = block().getByRole('button').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.workbench?.noteView().file?.path)).toBe('Redes.md');
  await expect.poll(() => page.evaluate(() => window.workbench?.noteView().editor.getSelection())).not.toBe('');
});

test('a block that cannot be read says what, where and what to do next, and one that means nothing what it may have meant', async () => {
  await show('Lo que me falta.md', 'reading');
  await edit('Lo que me falta.md', 'rule: -workflow-tag', 'rle: -workflow-tag');
  await expect.poll(() => block().getByRole('alert').allInnerTexts()).toEqual([
    'Line 2: “rle” is nothing that gaps can be asked for. Perhaps “rule”? Write one of: note, folder, tag, topic, rule, severity, count, limit.',
  ]);
  expect(await rows()).toEqual([]);
  await edit('Lo que me falta.md', 'note: Redes, Volúmenes\nrle:', 'note: Reds\nrule:');
  await expect.poll(() => block().getByRole('alert').allInnerTexts()).toEqual(['Line 1: no note is called “Reds”. Perhaps “Redes”? Write its name, its path, or “this” for this note.']);
  await edit('Lo que me falta.md', 'note: Reds', 'note: Redes, Volúmenes');
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(2);
});

test('the view draws how the gaps went, says it in words, and the day is kept in the folder of the plugin', async () => {
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-sections-to-complete'));
  const trend = page.locator('.docker-notebook-trend');
  await expect.poll(() => trend.locator('summary').innerText()).toMatch(/^\d+ open · \d+ closed this week$/);
  const words = async (): Promise<readonly number[]> => (await trend.locator('summary').innerText()).match(/\d+/g)?.map(Number) ?? [];
  const [open = 0, closed = 0] = await words();
  expect(await trend.getByRole('img').getAttribute('aria-label')).toMatch(new RegExp(`^Open gaps from .* to .*: \\d+ gaps at first, ${open} gaps now, \\d+ at most\\.$`));
  expect(await trend.locator('polyline').evaluate((line) => getComputedStyle(line).stroke)).not.toBe('none');
  const table = trend.getByRole('table');
  expect(await table.getByRole('row').count()).toBe(60);
  await edit('Redes.md', '# ', '# Nada todavía\n# ');
  await expect.poll(words).toEqual([open + 1, closed]);
  await edit('Redes.md', '# Nada todavía\n# ', '# ');
  await expect.poll(words).toEqual([open, closed]);
  await show('Lo que me falta.md', 'reading');
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(2);
  await picture('gaps-history');
  await expect.poll(() => readFileSync(historyPath, 'utf8'), { timeout: 90_000, interval: 1000 }).toMatch(new RegExp(`^day,open,closed\n${today()},${open},\\d+\n`));
  expect(readFileSync(historyPath, 'utf8')).not.toContain('\n2026-0\n');
});

test('the history is there again when the app starts anew, in its language', async () => {
  const again = await openPage(workbench.url, { query: { lang: 'es', theme: 'dark' }, viewport: { width: 1440, height: 900 } });
  await again.page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-sections-to-complete'));
  await expect.poll(() => again.page.locator('.docker-notebook-trend summary').innerText()).toMatch(/^\d+ abiertos · \d+ cerrados esta semana$/);
  expect(await again.page.locator('.docker-notebook-trend').getByRole('row').count()).toBe(60);
  await again.page.evaluate(() => window.workbench?.openNote('Lo que me falta.md', 'reading'));
  await again.page.locator('.docker-notebook-gap-counts').filter({ visible: true }).waitFor();
  await again.page.screenshot({ path: join(pictures, 'gaps-history-dark.png') });
  expect(again.complaints).toEqual([]);
  await again.close();
});
