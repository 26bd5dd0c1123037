// Gaps are closed by quick fixes: proposed with their change, applied at once over many notes, undone at once, and refused where the note changed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'fixes-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const windows = '**Tags:** #Docker\r\n- - -\r\n## Capas (completar)\r\nSon de solo lectura (revisar esto).\r\n\r\n## Puertos\r\ntexto (revisar esto)';
const plain = '#Docker\n## Redes\nDe los contenedores (revisar esto).\n';

const modal = (): Locator => page.locator('.docker-notebook-fixes');
const run = (command: string): Promise<boolean | undefined> => page.evaluate((id) => window.workbench?.runCommand(`docker-notebook:${id}`), command);
const open = (path: string, mode: 'live' | 'reading'): Promise<unknown> => page.evaluate(([name, as]) => window.workbench?.openNote(name, as), [path, mode] as const);
const editorText = (): Promise<string> => page.evaluate(() => window.workbench?.noteView().editor.getValue() ?? '');
const onDisk = (path: string): string => readFileSync(join(workbench.vaultPath, path), 'utf8');
const row = (words: string): Locator => page.locator('.docker-notebook-list-row.is-gap', { hasText: words });

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  for (const name of ['Contenedores.md', 'Namespaces y cgroups.md']) copyFileSync(resolve('demo-vault', name), join(vault, name));
  writeFileSync(join(vault, 'Capas.md'), windows);
  writeFileSync(join(vault, 'Redes.md'), plain);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1300, height: 950 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

/** What its owner does who has done what the note asked for. */
async function chooseAllDone(): Promise<void> {
  for (const select of await modal().locator('.docker-notebook-suggestion-item select').all()) {
    const kinds = await select.locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    await select.selectOption(['remove-marker', 'delete-section', 'delete-heading'].find((kind) => kinds.includes(kind)) ?? kinds);
  }
  for (const box of await modal().locator('.docker-notebook-suggestion-item input').all()) await box.check();
}

test('every gap of a note is closed by quick fixes, and undone the note is what it was, byte for byte', async () => {
  const before = onDisk('Contenedores.md');
  await open('Contenedores.md', 'live');
  await run('open-sections-to-complete');
  await row('cambiar esta frase').first().waitFor();
  const gaps = (): Promise<number> => page.locator('.docker-notebook-list-row.is-gap').count();
  await page.getByRole('button', { name: 'This note', exact: true }).click();
  let batches = 0;
  for (let left = await gaps(); left > 0; left = await gaps()) {
    if (!(await modal().isVisible())) await run('fix-sections-of-note');
    await modal().waitFor();
    if (batches === 0) await page.screenshot({ path: join(pictures, 'fixes-note.png') });
    await chooseAllDone();
    await modal().getByRole('button', { name: /^Apply \d/ }).click();
    batches += 1;
    await expect.poll(gaps, { timeout: 10_000 }).not.toBe(left);
    expect(batches).toBeLessThan(6);
  }
  const done = await editorText();
  expect(done).toContain('**Tags:** #_Done\n#Docker \n- - -');
  expect(done).toContain('- logs: muestra lo que ha escrito un contenedor\n');
  expect(done).toContain('***Sources:***\n- [Curso de contenedores](https://training.example.org/cursos/contenedores)\n');
  await page.screenshot({ path: join(pictures, 'fixes-done.png') });
  for (let batch = 0; batch < batches; batch++) await run('undo-quick-fixes');
  await expect.poll(editorText).toBe(before);
  await expect.poll(() => onDisk('Contenedores.md'), { timeout: 10_000 }).toBe(before);
});

test('one step of the editor takes back what was applied to an open note', async () => {
  const before = await editorText();
  await row('cambiar esta frase').click({ button: 'right' });
  await page.getByText('Take the remark out', { exact: true }).click();
  expect(await modal().locator('.docker-notebook-change del').allInnerTexts()).toEqual([' (cambiar esta frase, suena a que es peor)']);
  await modal().getByRole('button', { name: 'Apply 1' }).click();
  await expect.poll(editorText).toBe(before.replace(' (cambiar esta frase, suena a que es peor)', ''));
  await page.evaluate(() => window.workbench?.noteView().editor.undo());
  expect(await editorText()).toBe(before);
});

test('all of a kind in the vault go at once by the keyboard, in a file from Windows too, and come back by one undo', async () => {
  const files = { 'Capas.md': windows, 'Redes.md': plain };
  await open('Redes.md', 'live');
  await page.getByRole('button', { name: 'Vault', exact: true }).click();
  await row('revisar esto').first().waitFor();
  await page.locator('.docker-notebook-list').focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'f']) await page.keyboard.press(key);
  await page.getByText('Fix all of “Remark to yourself” in the vault…').waitFor();
  await page.screenshot({ path: join(pictures, 'fixes-menu.png') });
  await page.getByText('Fix all of “Remark to yourself” in the vault…').click();
  await modal().getByLabel('Which fixes to make').selectOption('remove-marker');
  expect(await modal().locator('.docker-notebook-fixes-note').allInnerTexts()).toEqual(['Capas', 'Contenedores', 'Redes']);
  await page.screenshot({ path: join(pictures, 'fixes-vault.png') });
  await modal().getByRole('button', { name: 'Apply 5' }).click();
  await page.getByText('5 fixes in 3 notes.').waitFor();
  expect(onDisk('Capas.md')).toBe(windows.replaceAll(' (revisar esto)', ''));
  await expect.poll(() => onDisk('Redes.md'), { timeout: 10_000 }).toBe(plain.replace(' (revisar esto)', ''));
  await page.locator('.notice', { hasText: '5 fixes in 3 notes.' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The fixes in 3 notes are undone.').waitFor();
  for (const [path, text] of Object.entries(files)) await expect.poll(() => onDisk(path), { timeout: 10_000 }).toBe(text);
});

test('two panes of a note stay one text: what is typed in one while a fix is looked at in the other stays, and both show the fix', async () => {
  await open('Redes.md', 'live');
  await page.evaluate(() => window.workbench?.runCommand('workspace:split-vertical'));
  const panes = (): Promise<string[]> =>
    page.evaluate(() => (window.workbench?.app.workspace.getLeavesOfType('markdown') ?? []).map(({ view }) => (view as unknown as { readonly editor: { getValue(): string } }).editor.getValue()));
  await expect.poll(panes).toEqual([plain, plain]);
  await page.getByRole('button', { name: 'This note', exact: true }).click();
  await row('revisar esto').first().click({ button: 'right' });
  await page.getByText('Take the remark out', { exact: true }).click();
  await modal().waitFor();
  await page.evaluate(() => {
    const [first] = window.workbench?.app.workspace.getLeavesOfType('markdown') ?? [];
    (first?.view as unknown as { readonly editor: { replaceRange(text: string, at: object): void } }).editor.replaceRange('Antes de todo.\n', { line: 2, ch: 0 });
  });
  await modal().getByRole('button', { name: 'Apply 1' }).click();
  const both = '#Docker\n## Redes\nAntes de todo.\nDe los contenedores.\n';
  await expect.poll(panes, { timeout: 10_000 }).toEqual([both, both]);
  await expect.poll(() => onDisk('Redes.md'), { timeout: 10_000 }).toBe(both);
  await page.evaluate(() => window.workbench?.app.workspace.getLeavesOfType('markdown')[1]?.detach());
  await page.getByRole('button', { name: 'Vault', exact: true }).click();
});

test('what has changed while it was looked at is left out, with the reason', async () => {
  await row('completar').first().click({ button: 'right' });
  await page.getByText('Fix all of “Remark in a heading” in the vault…').click();
  const changed = windows.replace('(completar)', '(completar los ejemplos)');
  writeFileSync(join(workbench.vaultPath, 'Capas.md'), changed);
  await row('completar los ejemplos').first().waitFor();
  await modal().getByRole('button', { name: 'Apply 2' }).click();
  await page.getByText('1 fix in 1 note. 1 fix was left out: the words have changed by now').waitFor();
  expect(onDisk('Capas.md')).toBe(changed);
});

test('a concept that five sections name and none explains is found once, and a draft of its section closes it', async () => {
  for (const title of ['Uno', 'Dos', 'Tres']) writeFileSync(join(workbench.vaultPath, `${title}.md`), `# ${title}\nEso es cosa de vxlan.\n`);
  const text = '# Overlay\nUna red de varias máquinas por vxlan.\n## Cifrado\nSin él vxlan va en claro.\n\n- - -\n## Fuentes\nel curso\n';
  writeFileSync(join(workbench.vaultPath, 'Overlay.md'), text);
  await page.getByRole('combobox', { name: 'Kind of gap' }).selectOption('unexplained-concept');
  await row('Named, not explained').waitFor({ timeout: 15_000 });
  expect(await page.locator('.docker-notebook-list-row.is-gap', { hasText: 'Named, not explained' }).allInnerTexts()).toEqual([expect.stringMatching(/VXLAN[^]*line 2/)]);
  await row('Named, not explained').click({ button: 'right' });
  await page.getByText('Draft a section on it', { exact: true }).click();
  await page.screenshot({ path: join(pictures, 'fixes-concept.png') });
  await modal().getByRole('button', { name: 'Apply 1' }).click();
  await expect.poll(() => onDisk('Overlay.md'), { timeout: 10_000 }).toMatch(/va en claro\.\n\n## VXLAN\n[^\n]+ \(revisar este borrador\)\n\n- - -\n## Fuentes\n/);
  await row('Named, not explained').waitFor({ state: 'detached' });
  expect(opened.complaints).toEqual([]);
});

test('links of another note follow a heading that loses its remark', async () => {
  writeFileSync(join(workbench.vaultPath, 'Límites.md'), '# Límites\n## Memoria (completar)\nlo que puede gastar un contenedor\n');
  const linker = 'Véase [[Límites#Memoria (completar)|la memoria]].\n';
  writeFileSync(join(workbench.vaultPath, 'Enlaza.md'), linker);
  await page.getByRole('combobox', { name: 'Kind of gap' }).selectOption('marker-in-heading');
  await page.locator('.docker-notebook-list-row.is-note', { hasText: 'Límites' }).waitFor();
  await page.getByRole('searchbox', { name: 'Search the gaps' }).fill('limites');
  // What else the last filter showed is gone, so nothing moves under the pointer.
  await page.locator('.docker-notebook-list-row.is-note', { hasText: 'Límites' }).and(page.locator('[data-index="0"]')).waitFor();
  await page.getByText('1 gap in 1 note').waitFor();
  await row('Memoria (completar)').click({ button: 'right' });
  await page.getByText('Take the remark out', { exact: true }).click();
  await modal().getByText('With it, in Enlaza:').waitFor();
  await page.screenshot({ path: join(pictures, 'fixes-links.png') });
  await modal().getByRole('button', { name: 'Apply 1' }).click();
  await page.getByText('1 fix in 1 note. 1 link in other notes changed with a heading.').waitFor();
  expect(onDisk('Enlaza.md')).toBe('Véase [[Límites#Memoria|la memoria]].\n');
  await run('undo-quick-fixes');
  await expect.poll(() => onDisk('Enlaza.md'), { timeout: 10_000 }).toBe(linker);
});

test('a gap is put off from its menu, and comes back by an undo', async () => {
  await row('Memoria (completar)').click({ button: 'right' });
  await page.screenshot({ path: join(pictures, 'fixes-put-off.png') });
  await page.getByText('Put it off for a week', { exact: true }).click();
  await row('Memoria (completar)').waitFor({ state: 'detached' });
  expect(onDisk('Límites.md')).toMatch(/^## Memoria \(completar\) %% docker-notebook: ignore marker-in-heading until \d{4}-\d\d-\d\d %%$/m);
  await page.locator('.notice', { hasText: 'Left out by a comment' }).getByRole('button', { name: 'Undo' }).click();
  await row('Memoria (completar)').waitFor();
  expect(onDisk('Límites.md')).toBe('# Límites\n## Memoria (completar)\nlo que puede gastar un contenedor\n');
});

test.each(['lost', 'kept'])('a byte-order mark stays, in an app that has it %s on reading', async (mark) => {
  const text = '\ufeff## Puertos\r\nvan a la máquina (revisar esto)\r\n';
  writeFileSync(join(workbench.vaultPath, `Marca ${mark}.md`), text);
  const other = await openPage(`${workbench.url}&mark=${mark}`, { viewport: { width: 1300, height: 950 } });
  const command = (id: string): Promise<unknown> => other.page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
  await command('open-sections-to-complete');
  // The layout of the workspace keeps what an earlier page filtered.
  await other.page.getByRole('combobox', { name: 'Kind of gap' }).selectOption('');
  await other.page.getByRole('searchbox', { name: 'Search the gaps' }).fill(`marca ${mark}`);
  await other.page.getByText('1 gap in 1 note').waitFor();
  await other.page.locator('.docker-notebook-list-row.is-gap', { hasText: 'revisar esto' }).click({ button: 'right' });
  await other.page.getByText('Take the remark out', { exact: true }).click();
  await other.page.locator('.docker-notebook-fixes').getByRole('button', { name: 'Apply 1' }).click();
  await other.page.getByText('1 fix in 1 note.').waitFor();
  expect(onDisk(`Marca ${mark}.md`)).toBe(text.replace(' (revisar esto)', ''));
  // After a restart of the app, too.
  await other.page.reload();
  await other.page.waitForFunction(() => window.workbench?.isReady === true);
  await command('undo-quick-fixes');
  await other.page.getByText('The fixes in 1 note are undone.').waitFor();
  expect(onDisk(`Marca ${mark}.md`)).toBe(text);
  expect(other.complaints).toEqual([]);
  await other.close();
});
