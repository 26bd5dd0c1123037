// Links and tags are proposed with their reasons, seen as a change, applied at once, undone at once, and declined for good.
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
const vault = mkdtempSync(join(tmpdir(), 'linking-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const draft = `**Tags:** #_Todo
#ToTag #ToLink #Docker 
- - -
## ¿Que es un contenedor?
Un proceso que el kernel aisla con nameespaces y limita con cgruops, ver [[Imagen]].
## Las redes
pendiente
`;

const modal = (): Locator => page.locator('.docker-notebook-linking');
const rows = (): Promise<string[]> => modal().locator('.docker-notebook-change').allInnerTexts();
const propose = (): Promise<boolean | undefined> => page.evaluate(() => window.workbench?.runCommand('docker-notebook:suggest-links-and-tags'));
const editorText = (): Promise<string> => page.evaluate(() => window.workbench?.noteView().editor.getValue() ?? '');

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(vault, 'Borrador.md'), draft);
  writeFileSync(join(vault, 'Kernel.md'), '#Linux #redes\n# Docker y el kernel\n## Namespaces\nQué ve un proceso.\n## cgroups\nCuánto gasta.\n');
  writeFileSync(join(vault, 'Imágenes.md'), '#Docker\n# Imágenes\nLa plantilla de un contenedor.\n');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 900 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test('in the editor all is applied in one step of undo, and the tags that asked for it may go', async () => {
  await page.evaluate(() => window.workbench?.openNote('Borrador.md', 'live'));
  await propose();
  await modal().waitFor();
  const links = ['[[Kernel|kernel]]', '[[Kernel#Namespaces|nameespaces]]', '[[Kernel#cgroups|cgruops]]', '[[Imágenes|Imagen]]'];
  for (const [at, row] of (await rows()).entries()) expect(row).toContain([...links, '#Docker #Contenedor', '#Docker #redes'][at]);
  expect(await rows()).toHaveLength(6);
  await page.screenshot({ path: join(pictures, 'linking-proposals.png') });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  // A tag that no note has is its user's to choose.
  await modal().getByRole('button', { name: 'Do not propose again: The note is about contenedor' }).click();
  await modal().getByRole('button', { name: 'Apply 5' }).click();
  const linked = draft.replace('el kernel', 'el [[Kernel|kernel]]').replace('nameespaces', '[[Kernel#Namespaces|nameespaces]]').replace('cgruops', '[[Kernel#cgroups|cgruops]]').replace('[[Imagen]]', '[[Imágenes|Imagen]]').replace('#Docker ', '#Docker #redes ');
  await expect.poll(editorText).toBe(linked);
  // Nothing is left to propose: what is offered next is to take both tags away.
  await modal().getByText('No link is left to propose: #ToLink may go.').waitFor();
  await page.screenshot({ path: join(pictures, 'linking-done.png') });
  await modal().getByRole('button', { name: 'Apply 2' }).click();
  await expect.poll(editorText).toBe(linked.replace('#ToTag #ToLink ', ''));
  await page.evaluate(() => window.workbench?.noteView().editor.undo());
  expect(await editorText()).toBe(linked);
  await page.evaluate(() => window.workbench?.noteView().editor.undo());
  expect(await editorText()).toBe(draft);
});

test('in Reading view a part of it is applied to the file, by the keyboard alone, and the rest is declined for good', async () => {
  await page.evaluate(() => window.workbench?.openNote('Borrador.md', 'reading'));
  await propose();
  await modal().waitFor();
  await modal().getByRole('checkbox').first().press('Space');
  await modal().getByRole('button', { name: /^Do not propose again: “Kernel”/ }).press('Enter');
  await modal().getByRole('button', { name: /^Do not propose again: “Namespaces”/ }).press('Enter');
  await modal().getByRole('button', { name: /^Do not propose again: The link to “Imagen”/ }).press('Enter');
  await modal().getByRole('button', { name: 'Apply 2' }).press('Enter');
  const text = (): string => readFileSync(join(workbench.vaultPath, 'Borrador.md'), 'utf8');
  await expect.poll(text, { timeout: 10_000 }).toBe(draft.replace('cgruops', '[[Kernel#cgroups|cgruops]]').replace('#Docker ', '#Docker #redes '));
  await expect.poll(() => modal().getByText('#ToLink may go').count(), { timeout: 10_000 }).toBe(1);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByText('Borrador', { exact: true }).first().waitFor();
  await page.evaluate(() => window.workbench?.openNote('Borrador.md', 'reading'));
  await propose();
  await modal().waitFor();
  expect(await rows()).toHaveLength(2);
  expect((await rows()).join()).not.toContain('Namespaces');
  await page.keyboard.press('Escape');
  expect(opened.complaints).toEqual([]);
});
