// The map of a whole vault in the workbench's browser: how long its worker takes, and how long the app's thread is kept meanwhile.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { makeVault } from './makeVault.mjs';
import { traceTasks } from './traceTasks.mjs';

const root = resolve(import.meta.dirname, '../..');
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu'];

export async function benchIndexPage(size) {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-bench-'));
  const vault = join(folder, 'vault');
  mkdirSync(join(vault, '.obsidian'), { recursive: true });
  for (const [path, text] of makeVault(size)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  const server = spawn(process.execPath, [join(root, 'build/workbench/server.mjs'), vault], { stdio: ['ignore', 'pipe', 'inherit'] });
  let browser;
  try {
    const url = await readAddress(server);
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath: '/usr/bin/chromium', args: FLAGS, viewport: { width: 1200, height: 900 } });
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(url);
    await page.waitForFunction(() => globalThis.workbench?.isReady === true, null, { timeout: 300_000 });
    await untilStill(page);
    const session = await browser.newCDPSession(page);
    const { result, wall, processor } = await traceTasks(session, () => page.evaluate(openMap));
    return `${size} notes: the map is drawn ${result.toFixed(0)} ms after it is asked for; tasks above 16 ms meanwhile: ${describe(processor)} by the processor's time, ${describe(wall)} by the clock`;
  } finally {
    await browser?.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const describe = (durations) => `${durations.filter((duration) => duration > 16).length} (the longest ${(durations[0] ?? 0).toFixed(0)} ms)`;

/** Until the count of gaps in the status bar has been the same for a while: every note was read then. */
async function untilStill(page) {
  let known = '';
  for (let same = 0; same < 8; ) {
    await page.waitForTimeout(500);
    const now = await page.locator('.status-bar').innerText();
    same = now === known && /\d/.test(now) ? same + 1 : 0;
    known = now;
  }
}

/** In the page: until the map is drawn, and a while for what follows. */
async function openMap() {
  const { workbench } = globalThis;
  const started = performance.now();
  workbench.runCommand('docker-notebook:open-topic-map');
  const isDrawn = () => globalThis.document.querySelector('.docker-notebook-map[aria-busy="false"] .docker-notebook-map-row');
  while (!isDrawn()) await new Promise((done) => setTimeout(done, 20));
  const map = performance.now() - started;
  await new Promise((done) => setTimeout(done, 3000));
  return map;
}

async function readAddress(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /^Workbench: (\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error('The workbench did not start; build it first: npm run build');
}
