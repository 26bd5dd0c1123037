// The docker command line in the plugin, on a note of its own and a real engine: a build from the note's blocks, text filters, and a removal that says what it removes.
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
const vault = mkdtempSync(join(tmpdir(), 'commands-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const lines = {
  build: 'docker build -q -t taller/saludo .',
  filter: 'docker images | grep taller/saludo | wc -l',
  create: 'docker network create taller-red && docker volume create taller-datos && docker create --name taller-caja -v taller-datos:/d taller/saludo',
  contexts: 'docker context ls',
  stats: "docker stats --no-stream --format '{{.Name}}'",
  missing: 'docker run --rm busybox bash',
  misspelt: 'docker inspect taller-cjaa',
  compose: 'docker compose up -d',
  loop: 'for x in a b; do docker rm $x; done',
  remove: 'docker rm taller-caja && docker network rm taller-red && docker volume rm taller-datos && docker rmi taller/saludo',
};

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const noteText = `#_Todo #ToLink\n# Taller\n${block('dockerfile file=Dockerfile', 'FROM busybox\nCOPY hola.txt /hola.txt\nCMD cat /hola.txt')}${block('text file=hola.txt', 'hola taller')}${Object.values(lines)
  .map((line) => block('bash', line))
  .join('\n')}`;

const note = (): Locator => page.locator('.markdown-reading-view').filter({ visible: true }).first();
const panelOf = (line: string): Locator => note().locator('.docker-notebook-panel', { has: page.getByRole('button', { name: `Run ${line.slice(0, 40)}`, exact: false }) }).first();
const runButton = (line: string): Locator => panelOf(line).getByRole('button', { name: `Run ${line.slice(0, 40)}`, exact: false }).first();

/** Starts the line and waits for its end. */
async function run(line: string, exitCode = 0): Promise<string> {
  await runButton(line).click();
  const panel = panelOf(line);
  await panel.locator('.docker-notebook-run-status', { hasText: `Exit code ${exitCode}` }).waitFor();
  return panel.locator('.docker-notebook-output').innerText();
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Taller.md'), noteText);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1200, height: 900 } });
  ({ page } = opened);
  await page.evaluate(() => window.workbench?.openNote('Taller.md', 'reading'));
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test('builds an image from the note’s blocks, and counts it through grep and wc', async () => {
  expect(await run(lines.build)).toContain('sha256:');
  expect((await run(lines.filter)).trim()).toBe('1');
});

test('creates a network, a volume and a container, and lists contexts and statistics', async () => {
  expect(await run(lines.create)).toContain('taller-datos');
  expect(await run(lines.contexts)).toContain('DOCKER ENDPOINT');
  await run(lines.stats);
});

test('says why a line failed, what was meant, and what to do next', async () => {
  await run(lines.missing, 127);
  await panelOf(lines.missing).locator('.docker-notebook-notice', { hasText: 'The image has no program bash' }).waitFor();
  await run(lines.misspelt, 1);
  await panelOf(lines.misspelt).locator('.docker-notebook-notice', { hasText: 'Did you mean taller-caja?' }).waitFor();
  await panelOf(lines.misspelt).scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(pictures, 'hints.png') });
});

test.each([
  [lines.compose, 'only a terminal can start it'],
  [lines.loop, 'for'],
])('offers %s for a terminal', async (line, reason) => {
  await runButton(line).click();
  const notice = panelOf(line).locator('.docker-notebook-notice', { hasText: reason });
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await notice.getByRole('button', { name: 'Copy for a terminal' }).click();
  await notice.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(line);
});

test('tells what each removal takes, one after the other, and removes it', async () => {
  await runButton(lines.remove).click();
  for (const [index, victim] of ['Container taller-caja (taller/saludo, created)', 'Network taller-red (bridge)', 'Volume taller-datos with all that is in it (local)', 'Image taller/saludo ('].entries()) {
    const dialog = page.locator('.modal', { hasText: victim });
    await dialog.waitFor();
    if (index === 0) await page.screenshot({ path: join(pictures, 'consent-victims.png') });
    await dialog.getByRole('button', { name: 'Run', exact: true }).click();
  }
  await panelOf(lines.remove).locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor();
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
