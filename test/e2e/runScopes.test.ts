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

const shown = (mode: 'reading' | 'live'): Locator =>
  page.locator(mode === 'reading' ? '.markdown-reading-view' : '.markdown-source-view').filter({ visible: true }).first();

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'En linea.md'), inlineNote);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 900 } });
  ({ page } = opened);
});

afterAll(async () => {
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
