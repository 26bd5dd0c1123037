// Who is asked before a note changes something: a device that does not know the note, a block that somebody else changed, a vault in which nothing runs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNotebook } from '../engine/exec/runNotebook';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'trust-vault-'));
const code = (line: string): string => `\`\`\`bash\n${line}\n\`\`\`\n`;
const text = `#_Todo\n# Redes\n${code('docker network create confianza-uno')}${code('docker network create confianza-dos')}${code('docker network ls')}${code('docker network rm confianza-uno')}`;
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const shown = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const panelOf = (line: string): Locator => shown().getByRole('group', { name: line }).first();
const press = (line: string): Promise<void> => panelOf(line).getByRole('button', { name: `Run ${line}`, exact: false }).first().click();
const statusOf = (line: string): Locator => panelOf(line).locator('.docker-notebook-run-status');
const modal = (): Locator => page.locator('.docker-notebook-consent');

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Redes.md'), text);
  await runNotebook('docker network rm confianza-uno confianza-dos');
  workbench = await startWorkbench({ vault, deviceData: {} });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 900 } });
  ({ page } = opened);
  await page.evaluate(() => window.workbench?.openNote('Redes.md', 'reading'));
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  await runNotebook('docker network rm confianza-uno confianza-dos');
  rmSync(vault, { recursive: true, force: true });
});

test('what only reads runs at a click; what changes something asks, and Cancel has the focus', async () => {
  await press('docker network ls');
  await statusOf('docker network ls').filter({ hasText: 'Exit code 0' }).waitFor();
  await press('docker network create confianza-uno');
  await modal().getByText('May this note change something').waitFor();
  await page.screenshot({ path: join(pictures, 'trust-question.png') });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await page.keyboard.press('Enter');
  await statusOf('docker network create confianza-uno').filter({ hasText: 'Not run' }).waitFor();
  expect((await runNotebook('docker network ls -q -f name=confianza-uno')).stdout).toBe('');
});

test('a trusted note changes something at a click, and still asks before it removes', async () => {
  await press('docker network create confianza-uno');
  await modal().getByRole('button', { name: 'Trust note' }).click();
  await statusOf('docker network create confianza-uno').filter({ hasText: 'Exit code 0' }).waitFor();
  await press('docker network create confianza-dos');
  await statusOf('docker network create confianza-dos').filter({ hasText: 'Exit code 0' }).waitFor();
  await press('docker network rm confianza-uno');
  await modal().getByText('confianza-uno').first().waitFor();
  await modal().getByRole('button', { name: 'Cancel' }).click();
});

test.each([
  ['live', 'confianza-uno-live'],
  ['source', 'confianza-uno-live-source'],
] as const)('a block that was changed by keys in %s mode asks no more than before', async (mode, network) => {
  await page.evaluate((how) => window.workbench?.openNote('Redes.md', how), mode);
  await page.evaluate(() => {
    const editor = window.workbench?.noteView().editor;
    if (!editor) return;
    const { line } = editor.offsetToPos(editor.getValue().indexOf('create confianza-uno'));
    editor.setCursor({ line, ch: editor.getLine(line).length });
    editor.focus();
  });
  await page.keyboard.type(`-${mode}`);
  await page.evaluate(() => window.workbench?.openNote('Redes.md', 'live'));
  await press(`docker network create ${network}`);
  await statusOf(`docker network create ${network}`).filter({ hasText: 'Exit code 0' }).waitFor();
  await runNotebook(`docker network rm ${network}`);
});

test('a block that was changed from outside asks again, and run once is for one run', async () => {
  await page.evaluate(async () => {
    const { app } = window.workbench ?? {};
    const file = app?.vault.getFileByPath('Redes.md');
    if (app && file) await app.vault.process(file, (was) => was.replace('create confianza-dos', 'create confianza-tres'));
  });
  await press('docker network create confianza-tres');
  await modal().getByRole('button', { name: 'Run once' }).click();
  await statusOf('docker network create confianza-tres').filter({ hasText: 'Exit code 0' }).waitFor();
  await runNotebook('docker network rm confianza-tres');
  await press('docker network create confianza-tres');
  await modal().getByText('May this note change something').waitFor();
  await modal().getByRole('button', { name: 'Cancel' }).click();
  expect((await runNotebook('docker network ls -q -f name=confianza-tres')).stdout).toBe('');
});

test('the settings take trust back, and switch running off for this vault', async () => {
  await page.evaluate(() => { window.workbench?.app.setting.open(); window.workbench?.app.setting.openTabById('docker-notebook'); });
  const settings = page.locator('.modal.mod-settings, .setting-modal, .modal').last();
  await settings.getByText('Trusted notes').scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(pictures, 'trust-settings.png') });
  await settings.locator('.setting-item', { hasText: 'Redes.md' }).getByRole('button').click();
  await settings.getByText('No note is trusted yet').waitFor();
  await settings.locator('.setting-item', { hasText: 'Never run commands in this vault' }).locator('.checkbox-container, input[type=checkbox]').first().click();
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.workbench?.openNote('Redes.md', 'reading'));
  await expect.poll(() => shown().locator('.docker-notebook-panel').count()).toBe(0);
  await page.evaluate(() => window.workbench?.runCommand('docker-notebook:run-note'));
  await page.locator('.notice', { hasText: 'Running is switched off' }).waitFor();
});
