// Pull and push against a real registry, slow enough to be looked at: a bar for each layer, the layers as they finish, and the text that stays.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNotebook } from '../engine/exec/runNotebook';
import { readTestMachine } from '../engine/readTestMachine';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

type Mode = 'reading' | 'live';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'registry-vault-'));
const port = 5011;
const bytesPerSecond = 2_000_000;
let proxy: ChildProcess;
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const imageOf = (mode: Mode): string => `localhost:${port}/capas-${mode}`;
const code = (language: string, ...lines: string[]): string => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n`;
/** Three layers of which each takes a second or more longer than the one before, on top of one that is there already. */
const layers = [1, 4, 8].map((megabytes) => `RUN head -c ${megabytes * 1_000_000} /dev/urandom > /capa${megabytes}`);
const noteText = (mode: Mode): string => `#_Todo
# Subir y bajar
${code('dockerfile file=Dockerfile', 'FROM busybox', ...layers)}
${code('bash', `docker build -q --no-cache -t ${imageOf(mode)} .`)}
${code('bash', `docker push ${imageOf(mode)}`)}
${code('bash', `docker pull ${imageOf(mode)}`)}
`;

const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const panelOf = (line: string): Locator => note().getByRole('group', { name: line, exact: false }).first();
const ends = (line: string): Promise<void> => panelOf(line).locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor({ timeout: 60_000 });
const start = (line: string): Promise<void> => panelOf(line).getByRole('button', { name: `Run ${line}`, exact: false }).first().click();

/** From the first layer that is done to the last but one, while the run goes on. */
async function watchLayers(line: string, moving: RegExp, picture: string): Promise<void> {
  const bars = panelOf(line).getByRole('group', { name: 'Progress' });
  await bars.getByText(/^[12] of 4 layers done$/).waitFor();
  const row = bars.locator('li:not(.is-done)', { hasText: moving }).filter({ has: page.locator('progress[value]') }).last();
  await row.getByText(/^[\d.]+k?M?B \/ [\d.]+MB$/).waitFor();
  const { value, max } = await row.locator('progress').evaluate((bar) => ({ value: (bar as HTMLProgressElement).value, max: (bar as HTMLProgressElement).max }));
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThanOrEqual(max);
  await panelOf(line).screenshot({ path: join(pictures, `${picture}.png`) });
  await bars.getByText('3 of 4 layers done', { exact: true }).waitFor();
  expect(await bars.locator('li.is-done').count()).toBe(3);
  expect(await bars.locator('li.is-done progress').evaluateAll((all) => all.every((bar) => (bar as HTMLProgressElement).value === (bar as HTMLProgressElement).max))).toBe(true);
  await ends(line);
  expect(await bars.isVisible()).toBe(false);
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  for (const mode of ['reading', 'live'] as const) writeFileSync(join(vault, `Capas ${mode}.md`), noteText(mode));
  const { pid, registry } = readTestMachine();
  const script = resolve(import.meta.dirname, '../engine/slowProxy.mjs');
  proxy = spawn('nsenter', [`--net=/proc/${pid}/ns/net`, process.execPath, script, String(port), registry.split(':')[1] ?? '', String(bytesPerSecond)], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (proxy.stdout) await once(proxy.stdout, 'data');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1000, height: 1600 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  proxy.stdin?.end();
  rmSync(vault, { recursive: true, force: true });
});

describe.each(['reading', 'live'] as const)('in %s mode', (mode) => {
  const image = imageOf(mode);

  test('a push shows its layers as they arrive, and its text after', async () => {
    await page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [`Capas ${mode}.md`, mode] as const);
    await start('docker build');
    await ends('docker build');
    await start('docker push');
    await watchLayers('docker push', /Pushing/, `registry-push-${mode}`);
    expect(await panelOf('docker push').locator('.docker-notebook-output').first().innerText()).toMatch(/latest: digest: sha256:[\da-f]{64} size: \d+/);
  });

  test('so does a pull', async () => {
    expect((await runNotebook(`docker rmi ${image}`)).code).toBe(0);
    await start('docker pull');
    await watchLayers('docker pull', /Downloading/, `registry-pull-${mode}`);
    expect(await panelOf('docker pull').locator('.docker-notebook-output').first().innerText()).toContain(`Status: Downloaded newer image for ${image}:latest`);
    await runNotebook(`docker rmi ${image}`);
  });
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
