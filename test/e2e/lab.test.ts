// A lab note as somebody keeps one, from its first block to its last by one command: its fields filled from what runs, its sessions typed into, its removals agreed to.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDaemon } from '../engine/exec/emptyDaemon';
import { runNotebook } from '../engine/exec/runNotebook';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'lab-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const code = (language: string, ...lines: string[]): string => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n`;

// A search asks an index on the internet, which tests do not have.
const noteText = `#_Todo #ToTag #ToLink
- - -
# Laboratorio contenedores
- search: busca una imagen
- run, crea y arranca
### Buscar y arrancar
${code('bash norun', 'docker search busybox')}
en segundo plano, con nombre
${code('docker', 'run -d --name lab-web busybox sleep 600')}
interactivo (se sale con exit)
${code('bash', 'docker run --rm -it --name lab-caja busybox sh', 'echo dentro', 'exit')}
## Mirar dentro
${code('bash', `docker inspect <contenedor> | grep '"Status"'`)}
${code('bash', 'docker exec <contenedor> cat /etc/hostname')}
#### Dejarlo sin pararlo
ctrl-p ctrl-q
${code('bash', 'docker run -it --name lab-suelta busybox sh')}
# Imagen propia
${code('dockerfile file=Dockerfile', 'FROM busybox', 'CMD echo hecha en la nota')}
${code('bash', 'docker build -q -t lab-imagen .', 'docker run --rm lab-imagen')}
## Recojer
${code('bash', 'docker stop -t 0 CONTENEDOR && docker rm CONTENEDOR')}
${code('bash', 'docker rm -f lab-suelta', 'docker rmi lab-imagen')}

***Sources:***
- apuntes del taller
`;

const shown = (mode: 'reading' | 'live'): Locator => page.locator(mode === 'reading' ? '.markdown-reading-view' : '.markdown-source-view').filter({ visible: true }).first();
const panelOf = (note: Locator, line: string): Locator => note.getByRole('group', { name: line }).first();
const agree = async (words: string): Promise<void> => {
  const modal = page.locator('.docker-notebook-consent', { hasText: words });
  await modal.getByRole('button', { name: 'Run', exact: true }).click();
  await modal.waitFor({ state: 'detached' });
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  await emptyDaemon();
  writeFileSync(join(vault, 'Laboratorio.md'), noteText);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 3200 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  await runNotebook('docker rm -f lab-web lab-caja lab-suelta; docker rmi lab-imagen');
  rmSync(vault, { recursive: true, force: true });
});

for (const mode of ['reading', 'live'] as const) {
  test(`a lab note runs from top to bottom (${mode})`, async () => {
    await page.evaluate((as) => window.workbench?.openNote('Laboratorio.md', as), mode);
    const note = shown(mode);
    // Live Preview keeps the place at which the mode before left off: the queue itself brings each block into sight.
    await note.locator('.docker-notebook-panel.is-block').first().waitFor();
    await page.evaluate(() => window.workbench?.runCommand('docker-notebook:run-note'));

    const box = panelOf(note, 'docker run --rm -it');
    await box.getByRole('button', { name: 'echo dentro' }).click();
    await box.locator('.docker-notebook-terminal:not(.is-ended) .xterm-rows', { hasText: 'dentro' }).waitFor();
    await page.screenshot({ path: join(pictures, `lab-session-${mode}.png`) });
    await box.getByRole('button', { name: 'exit' }).click();

    // Asked once, for the whole note; what fills it is there by now.
    if (mode === 'reading') {
      const field = panelOf(note, 'docker inspect').getByLabel('<contenedor>', { exact: true });
      await panelOf(note, 'docker inspect').locator('.docker-notebook-run-status', { hasText: 'Its turn' }).waitFor();
      await expect.poll(() => panelOf(note, 'docker inspect').locator('datalist option').evaluateAll((options) => options.map((option) => option.getAttribute('value')))).toContain('lab-web');
      await field.fill('lab-web');
      await field.press('Enter');
    }
    const loose = panelOf(note, 'docker run -it --name lab-suelta');
    // The terminal of the run before stands there until its turn comes, and takes no keys.
    await loose.locator('.docker-notebook-terminal:not(.is-ended) .xterm-helper-textarea').focus();
    await page.keyboard.press('Control+p');
    await page.keyboard.press('Control+q');

    if (mode === 'reading') {
      const last = panelOf(note, 'docker stop');
      await last.locator('.docker-notebook-run-status', { hasText: 'Its turn' }).waitFor();
      await last.getByLabel('CONTENEDOR', { exact: true }).fill('lab-web');
      await page.keyboard.press('Enter');
    }
    await agree('lab-web');
    await agree('lab-suelta');
    await agree('lab-imagen');
    await page.locator('.notice', { hasText: '8 blocks ran' }).last().waitFor();
    await page.screenshot({ path: join(pictures, `lab-end-${mode}.png`) });
    expect((await runNotebook('docker ps -aq')).stdout).toBe('');
    await page.locator('.notice', { hasText: '8 blocks ran' }).last().click();
    await panelOf(note, 'docker build').scrollIntoViewIfNeeded();
    expect(await panelOf(note, 'docker build').locator('.docker-notebook-output').innerText()).toContain('hecha en la nota');
  });
}
