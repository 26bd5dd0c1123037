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

const shown = (mode: 'reading' | 'live'): Locator =>
  page.locator(mode === 'reading' ? '.markdown-reading-view' : '.markdown-source-view').filter({ visible: true }).first();

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'En linea.md'), inlineNote);
  writeFileSync(join(vault, 'Campos.md'), fieldsNote);
  await emptyDaemon();
  await runNotebook('docker run -d --name taller-uno busybox sleep 600; docker volume create taller-datos');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 900 } });
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
    await note.getByRole('group', { name: 'docker ps -a' }).getByText('CONTAINER ID').waitFor();
    await note.getByRole('button', { name: 'Run docker network ls' }).first().click();
    await note.getByRole('group', { name: 'docker network ls' }).getByText('bridge').first().waitFor();
    await note.screenshot({ path: join(pictures, `inline-code-${mode}.png`) });
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
    await note.screenshot({ path: join(pictures, `fields-${mode}.png`) });
    await note.getByRole('button', { name: 'Run docker top' }).first().click();
    await note.getByRole('group', { name: 'docker top' }).getByText('sleep 600').waitFor();
  });
}
