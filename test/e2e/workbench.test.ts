// The workbench itself, with a small plugin of its own: what the tests of the real plugin rely on.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import { buildSamplePlugin } from '../workbench/sample/buildSamplePlugin.mjs';
import { writeSampleVault } from '../workbench/sample/writeSampleVault';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const folder = mkdtempSync(join(tmpdir(), 'workbench-test-'));
const vault = writeSampleVault();
const engine = http.createServer((request, response) => response.end(`engine was asked for ${request.url ?? ''}`));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const onDisk = (path: string): string => readFileSync(join(workbench.vaultPath, path), 'utf8');
const openNote = (path: string, mode: 'reading' | 'live' | 'source'): Promise<void> => page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
const readLog = (): Promise<string[]> => page.evaluate(() => [...((Reflect.get(window.workbench?.plugin ?? {}, 'log') as string[] | undefined) ?? [])]);
const readStats = (): Promise<Record<string, number>> => page.evaluate(() => ({ ...window.workbench?.stats() }));

beforeAll(async () => {
  await buildSamplePlugin(join(folder, 'plugin'));
  await new Promise<void>((resolve) => engine.listen(join(folder, 'engine.sock'), resolve));
  workbench = await startWorkbench({ vault, plugins: [join(folder, 'plugin')], dockerHost: `unix://${join(folder, 'engine.sock')}` });
  opened = await openPage(workbench.url);
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  engine.close();
  for (const path of [folder, dirname(vault)]) rmSync(path, { recursive: true, force: true });
});

describe('the page', () => {
  test('says that it is not Obsidian, and loads the plugin before the vault, as the app does', async () => {
    await expect(page.locator('.workbench-bar').innerText()).resolves.toContain('not Obsidian');
    expect((await readLog()).slice(0, 2)).toEqual(['load language=en notes=0', 'ready notes=4']);
    expect(await readLog()).toContain('resolved');
    expect((await readLog()).filter((line) => line.startsWith('changed'))).toEqual([]);
  });

  test('throws, with the name, on what it lacks', async () => {
    const tell = (code: string): Promise<string> => page.evaluate((text) => {
      try {
        window.eval(text);
        return 'nothing was thrown';
      } catch (error) {
        return String(error);
      }
    }, code);
    await expect(tell('app.renderContext')).resolves.toContain('App.renderContext is not implemented');
    await expect(tell('app.vault.copy(null, "a")')).resolves.toContain('Vault.copy is not implemented');
    await expect(tell('require("child_process").spawn("ls")')).resolves.toContain('child_process.spawn is not available');
  });
});

describe('Reading view', () => {
  test('renders section by section, hides properties and comments, and tells a block where it stands', async () => {
    await openNote('Containers.md', 'reading');
    const text = await page.locator('.markdown-reading-view').innerText();
    expect(text).not.toContain('tags: [docker]');
    expect(text).not.toContain('A comment of several lines');
    expect(text).not.toContain('not shown');
    expect(await page.locator('.markdown-reading-view h2[data-sample=seen]').innerText()).toBe('States');
    expect(await page.locator('.internal-link.is-unresolved').allInnerTexts()).toEqual(['Nowhere']);
    expect(await page.locator('a.tag').allInnerTexts()).toEqual(['#_Todo', '#Docker/Containers']);
    const blocks = page.locator('.markdown-reading-view .sample-block');
    expect(await blocks.locator('.sample-source').allInnerTexts()).toEqual(['ps -a', 'in a callout', 'ps -a']);
    for (const block of await blocks.all()) await block.getByText('Where').click();
    expect(await blocks.evaluateAll((all) => all.map((block) => block.dataset.info))).toEqual(['9-11', '13-16', '37-39']);
  });

  test('renders what is near the viewport only, and keeps the place between modes', async () => {
    await openNote('Long.md', 'reading');
    expect(await page.locator('.markdown-reading-view .sample-block').count()).toBeLessThan(30);
    await page.evaluate(() => window.workbench?.noteView().leaf.setEphemeralState({ line: 796 }));
    await page.waitForFunction(() => document.querySelector('.markdown-reading-view')?.textContent.includes('Text of part 100.'));
    expect(await page.locator('.markdown-reading-view').innerText()).not.toContain('Text of part 3.');
    const before = await page.evaluate(() => window.workbench?.noteView().currentMode.getScroll() ?? 0);
    await page.evaluate(() => window.workbench?.setMode('live'));
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent.includes('Text of part 100.'));
    await page.evaluate(() => window.workbench?.setMode('reading'));
    await page.waitForFunction(() => document.querySelector('.markdown-reading-view')?.textContent.includes('Text of part 100.'));
    expect(Math.abs((await page.evaluate(() => window.workbench?.noteView().currentMode.getScroll() ?? 0)) - before)).toBeLessThan(8);
  });

  test('a link opens the note at its heading', async () => {
    await openNote('Images.md', 'reading');
    await page.locator('.markdown-reading-view .internal-link').click();
    await page.locator('.is-flashing', { hasText: 'States' }).waitFor();
    expect((await readLog()).pop()).toBe('file-open Containers.md');
  });
});

describe('Live Preview', () => {
  test('a block gives way to its source while the cursor is in it', async () => {
    await openNote('Containers.md', 'live');
    const block = page.locator('.cm-content > .cm-preview-code-block').first();
    expect(await block.locator('.sample-block').getAttribute('data-early')).toBe('null');
    await block.getByText('Where').click();
    expect(await block.locator('.sample-block').getAttribute('data-info')).toBe('9-11');
    expect(await page.locator('.cm-editor').getAttribute('data-sample')).toBe('Containers.md live=true');
    const children = (await readStats()).renderChildren ?? 0;
    const widgets = await page.locator('.cm-content > .cm-preview-code-block').count();
    await block.hover();
    await block.locator('.edit-block-button').click();
    expect(await page.locator('.cm-content > .cm-preview-code-block').count()).toBe(widgets - 1);
    expect((await readStats()).renderChildren).toBe(children - 1);
    await page.evaluate(() => window.workbench?.noteView().editor.setCursor(0));
    expect((await readStats()).renderChildren).toBe(children);
  });

  test('what is typed reaches the disk, and what others write meanwhile is kept', async () => {
    await openNote('Images.md', 'live');
    await page.evaluate(() => window.workbench?.noteView().editor.setCursor(0, 8));
    await page.keyboard.type(' and layers');
    writeFileSync(join(workbench.vaultPath, 'Images.md'), `${onDisk('Images.md')}\nWritten outside.\n`);
    await page.waitForFunction(() => window.workbench?.noteView().editor.getValue().includes('Written outside.'));
    await page.keyboard.press('Control+s');
    await expect.poll(() => onDisk('Images.md')).toMatch(/^# Images and layers\n[^]*Written outside\.\n$/);
  });
});

describe('the vault', () => {
  test('writes to disk, and tells of it in the app’s order', async () => {
    await page.evaluate(async () => {
      const { vault } = window.workbench?.app ?? {};
      const file = vault?.getFileByPath('folder/Networks.md');
      if (vault && file) await vault.process(file, (text) => `${text}\n## Host\n`);
      await window.workbench?.app.metadataCache.idle();
    });
    expect(onDisk('folder/Networks.md')).toContain('## Host');
    const log = await readLog();
    expect(log.slice(log.indexOf('modify folder/Networks.md'))).toEqual(['modify folder/Networks.md', 'changed folder/Networks.md 42 2', 'resolve folder/Networks.md', 'resolved']);
  });

  test('sees new files of other programs, and links to them', async () => {
    writeFileSync(join(workbench.vaultPath, 'Nowhere.md'), '# Somewhere\n');
    await page.waitForFunction(() => window.workbench?.app.metadataCache.resolvedLinks['Containers.md']?.['Nowhere.md'] === 1);
    expect(await readLog()).toContain('create Nowhere.md');
  });
});

describe('views and settings', () => {
  test('a view keeps its state over a reload, and is deferred while nobody sees it', async () => {
    await page.evaluate(async () => {
      const { workspace } = window.workbench?.app ?? {};
      await workspace?.ensureSideLeaf('sample-view', 'right', { state: { topic: 'volumes' } });
      await workspace?.getLeaf('tab').setViewState({ type: 'sample-view', state: { topic: 'networks' } });
      await window.workbench?.openNote('Images.md');
      workspace?.getLeaf('tab');
      await workspace?.layout.save();
    });
    await page.reload();
    await page.waitForFunction(() => window.workbench?.isReady === true);
    expect(await page.locator('.mod-right-split .sample-topic').innerText()).toBe('volumes');
    const states = await page.evaluate(() => window.workbench?.app.workspace.getLeavesOfType('sample-view').map((leaf) => ({ isDeferred: leaf.isDeferred, ...leaf.getViewState().state })));
    expect(states).toEqual([{ isDeferred: true, topic: 'networks' }, { isDeferred: false, topic: 'volumes' }]);
  });

  test('settings are drawn from their definitions, checked, and saved at once', async () => {
    await page.keyboard.press('Control+,');
    const field = page.locator('.setting-item', { hasText: 'Greeting' }).locator('input');
    await field.fill('');
    await page.locator('.setting-item-error', { hasText: 'Say something' }).waitFor();
    await field.fill('hola');
    expect(await page.locator('.setting-item', { hasText: 'Volume' }).isVisible()).toBe(false);
    await page.locator('.setting-item', { hasText: 'Loud' }).locator('.checkbox-container').click();
    await page.locator('.setting-item', { hasText: 'Volume' }).waitFor();
    const data = '.obsidian/plugins/workbench-sample/data.json';
    await expect.poll((): unknown => (existsSync(join(workbench.vaultPath, data)) ? JSON.parse(onDisk(data)) : null)).toEqual({ greeting: 'hola', isLoud: true });
    writeFileSync(join(workbench.vaultPath, data), '{"greeting":"from another device"}');
    await expect.poll(readLog).toContain('settings changed outside');
    await page.keyboard.press('Escape');
  });
});

describe('node in the page', () => {
  test('answers from the machine, for the folders that are open to it', async () => {
    const ask = (path: string): Promise<unknown> => page.evaluate((name) => {
      try {
        return (window.workbench?.plugin as unknown as { askNode(path: string): unknown }).askNode(name);
      } catch (error) {
        return String(error);
      }
    }, path);
    expect(await ask(join(workbench.vaultPath, 'folder/Networks.md'))).toMatchObject({ hash: 'af2bdbe1aa9b6ec1e2ade1d694f41fc71a831d0268e9891562113d8a62add1bf', text: onDisk('folder/Networks.md') });
    expect(await ask('/etc/hostname')).toContain('EACCES');
  });

  test('the default socket leads to the engine under test, and nowhere else', async () => {
    const ask = (socket: string): Promise<string> => page.evaluate((path) => (window.workbench?.plugin as unknown as { askEngine(socket: string, path: string): Promise<string> }).askEngine(path, '/version').catch(String), socket);
    expect(await ask('/var/run/docker.sock')).toBe('200: engine was asked for /version');
    expect(await ask('/nonexistent.sock')).toContain('ENOENT');
    expect(await page.evaluate(() => window.workbench?.stats().openSockets)).toBe(0);
  });
});

test('a plugin that is turned off leaves nothing behind, and its views wait for it', async () => {
  await openNote('Containers.md', 'reading');
  await page.locator('.markdown-reading-view .sample-block').first().waitFor();
  const on = await readStats();
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => window.workbench?.disablePlugin());
    expect(await readStats()).toMatchObject({ renderChildren: 0, intervals: 0, domListeners: 0 });
    expect(await page.locator('.mod-right-split').innerText()).toContain('no view of type "sample-view"');
    expect(await page.locator('.markdown-reading-view pre > code.language-sample').count()).toBe(3);
    await page.evaluate(() => window.workbench?.enablePlugin());
    await page.locator('.mod-right-split .sample-topic').waitFor();
    await page.locator('.markdown-reading-view .sample-block').first().waitFor();
  }
  expect(await readLog()).toContain('enabled by the user');
  expect({ ...(await readStats()), requests: 0 }).toEqual({ ...on, requests: 0 });
  expect(opened.complaints).toEqual([]);
});
