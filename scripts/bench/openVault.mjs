// A vault in the workbench's browser, as a bench looks at it. Build first: npm run build.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'];

/** `notes`: [path, text]; `env` reaches the server. `close` leaves nothing behind. */
export async function openVault(notes, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-bench-'));
  const vault = join(folder, 'vault');
  for (const [path, text] of [['.obsidian/app.json', '{}'], ...notes]) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  const server = spawn(process.execPath, [join(root, 'build/workbench/server.mjs'), vault], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  let browser = null;
  const close = async () => {
    await browser?.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await readAddress(server);
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath: '/usr/bin/chromium', args: FLAGS, viewport: { width: 1200, height: 900 } });
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(url);
    await page.waitForFunction(() => globalThis.workbench?.isReady === true, null, { timeout: 300_000 });
    return { page, session: await browser.newCDPSession(page), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readAddress(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /^Workbench: (\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error('The workbench did not start; build it first: npm run build');
}
