// Running where one writes: inline code, fields for placeholders, and a lab note that runs from top to bottom, on a real engine in both modes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';
import { emptyDaemon } from '../engine/exec/emptyDaemon';
import { runNotebook } from '../engine/exec/runNotebook';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'scopes-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const inlineNote = `#_Todo #ToTag
# Ver lo que hay
Con \`docker ps -a\` se ven todos, y con \`docker images\` las imagenes. Ojo: \`docker\` solo no hace nada.

- \`docker volume ls\`: volumenes
- redes, con \`docker network ls\`

| que | como |
|---|---|
| version | \`docker version\` |
`;

const fieldsNote = `#_Todo
# Rellenar
\`\`\`bash
docker inspect --format '{{.Name}}' <contenedor>
docker volume inspect --format '{{.Name}}' NOMBRE_VOLUMEN
\`\`\`
Otra vez el mismo: \`docker top <contenedor>\`.
`;

const code = (...lines: string[]): string => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const queueNote = `#_Todo
# Laboratorio
${code('docker ps --format "uno {{.Names}}"', 'docker ps --format "otro {{.Names}}"')}
## Segunda parte
${code('docker volume ls --format "dos {{.Name}}"')}
### Dentro
${code('docker logs <contenedor>', 'docker network ls --format "tres {{.Name}}"')}
## Falla
${code('docker inspect --format x no-existe')}
${code('docker version --format cinco')}
`;

const shown = (mode: 'reading' | 'live'): Locator =>
  page.locator(mode === 'reading' ? '.markdown-reading-view' : '.markdown-source-view').filter({ visible: true }).first();

/** The note as far as something stands in it: the window is higher than any note of these. */
async function picture(note: Locator, name: string): Promise<void> {
  const clip = await note.evaluate((el) => {
    const { x, y, width } = el.getBoundingClientRect();
    const bottom = Math.max(...[...el.querySelectorAll('.docker-notebook-panel, p, pre, table, .cm-line')].map((each) => each.getBoundingClientRect().bottom));
    return { x, y, width, height: bottom - y + 16 };
  });
  await page.screenshot({ path: join(pictures, `${name}.png`), clip });
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'En linea.md'), inlineNote);
  writeFileSync(join(vault, 'Campos.md'), fieldsNote);
  writeFileSync(join(vault, 'Cola.md'), queueNote);
  await emptyDaemon();
  await runNotebook('docker run -d --name taller-uno busybox sleep 600; docker volume create taller-datos');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 2600 } });
  ({ page } = opened);
});

afterAll(async () => {
  await runNotebook('docker rm -f taller-uno; docker volume rm taller-datos');
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

for (const mode of ['reading', 'live'] as const) {
  test(`a docker line within a sentence runs at a click, its output below the paragraph (${mode})`, async () => {
    await page.evaluate((as) => window.workbench?.openNote('En linea.md', as), mode);
    const note = shown(mode);
    await note.getByRole('button', { name: 'Run docker ps -a' }).first().click();
    await note.getByRole('group', { name: 'docker ps -a' }).getByText('CONTAINER ID').filter({ visible: true }).first().waitFor();
    await note.getByRole('button', { name: 'Run docker network ls' }).first().click();
    await note.getByRole('group', { name: 'docker network ls' }).getByText('bridge').filter({ visible: true }).first().waitFor();
    await picture(note, `inline-code-${mode}`);
    expect(await note.getByRole('button', { name: 'Run docker', exact: true }).count()).toBe(0);
  });
}

for (const mode of ['reading', 'live'] as const) {
  test(`placeholders are fields, completed from what the engine has, and asked for before anything runs (${mode})`, async () => {
    await page.evaluate((as) => window.workbench?.openNote('Campos.md', as), mode);
    const note = shown(mode);
    const panel = note.getByRole('group', { name: 'docker inspect' }).first();
    const [container, volume] = [panel.getByLabel('<contenedor>', { exact: true }), panel.getByLabel('NOMBRE_VOLUMEN', { exact: true })];
    if (mode === 'reading') {
      await panel.getByRole('button', { name: 'Run' }).click();
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
      await panel.screenshot({ path: join(pictures, 'fields-empty.png') });
      await expect.poll(() => panel.locator('datalist option').evaluateAll((options) => options.map((option) => option.getAttribute('value')))).toContain('taller-uno');
      await container.fill('taller-uno');
      await volume.fill('taller-datos');
    }
    // What was filled in is kept for the note, whatever shows it.
    expect(await Promise.all([container, volume].map((field) => field.inputValue()))).toEqual(['taller-uno', 'taller-datos']);
    await volume.press('Enter');
    await panel.locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor();
    expect((await panel.locator('.docker-notebook-output').innerText()).trim()).toBe('/taller-uno\ntaller-datos');
    await picture(note, `fields-${mode}`);
    await note.getByRole('button', { name: 'Run docker top' }).first().click();
    await note.getByRole('group', { name: 'docker top' }).getByText('sleep 600').waitFor();
  });
}

const command = (id: string): Promise<boolean | undefined> => page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
/** Puts the cursor behind the words: a click would land elsewhere where the block opens under the pointer. */
const putCursor = (words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const editor = window.workbench?.noteView().editor;
    editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(wanted) + wanted.length));
    editor?.focus();
  }, words);
const panelOf = (note: Locator, line: string): Locator => note.getByRole('group', { name: line }).first();
const statusOf = (note: Locator, line: string): Locator => panelOf(note, line).locator('.docker-notebook-run-status');
const notice = (text: string): Locator => page.locator('.notice', { hasText: text }).last();

for (const mode of ['reading', 'live'] as const) {
  test(`a note runs from top to bottom, waits for what is to be filled in, and stops at the first failure (${mode})`, async () => {
    await page.evaluate((as) => window.workbench?.openNote('Cola.md', as), mode);
    const note = shown(mode);
    await panelOf(note, 'uno').waitFor();
    if (mode === 'live') await panelOf(note, 'docker logs').getByLabel('<contenedor>', { exact: true }).fill('');
    expect(await command('run-note')).toBe(true);
    await statusOf(note, 'docker logs').filter({ hasText: 'Its turn' }).waitFor();
    await page.locator('.docker-notebook-queue', { hasText: 'block 3 of 5' }).waitFor();
    await panelOf(note, 'docker inspect').scrollIntoViewIfNeeded();
    await statusOf(note, 'docker inspect').filter({ hasText: 'Queued' }).waitFor();
    await picture(note, `queue-${mode}`);
    const field = panelOf(note, 'docker logs').getByLabel('<contenedor>', { exact: true });
    await field.fill('taller-uno');
    await field.press('Enter');
    await notice('Stopped at block 4 of 5').waitFor();
    await picture(note, `queue-failed-${mode}`);
    expect(await panelOf(note, 'docker logs').locator('.docker-notebook-output').innerText()).toContain('tres bridge');
    expect(await statusOf(note, 'docker version').innerText()).toBe('');
    expect(await page.locator('.docker-notebook-queue').isVisible()).toBe(false);
    await notice('Stopped at block 4 of 5').click();
  });
}

test('one line of a block runs alone, from its menu and by a command', async () => {
  await page.evaluate(() => window.workbench?.openNote('Cola.md', 'live'));
  const note = shown('live');
  await panelOf(note, 'uno').getByRole('button', { name: 'More actions' }).click();
  await picture(note, 'panel-menu');
  await page.getByText('Run line: docker ps --format "otro').click();
  await panelOf(note, 'uno').getByText('otro taller-uno').waitFor();
  expect(await panelOf(note, 'uno').locator('.docker-notebook-output').innerText()).not.toContain('uno taller-uno');
  await putCursor('docker ps --format "uno');
  await command('run-line');
  await panelOf(note, 'uno').getByText('uno taller-uno').waitFor();
});

test('run block and go to the next leads through a note by one key', async () => {
  await page.evaluate(() => window.workbench?.openNote('Cola.md', 'live'));
  const note = shown('live');
  await putCursor('docker ps --format "uno');
  await command('run-block-and-go-on');
  await page.waitForFunction(() => window.workbench?.noteView().editor.getLine(window.workbench.noteView().editor.getCursor().line).includes('dos'));
  await command('run-block-and-go-on');
  await panelOf(note, 'docker volume ls').getByText('dos taller-datos').waitFor();
});

test('a section runs with what is below its heading, and no more', async () => {
  await page.evaluate(() => window.workbench?.openNote('Cola.md', 'live'));
  const note = shown('live');
  await putCursor('Segunda parte');
  await command('run-section');
  await notice('2 blocks ran').waitFor();
  expect(await statusOf(note, 'docker volume ls').innerText()).toContain('Exit code 0');
  await notice('2 blocks ran').click();
});

test('a block that waits can be taken out, and the queue can be cancelled', async () => {
  await page.evaluate(() => window.workbench?.openNote('Cola.md', 'live'));
  const note = shown('live');
  await panelOf(note, 'docker logs').getByLabel('<contenedor>', { exact: true }).fill('');
  await command('run-note');
  await panelOf(note, 'docker version').getByRole('button', { name: 'Take out of the queue' }).click();
  await page.locator('.docker-notebook-queue', { hasText: 'of 4' }).waitFor();
  await page.locator('.docker-notebook-queue').click();
  await notice('did not run').waitFor();
  expect(await page.locator('.docker-notebook-queue').isVisible()).toBe(false);
});
