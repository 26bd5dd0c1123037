// Every control has a name in the accessibility tree, and the keyboard alone reaches each of them, in both modes, with all that a note can show.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDaemon } from '../engine/exec/emptyDaemon';
import { runNotebook } from '../engine/exec/runNotebook';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

type Mode = 'reading' | 'live';

const vault = mkdtempSync(join(tmpdir(), 'access-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const lines = {
  fields: 'docker inspect --format x <contenedor>',
  table: 'docker ps -a',
  tree: 'docker inspect acceso-uno',
  fails: 'docker stop no-existe',
  session: 'docker run --rm -it --name acceso-sesion busybox sh',
};
const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const noteText = `#_Todo #Docker
# Controles
Con \`docker volume ls\` se ven los volumenes.

## Comandos
- version: la de los dos
- stop, lo para

## Bloques
${code('bash', lines.fields)}
${code('bash', lines.table)}
${code('bash', lines.tree)}
${code('bash', lines.fails)}
${code('bash', `${lines.session}\nls -d /etc`)}
${code('docker-check', 'contenedor acceso-uno corre\nesto no se entiende')}
${code('dockerfile', 'FORM busybox\nRUN true')}
`;

const note = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const panelOf = (line: string): Locator => note().locator(`.docker-notebook-panel[aria-label="${line}"]`).first();
const command = (id: string): Promise<boolean | undefined> => page.evaluate((name) => window.workbench?.runCommand(`docker-notebook:${name}`), id);
const ours = '[class*="docker-notebook-"]';

/** Controls, and regions that are reached like them, which a screen reader could only call by what they are. */
async function findUnnamed(root: Locator): Promise<string[]> {
  const snapshots = await Promise.all((await root.all()).map((each) => each.ariaSnapshot()));
  const roles = 'button|checkbox|combobox|link|listbox|menuitem|option|progressbar|radio|region|searchbox|slider|spinbutton|switch|tab|table|textbox|tree|treeitem';
  return snapshots.flatMap((snapshot) => snapshot.split('\n').filter((line) => new RegExp(`^\\s*- (?:${roles})(?: \\[[^\\]]*\\])*:?$`).test(line)));
}

async function start(line: string): Promise<void> {
  await panelOf(line).locator('.docker-notebook-action').first().click();
}

const ends = (line: string, text: string): Promise<void> => panelOf(line).locator('.docker-notebook-run-status', { hasText: text }).first().waitFor();

/** All that a note shows at once. */
async function showAll(mode: Mode): Promise<void> {
  await page.evaluate((how) => window.workbench?.openNote('Controles.md', how), mode);
  await start(lines.table);
  await ends(lines.table, 'Exit code 0');
  await start(lines.tree);
  await panelOf(lines.tree).getByRole('tree').waitFor();
  await start(lines.fails);
  await ends(lines.fails, 'Exit code 1');
  await panelOf(lines.fails).getByRole('button', { name: 'Search in the output' }).click();
  await panelOf(lines.fails).locator('summary').click();
  await panelOf(lines.fields).getByRole('button', { name: 'More actions' }).click();
  await page.locator('.menu-item', { hasText: 'Explain' }).click();
  await note().getByRole('button', { name: 'Run docker volume ls' }).first().click();
  await ends('docker volume ls', 'Exit code 0');
  await note().getByRole('button', { name: 'Run docker stop', exact: true }).first().click();
  await note().getByRole('textbox', { name: 'Command line for docker stop' }).waitFor();
  await note().locator('.docker-notebook-check').getByRole('button').first().click();
  await note().locator('.docker-notebook-check-time').waitFor();
  await start(lines.session);
  await panelOf(lines.session).locator('.xterm.focus').waitFor();
  await panelOf(lines.session).getByRole('button', { name: 'Send: ls -d /etc' }).waitFor();
}

async function endSession(): Promise<void> {
  await panelOf(lines.session).locator('.docker-notebook-terminal-screen').click();
  await page.keyboard.type('exit\n');
  await ends(lines.session, 'Exit code 0');
}

/** What can be pressed, filled in or scrolled and has not had the focus since `watchFocus`. */
const findMissed = (root: Locator): Promise<string[]> =>
  root.evaluate((el) => {
    const seen = (window as Window & { seen?: WeakSet<EventTarget> }).seen;
    const controls = [...el.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex]')];
    return controls
      .filter((control) => control.closest('[class*="docker-notebook-"]') && control.checkVisibility({ visibilityProperty: true }) && !control.closest('.docker-notebook-terminal-screen'))
      // What is only led to when something opens in it is no stop.
      .filter((control) => control.tabIndex >= 0 || control.matches('button, a, input, select, textarea, summary'))
      // A tree is one stop, and its keys do what its buttons do.
      .filter((control) => !(control.tabIndex < 0 && control.closest('[role="tree"]')))
      .filter((control) => !seen?.has(control))
      .map((control) => `${control.tagName.toLowerCase()}.${control.className} ${control.getAttribute('aria-label') ?? control.textContent ?? ''}`);
  });

const watchFocus = (): Promise<void> =>
  page.evaluate(() => {
    const seen = new WeakSet<EventTarget>();
    (window as Window & { seen?: WeakSet<EventTarget> }).seen = seen;
    document.addEventListener('focusin', ({ target }) => void (target && seen.add(target)));
  });

/** Until the focus has left `root`; a terminal is left by its own key. */
async function tabThrough(root: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    const place = await root.evaluate((el) => (!el.contains(document.activeElement) ? 'out' : document.activeElement?.closest('.docker-notebook-terminal-screen') ? 'terminal' : 'in'));
    if (place === 'out' && steps > 0) return;
    await page.keyboard.press(place === 'terminal' ? 'Shift+Escape' : 'Tab');
  }
  throw new Error('the focus never left');
}

beforeAll(async () => {
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Controles.md'), noteText);
  writeFileSync(join(vault, 'Largo.md'), `# Largo\n${code('bash', Array.from({ length: 400 }, () => 'docker ps').join('\n'))}`);
  await emptyDaemon();
  await runNotebook('docker run -d --name acceso-uno busybox sleep 600');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1200, height: 4600 } });
  ({ page } = opened);
});

afterAll(async () => {
  await runNotebook('docker rm -f acceso-uno');
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

describe('in Reading view', () => {
  test('every control has a name', async () => {
    await showAll('reading');
    // A note without controls would pass as well.
    expect(await note().locator(`${ours} button`).filter({ visible: true }).count()).toBeGreaterThan(30);
    expect(await findUnnamed(note().locator(ours))).toEqual([]);
  });

  test('Tab reaches each of them', async () => {
    await watchFocus();
    await note().locator('button, [tabindex="0"]').first().focus();
    await tabThrough(note());
    expect(await findMissed(note())).toEqual([]);
    await endSession();
  });
});

describe('in Live Preview', () => {
  test('every control has a name', async () => {
    await showAll('live');
    expect(await findUnnamed(note().locator(ours))).toEqual([]);
  });

  test.each(['docker volume ls', ...Object.values(lines)])('a command leads to the controls of “%s”, Tab through them, Escape back to the text', async (line) => {
    await watchFocus();
    await page.evaluate((words) => {
      const editor = window.workbench?.noteView().editor;
      editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(words) + 3));
      editor?.focus();
    }, line);
    await command('go-to-controls');
    await expect.poll(() => panelOf(line).evaluate((el) => el.contains(document.activeElement))).toBe(true);
    await tabThrough(panelOf(line));
    expect(await findMissed(panelOf(line))).toEqual([]);
    await panelOf(line).locator('.docker-notebook-action').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(true);
    if (line === lines.session) await endSession();
  });
});

test('the controls of a block that is longer than the window are drawn first', async () => {
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.evaluate(() => window.workbench?.openNote('Largo.md', 'live'));
  await page.evaluate(() => {
    window.workbench?.noteView().editor.setCursor({ line: 3, ch: 2 });
    window.workbench?.noteView().editor.focus();
  });
  await expect.poll(() => panelOf('docker ps').count()).toBe(0);
  await command('go-to-controls');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Run docker ps');
  await page.setViewportSize({ width: 1200, height: 4600 });
});

describe('elsewhere', () => {
  test('the list of containers has names, and Tab reaches each', async () => {
    await command('open-containers');
    const view = page.locator('.docker-notebook-containers, .workspace-leaf-content').filter({ has: page.getByText('acceso-uno') }).filter({ visible: true }).last();
    await view.getByRole('button').first().waitFor();
    expect(await findUnnamed(view)).toEqual([]);
    await watchFocus();
    await view.locator('button, [tabindex="0"]').first().focus();
    await tabThrough(view);
    expect(await findMissed(view)).toEqual([]);
  });

  test('so have the questions', async () => {
    await page.evaluate(() => window.workbench?.openNote('Controles.md', 'reading'));
    const modal = page.locator('.modal');
    await panelOf(lines.table).locator('tr', { hasText: 'acceso-uno' }).getByRole('button', { name: 'docker rm -f acceso-uno' }).click();
    await modal.waitFor();
    expect(await findUnnamed(modal)).toEqual([]);
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    await panelOf(lines.fails).getByRole('button', { name: 'Save the whole output to a file' }).click();
    await modal.waitFor();
    expect(await findUnnamed(modal)).toEqual([]);
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    await command('clean-up-note');
    await modal.waitFor();
    expect(await findUnnamed(modal)).toEqual([]);
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
  });
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
