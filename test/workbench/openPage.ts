// Opens a workbench in Debian's chromium: `const { page, close } = await openPage(workbench.url)`. The page is ready and has loaded its plugins.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import type {} from './page/Workbench';

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Uncaught errors and what was written to the console as an error. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface PageOptions {
  /** `lang`, `theme`, `start`: see page/startPage.ts. */
  readonly query?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export async function openPage(url: string, { query = {}, viewport = { width: 1280, height: 860 } }: PageOptions = {}): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'workbench-profile-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: '/usr/bin/chromium', args: FLAGS, viewport });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.waitForFunction(() => window.workbench?.isReady === true || (window.workbench?.errors.length ?? 0) > 0);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, context, complaints, close };
}
