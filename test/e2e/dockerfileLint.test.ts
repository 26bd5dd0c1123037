// Dockerfiles that are checked where they are read and written, from the built plugin in a browser.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'dockerfile-lint-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const fenced = (code: string, language = 'dockerfile'): string => `\`\`\`${language}\n${code}\n\`\`\`\n`;
const faulty = "FROM alpine:3.20 AS build\nMAINTAINER ada\nRUNN apk add curl\nWORKDIR app\nEXPOSE http\nCMD ['sh']";
const far = Array.from({ length: 120 }, (_, index) => `Paragraph ${index}.\n`).join('\n');

const openNote = (path: string, mode: 'reading' | 'live'): Promise<void> => page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const rows = (): Promise<string[]> => note().locator('.docker-notebook-lint-row').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' ')));
const picture = (name: string): Promise<Buffer> => page.screenshot({ path: join(pictures, `${name}.png`) });

const expected = [
  'Warning line 2 MAINTAINER is deprecated. Write LABEL org.opencontainers.image.authors="…" instead.',
  'Error line 3 There is no instruction RUNN.',
  'Warning line 4 app depends on the WORKDIR before it. Write the path from the root.',
  'Error line 5 http is no port.',
  'Warning line 6 A list is written with double quotes; with single ones it is run as a line of the shell.',
];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(vault, 'Faulty.md'), `# An image\n${fenced(faulty, 'Dockerfile')}\nA good one:\n${fenced('FROM alpine\nRUN true', 'docker')}\n- in a list\n  ${fenced('FROM alpine\nSTOPSIGNAL NOPE', 'docker-file').trim().replaceAll('\n', '\n  ')}\n`);
  writeFileSync(join(vault, 'Far.md'), `# Far below\n${far}\n${fenced('FROM alpine\nEXPOSE far')}`);
  writeFileSync(join(vault, 'Long.md'), `# Long\n${fenced(`FROM alpine\n${'RUN true\n'.repeat(480)}EXPOSE http`)}\n# Too long\n${fenced(`FROM alpine\n${'RUNN true\n'.repeat(600)}`)}`);
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url);
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

describe('Reading view', () => {
  test('says below a Dockerfile what is wrong with it, and nothing below a good one', async () => {
    await openNote('Faulty.md', 'reading');
    await expect.poll(rows).toEqual([...expected, 'Error line 2 NOPE is no signal.']);
    expect(await note().locator('.docker-notebook-lint').count()).toBe(2);
    await picture('dockerfile-reading');
  });

  test('checks a block when it is scrolled into sight', async () => {
    await openNote('Far.md', 'reading');
    await note().getByText('Paragraph 3.').waitFor();
    expect(await rows()).toEqual([]);
    await page.evaluate(() => window.workbench?.noteView().leaf.setEphemeralState({ line: 240 }));
    await expect.poll(rows).toEqual(['Error line 2 far is no port.']);
  });
});

describe('Live Preview', () => {
  test('underlines the words and lists them below the block', async () => {
    await openNote('Faulty.md', 'live');
    await expect.poll(rows).toEqual([...expected, 'Error line 2 NOPE is no signal.']);
    expect(await note().locator('.docker-notebook-lint-mark').allInnerTexts()).toEqual(['MAINTAINER', 'RUNN', 'app', 'http', "['sh']", 'NOPE']);
    await picture('dockerfile-live');
  });

  test('checks anew when its user pauses', async () => {
    await page.evaluate(() => window.workbench?.noteView().editor.setCursor({ line: 4, ch: 4 }));
    await page.keyboard.press('Backspace');
    expect(await rows()).toContain('Error line 3 There is no instruction RUNN.');
    await expect.poll(rows).not.toContain('Error line 3 There is no instruction RUNN.');
    expect(await note().locator('.docker-notebook-lint-mark').allInnerTexts()).toEqual(['MAINTAINER', 'app', 'http', "['sh']", 'NOPE']);
    expect(await rows()).toEqual([...expected.filter((row) => !row.includes('RUNN')), 'Error line 2 NOPE is no signal.']);
  });
});

test('a long Dockerfile is checked in many short tasks, one of more than 500 lines not at all', async () => {
  await page.evaluate(() => {
    const steps = { count: 0 };
    Reflect.set(window, 'lintSteps', steps);
    // The tasks of the check come from timers of no delay.
    const start = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, delay?: number) => {
      if (delay === 0) steps.count += 1;
      return start(work, delay);
    }) as typeof window.setTimeout;
  });
  await openNote('Long.md', 'reading');
  await page.evaluate(() => window.workbench?.noteView().leaf.setEphemeralState({ line: 484 }));
  await expect.poll(rows).toEqual(['Error line 482 http is no port.', 'This Dockerfile is not checked: it is longer than 500 lines.']);
  expect(await page.evaluate(() => (Reflect.get(window, 'lintSteps') as { readonly count: number }).count)).toBeGreaterThan(10);
});

test('is quiet when it is switched off', async () => {
  await openNote('Faulty.md', 'live');
  await expect.poll(rows).toContain('Error line 5 http is no port.');
  await page.evaluate(() => window.workbench?.app.setting.open());
  await page.locator('.modal').getByText('Docker Notebook', { exact: true }).first().click();
  await page.locator('.setting-item', { hasText: 'Check Dockerfiles' }).locator('.checkbox-container').click();
  await page.keyboard.press('Escape');
  await expect.poll(rows).toEqual([]);
  expect(await note().locator('.docker-notebook-lint-mark').count()).toBe(0);
});

test('nothing was complained about', () => {
  expect(opened.complaints).toEqual([]);
});
