// Terminals below blocks, in Reading view and in Live Preview, on a real engine: typing, the size, detaching and attaching, two at once, lines of the note.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

type Mode = 'reading' | 'live';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'terminal-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const block = (text: string): string => `\`\`\`bash\n${text}\n\`\`\`\n`;

/** The lines of a note of its own for each mode: names of containers are taken once. */
const linesFor = (mode: Mode | 'panes') => ({
  shell: `docker run --rm -it --name terminal-${mode} busybox sh`,
  attach: `docker attach terminal-${mode}`,
  exec: `docker exec -it terminal-${mode} sh`,
  clean: `docker rm -f terminal-${mode}`,
});

function writeNote(mode: Mode | 'panes'): string {
  const { shell, attach, exec, clean } = linesFor(mode);
  return `# Una terminal\nUn contenedor y una shell dentro de él.\n${block(shell)}\n${block(attach)}\n${block(`${exec}\nls -d /etc\necho hola > /tmp/saludo && cat /tmp/saludo\nexit`)}\nY después:\n${block(clean)}`;
}

/** A shell that was left by `exit`, and how to come back to it. */
const linesOfOld = (mode: Mode) => ({
  first: `docker run -it --name terminal-old-${mode} busybox sh`,
  again: `docker start -ai terminal-old-${mode}`,
  remove: `docker rm terminal-old-${mode}`,
});

const writeOld = (mode: Mode): string => `# Volver a un contenedor\n${Object.values(linesOfOld(mode)).map(block).join('\n')}`;

const view = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const panelOf = (line: string): Locator => view().locator(`.docker-notebook-panel[aria-label="${line}"]`);
const runButton = (line: string): Locator => panelOf(line).getByRole('button', { name: /^(Run|Stop) /u }).first();
const screenOf = (line: string): Locator => panelOf(line).locator('.xterm-rows');
const shows = (line: string, text: string | RegExp): Promise<void> => expect.poll(() => screenOf(line).innerText(), { timeout: 15_000 }).toMatch(text);
const ends = (line: string, text: string): Promise<void> => panelOf(line).locator('.docker-notebook-run-status', { hasText: text }).waitFor();
const openNote = (mode: Mode, name = `Terminal ${mode}.md`): Promise<void> => page.evaluate(([path, how]) => window.workbench?.openNote(path, how), [name, mode] as const);

/** Starts the line; whoever has started it has the keyboard in the terminal. */
async function start(line: string): Promise<void> {
  await runButton(line).scrollIntoViewIfNeeded();
  await runButton(line).click();
  await panelOf(line).locator('.xterm.focus').waitFor();
}

async function type(text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  for (const mode of ['reading', 'live', 'panes'] as const) writeFileSync(join(vault, `Terminal ${mode}.md`), writeNote(mode));
  for (const mode of ['reading', 'live'] as const) writeFileSync(join(vault, `Old ${mode}.md`), writeOld(mode));
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1200, height: 900 } });
  ({ page } = opened);
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

describe.each(['reading', 'live'] as const)('in %s mode', (mode) => {
  const { shell, attach, exec, clean } = linesFor(mode);

  test('a shell in a container takes every key and answers', async () => {
    await openNote(mode);
    await start(shell);
    await shows(shell, /\/ #/);
    await type('echo hola-$((40+2))');
    await shows(shell, /hola-42/);
    // A screen reader is told as well, a moment later.
    await expect.poll(() => panelOf(shell).locator('.xterm-accessibility').innerText()).toMatch(/hola-42/);
    // Tab is the shell's: it completes a name.
    await page.keyboard.type('ls -d /et');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows(shell, /ls -d \/etc\/?/);
  });

  test('the terminal in the container is as large as the one on the page', async () => {
    let asked = 0;
    const size = async (): Promise<readonly number[]> => {
      asked++;
      await type(`echo size $((${asked}+0)): $(stty size)`);
      const answer = new RegExp(`^size ${asked}: (\\d+) (\\d+)`, 'm');
      await shows(shell, answer);
      return (answer.exec(await screenOf(shell).innerText()) ?? []).slice(1).map(Number);
    };
    const wide = await size();
    await page.setViewportSize({ width: 800, height: 900 });
    await expect.poll(async () => (await size())[1]).toBeLessThan(wide[1] ?? 0);
    await page.setViewportSize({ width: 1200, height: 900 });
    await expect.poll(size).toEqual(wide);
  });

  test('ctrl-p ctrl-q leaves the container running, and attach comes back to it', async () => {
    await page.keyboard.press('Control+p');
    await page.keyboard.press('Control+q');
    await ends(shell, 'Exit code 0');
    expect(await screenOf(shell).innerText()).toMatch(/^size 1: /m);
    await start(attach);
    await type('echo otra-$((40+2))');
    await shows(attach, /otra-42/);
  });

  test('a second session beside the first, with the lines of the note to send', async () => {
    await start(exec);
    await shows(exec, /\/ #/);
    const offers = panelOf(exec).getByRole('group', { name: 'Lines of the note for this session' });
    expect(await offers.getByRole('button').allInnerTexts()).toEqual(['ls -d /etc', 'echo hola > /tmp/saludo && cat /tmp/saludo', 'exit']);
    await offers.getByRole('button', { name: 'Send: echo hola' }).click();
    await shows(exec, /^hola$/m);
    expect(await offers.getByRole('button', { name: 'Sent: echo hola' }).count()).toBe(1);
    await panelOf(attach).locator('.docker-notebook-terminal-screen').click();
    await type('cat /tmp/saludo');
    await shows(attach, /^hola$/m);
    await panelOf(exec).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(pictures, `terminal-${mode}.png`) });
  });

  test('goes on when the mode changes and the cursor moves', async () => {
    const other: Mode = mode === 'reading' ? 'live' : 'reading';
    await page.evaluate((name) => window.workbench?.setMode(name), other);
    await shows(attach, /otra-42/);
    await page.evaluate((name) => window.workbench?.setMode(name), mode);
    await shows(attach, /otra-42/);
    if (mode === 'live') {
      await view().getByText(attach).first().click();
      await page.keyboard.press('Home');
      await shows(attach, /otra-42/);
    }
    await panelOf(attach).locator('.docker-notebook-terminal-screen').click();
    await type('echo sigue-$((40+2))');
    await shows(attach, /sigue-42/);
  });

  test('a key leads out of it, text is found and copied', async () => {
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Escape');
    await panelOf(attach).locator('.xterm.focus').waitFor();
    await page.keyboard.press('Shift+Escape');
    await page.keyboard.press('Tab');
    expect(await panelOf(attach).getByRole('button', { name: 'Copy all of the terminal' }).evaluate((el) => el === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('sigue-42');
    await panelOf(attach).locator('.docker-notebook-terminal-screen').click();
    await page.keyboard.press('Control+Shift+F');
    await page.keyboard.type('otra-42');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await panelOf(attach).locator('.xterm.focus').waitFor();
    await page.keyboard.press('Control+Shift+C');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('otra-42');
  });

  test('has the colours of the theme, also when it changes', async () => {
    const colours = (): Promise<string[]> =>
      panelOf(attach).locator('.docker-notebook-terminal').evaluate((el) => {
        const drawn = el.querySelector('.xterm-scrollable-element');
        return [getComputedStyle(el).backgroundColor, drawn ? getComputedStyle(drawn).backgroundColor : ''];
      });
    const [light, drawnLight] = await colours();
    expect(drawnLight).toBe(light);
    await page.evaluate(() => window.workbench?.setTheme('dark'));
    const [dark, drawnDark] = await colours();
    expect(dark).not.toBe(light);
    expect(drawnDark).toBe(dark);
    await panelOf(exec).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(pictures, `terminal-${mode}-dark.png`) });
    await page.evaluate(() => window.workbench?.setTheme('light'));
  });

  test('after the end the last screen stays', async () => {
    await runButton(clean).click();
    const dialog = page.locator('.modal', { hasText: `terminal-${mode}` });
    await dialog.getByRole('button', { name: 'Run', exact: true }).click();
    // How a process within a removed container ended, the engine may not know any more.
    await ends(exec, 'Exit code');
    // What is far from the view is on no page: a terminal comes back with it.
    await view().locator('.cm-scroller, .markdown-preview-view').filter({ visible: true }).first().evaluate((el) => el.scrollTo(0, 300));
    await ends(attach, 'Exit code 137');
    expect(await screenOf(attach).innerText()).toMatch(/sigue-42/);
    // Nothing waits for keys any more, and none are taken.
    await expect.poll(() => panelOf(attach).locator('.xterm-cursor').count()).toBe(0);
    expect(await panelOf(attach).locator('.xterm-helper-textarea').getAttribute('readonly')).not.toBeNull();
    expect(await panelOf(exec).getByRole('button', { name: /^Sen[dt]: / }).count()).toBe(0);
  });
});

test.each(['reading', 'live'] as const)('start -ai comes back to a shell that was left, in %s mode', async (mode) => {
  const { first, again, remove } = linesOfOld(mode);
  await openNote(mode, `Old ${mode}.md`);
  await start(first);
  await shows(first, /\/ #/);
  await type('echo vuelvo > /tmp/nota; exit');
  await ends(first, 'Exit code 0');
  await start(again);
  await shows(again, /\/ #/);
  await type('cat /tmp/nota');
  await shows(again, /^vuelvo$/m);
  await type('exit 3');
  await ends(again, 'Exit code 3');
  await runButton(remove).click();
  await page.locator('.modal', { hasText: `terminal-old-${mode}` }).getByRole('button', { name: 'Run', exact: true }).click();
  await ends(remove, 'Exit code 0');
});

test('one terminal is on one page at a time, and moves to another pane or window with all that it shows', async () => {
  const line = linesFor('panes').shell;
  await page.evaluate(() => window.workbench?.openNote('Terminal panes.md', 'reading'));
  await start(line);
  await type('echo aqui-$((40+2))');
  await shows(line, /aqui-42/);
  await page.evaluate(() => window.workbench?.runCommand('workspace:split-vertical'));
  const second = page.locator('.markdown-reading-view').filter({ visible: true }).nth(1).locator(`.docker-notebook-panel[aria-label="${line}"]`);
  await second.getByText('This terminal is shown in another place.').waitFor();
  await page.screenshot({ path: join(pictures, 'terminal-elsewhere.png') });
  await second.getByRole('button', { name: 'Show it here' }).click();
  await expect.poll(() => second.locator('.xterm-rows').innerText()).toMatch(/aqui-42/);
  await panelOf(line).getByText('This terminal is shown in another place.').waitFor();
  const opening = opened.context.waitForEvent('page');
  await page.evaluate(() => {
    const workspace = window.workbench?.app.workspace;
    const leaf = window.workbench?.noteView().leaf;
    if (workspace && leaf) workspace.moveLeafToPopout(leaf);
  });
  const popout = await opening;
  const moved = popout.locator(`.docker-notebook-panel[aria-label="${line}"]`);
  await moved.locator('.docker-notebook-terminal-screen').click();
  await popout.keyboard.type('echo alli-$((40+2))');
  await popout.keyboard.press('Enter');
  await expect.poll(() => moved.locator('.xterm-rows').innerText()).toMatch(/alli-42/);
  await popout.screenshot({ path: join(pictures, 'terminal-popout.png') });
  await popout.close();
  await shows(line, /alli-42/);
  await panelOf(line).locator('.docker-notebook-terminal-screen').click();
  await type('exit');
  await ends(line, 'Exit code 0');
  // The keyboard is where it was, and the app's hotkeys are heard again.
  await page.keyboard.press('Control+p');
  await page.locator('.prompt').waitFor();
  await page.keyboard.press('Escape');
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
