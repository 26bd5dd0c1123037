// What Docker did, on a real engine in both modes: the requests behind a line, and what changed by it.
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
const vault = mkdtempSync(join(tmpdir(), 'what-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const line = 'docker run -d -p 18080:80 --name puerto -e DB_PASSWORD=hunter2 busybox httpd -f -h /etc';
const remove = 'docker rm -f puerto';
const failing = 'docker run --name fin busybox sh -c "exit 137"';
const block = (text: string): string => `\`\`\`bash\n${text}\n\`\`\`\n`;

const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const runButton = (text: string): Locator => note().getByRole('button', { name: `Run ${text.slice(0, 30)}`, exact: false }).first();
const panelOf = (text: string): Locator => note().locator('.docker-notebook-panel', { has: page.getByRole('button', { name: `Run ${text.slice(0, 30)}`, exact: false }) }).first();
const openNote = (mode: 'reading' | 'live'): Promise<void> => page.evaluate((how) => window.workbench?.openNote('Puertos.md', how), mode);

/** `answersDialog`: the line is asked about first. */
async function run(text: string, exitCode = 0, answersDialog = false): Promise<Locator> {
  await runButton(text).click();
  if (answersDialog) await page.locator('.modal').getByRole('button', { name: 'Run', exact: true }).click();
  await panelOf(text).locator('.docker-notebook-run-status', { hasText: `Exit code ${exitCode}` }).waitFor();
  return panelOf(text);
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Puertos.md'), `#Docker\n# Puertos\nUn servidor web que se ve desde fuera.\n\n${block(line)}\n${block(remove)}\n${block(failing)}`);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 1000 } });
  ({ page } = opened);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

test.each(['reading', 'live'] as const)('tells what a line changed and what it asked, in %s mode', async (mode) => {
  await openNote(mode);
  const panel = await run(line);
  const chips = panel.getByRole('list', { name: 'What changed' });
  expect(await chips.getByRole('listitem').allInnerTexts()).toEqual(['+1 container: puerto', 'port 18080 now open']);

  await page.evaluate(() => {
    window.open = (address) => {
      document.body.dataset.opened = String(address);
      return null;
    };
  });
  await chips.getByRole('button', { name: /Open http:\/\/localhost:18080/ }).click();
  expect(await page.evaluate(() => document.body.dataset.opened)).toBe('http://localhost:18080');
  await chips.getByRole('button', { name: /Copy docker inspect puerto/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('docker inspect puerto');

  await panel.getByText('What Docker did · 4 requests').click();
  const rows = panel.locator('.docker-notebook-request > summary');
  await rows.nth(3).waitFor();
  expect(await rows.locator('code').allInnerTexts()).toEqual([
    'POST /containers/create?name=puerto',
    expect.stringMatching(/^POST \/containers\/[0-9a-f]{12}\/wait\?condition=next-exit$/),
    expect.stringMatching(/^POST \/containers\/[0-9a-f]{12}\/start$/),
    expect.stringMatching(/^GET \/containers\/[0-9a-f]{12}\/json$/),
  ]);
  await rows.first().focus();
  await page.keyboard.press('Enter');
  const request = panel.locator('.docker-notebook-request').first();
  await request.getByRole('link').waitFor();
  expect(await request.locator('pre').first().innerText()).toContain('"DB_PASSWORD=•••"');
  expect(await request.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/docs\.docker\.com\/reference\/api\/engine\/version\/v1\.\d+\/#tag\/Container\/operation\/ContainerCreate$/);
  await request.getByRole('button', { name: 'Copy as curl' }).click();
  const curl = await page.evaluate(() => navigator.clipboard.readText());
  expect(curl).toMatch(/^curl --unix-socket \S+ -X POST .*containers\/create\?name=puerto/);
  expect(curl).not.toContain('hunter2');
  await page.screenshot({ path: join(pictures, `what-docker-did-${mode}.png`) });

  const removed = await run(remove, 0, true);
  expect(await removed.getByRole('list', { name: 'What changed' }).getByRole('listitem').allInnerTexts()).toEqual(['−1 container: puerto']);
});

test('tells how a container ended', async () => {
  await openNote('reading');
  const panel = await run(failing, 137);
  expect(await panel.getByRole('list', { name: 'What changed' }).getByRole('listitem').allInnerTexts()).toEqual(['+1 container: fin', 'fin exited 137']);
  await panel.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(pictures, 'what-changed.png') });
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
