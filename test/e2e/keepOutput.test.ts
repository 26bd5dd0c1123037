// Output that is kept in its note, in both modes on a real engine: kept, replaced, stale, undone, and still there with the engine gone.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'keep-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const reading = `#_Todo #ToTag
# Redes del taller
Las que hay al empezar:
\`\`\`bash
docker network ls --format '{{.Name}}: {{.Driver}}'
\`\`\`
Y sigue el texto.

1. En un paso:
   \`\`\`bash
   docker version --format 'cliente {{.Client.Os}}'
   \`\`\`
2. Otro paso

## Comandos
- volume ls: lista los volúmenes
- ps: lista los contenedores
`;
const live = `# Volúmenes
\`\`\`bash
docker volume ls --format '{{.Name}}'; echo fin
\`\`\`
Y sigue el texto.
`;

const loose = (mode: 'reading' | 'live'): string => `# Suelto
La red que hay siempre, \`docker network inspect bridge\`,
y su puerta.

\`\`\`bash
docker run --rm -it --name keep-${mode} busybox sh
\`\`\`
`;

const shown = (): Locator => page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first();
const kept = (): Locator => shown().locator('.callout[data-callout="docker-output"]');
const badge = (): Locator => shown().locator('.docker-notebook-kept-badge');
const onDisk = (name: string): string => readFileSync(join(workbench.vaultPath, name), 'utf8');
const openNote = (path: string, mode: 'reading' | 'live'): Promise<void> => page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
/** As a click into the text would. */
const putCursor = (line: number, ch: number): Promise<void> =>
  page.evaluate(([at, column]) => {
    const editor = window.workbench?.noteView().editor;
    editor?.setCursor({ line: at, ch: column });
    editor?.focus();
  }, [line, ch] as const);
async function picture(name: string): Promise<void> {
  for (const notice = page.locator('.notice'); (await notice.count()) > 0; ) await notice.first().click();
  await page.evaluate(() => window.workbench?.noteView().currentMode.applyScroll(0));
  await shown().screenshot({ path: join(pictures, `${name}.png`) });
}

const countKept = (text: string): number => text.split('[!docker-output]').length - 1;

async function run(line: string): Promise<void> {
  await shown().getByRole('button', { name: `Run ${line}`, exact: false }).filter({ visible: true }).first().click();
  await shown().getByRole('group', { name: line, exact: false }).locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor();
}

async function choose(line: string, action: string): Promise<void> {
  await shown().getByRole('group', { name: line, exact: false }).getByRole('button', { name: 'More' }).click();
  await page.locator('.menu-item', { hasText: action }).click();
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Redes.md'), reading);
  writeFileSync(join(vault, 'Volumenes.md'), live);
  for (const mode of ['reading', 'live'] as const) writeFileSync(join(vault, `Suelto ${mode}.md`), loose(mode));
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1100, height: 900 } });
  ({ page } = opened);
});

afterAll(async () => {
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

describe('in Reading view', () => {
  const line = 'docker network ls';

  test('a block’s output goes below it, folded, and nothing else changes', async () => {
    await openNote('Redes.md', 'reading');
    await run(line);
    expect(onDisk('Redes.md')).toBe(reading);
    await choose(line, 'Keep output in the note');
    await kept().first().waitFor();
    const text = onDisk('Redes.md');
    expect(text).toMatch(/\n```\n> \[!docker-output\]- `docker network ls --format '\{\{\.Name\}\}: \{\{\.Driver\}\}'` · exit 0 · [\d.]+ s · \d{4}-\d\d-\d\d \d\d:\d\d · Docker [\d.]+\S* · `unix:\/\/[^`]+`\n/);
    expect(text).toMatch(/\n> bridge: bridge\n[^]*\n> ```\nY sigue el texto\./);
    expect(text.replace(/(> .*\n)+/, '')).toBe(reading);
    await kept().first().locator('.callout-title').click();
    await kept().first().getByText('bridge: bridge').waitFor();
  });

  test('kept again it is replaced', async () => {
    await run(line);
    await choose(line, 'Replace the output kept in the note');
    await page.locator('.notice', { hasText: 'kept in the note' }).first().waitFor();
    await expect.poll(() => countKept(onDisk('Redes.md'))).toBe(1);
    expect(await badge().count()).toBe(0);
  });

  test('within a list item it stays in the item, and below an item of a command list too', async () => {
    await run('docker version');
    await choose('docker version', 'Keep output in the note');
    await run('docker volume ls');
    await choose('docker volume ls', 'Keep output in the note');
    await expect.poll(() => countKept(onDisk('Redes.md'))).toBe(3);
    expect(onDisk('Redes.md')).toMatch(/\n {3}```\n {3}> \[!docker-output\]- [^]*\n {3}> cliente linux\n {3}> ```\n2\. Otro paso\n/);
    expect(onDisk('Redes.md')).toMatch(/\n- volume ls: lista los volúmenes\n {2}> \[!docker-output\]- `docker volume ls`[^]*\n {2}> ```\n- ps:/);
    await expect.poll(() => shown().locator('li .callout').count()).toBe(2);
    // The item's button stands behind its words, above what is kept of it.
    expect(await shown().locator('li', { hasText: 'lista los volúmenes' }).locator('.docker-notebook-entry-button').evaluate((button) => button.compareDocumentPosition(button.closest('li')?.querySelector('.callout') ?? button))).toBe(4);
  });

  test('a changed block marks it as stale, in the page and not in the note', async () => {
    const changed = onDisk('Redes.md').replace("{{.Driver}}'\n```", "{{.Scope}}'\n```");
    writeFileSync(join(workbench.vaultPath, 'Redes.md'), changed);
    await badge().getByText('stale').waitFor();
    expect(await badge().count()).toBe(1);
    expect(onDisk('Redes.md')).toBe(changed);
    if (await kept().first().evaluate((el) => el.classList.contains('is-collapsed'))) await kept().first().locator('.callout-title').click();
    await picture('kept-output-reading');
  });
});

describe('in Live Preview', () => {
  const line = 'docker volume ls';

  test('the command keeps the output of the block at the cursor, and one undo takes it back', async () => {
    await openNote('Volumenes.md', 'live');
    await run(line);
    await putCursor(2, 3);
    await page.evaluate(() => window.workbench?.runCommand('docker-notebook:keep-output'));
    await kept().waitFor();
    await page.keyboard.press('Control+z');
    await kept().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.workbench?.noteView().editor.getValue())).toBe(live);
    await page.keyboard.press('Control+Shift+z');
    await kept().waitFor();
    await run(line);
    await choose(line, 'Replace the output kept in the note');
    await page.keyboard.press('Control+s');
    await expect.poll(() => countKept(onDisk('Volumenes.md'))).toBe(1);
    expect(onDisk('Volumenes.md')).toContain('> fin\n> ```\nY sigue el texto.');
  });

  test('what is typed in the block makes it stale, and what is typed back makes it true again', async () => {
    await putCursor(2, 16);
    await page.keyboard.type(' -q');
    await page.keyboard.press('Control+s');
    await badge().getByText('stale').waitFor();
    await kept().locator('.callout-title').click();
    await picture('kept-output-live');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    await badge().waitFor({ state: 'detached' });
  });

  test('nothing in it can be run', async () => {
    expect(await kept().locator('.docker-notebook-panel, .docker-notebook-entry-button').count()).toBe(0);
  });

  test('the command takes it out again', async () => {
    await page.evaluate(() => window.workbench?.runCommand('docker-notebook:remove-kept-output'));
    await kept().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.workbench?.noteView().editor.getValue())).toBe(live);
    await page.keyboard.press('Control+z');
    await kept().waitFor();
  });
});

describe.each(['reading', 'live'] as const)('beside blocks, in %s mode', (mode) => {
  const file = `Suelto ${mode}.md`;
  const inline = 'docker network inspect bridge';
  const session = `docker run --rm -it --name keep-${mode} busybox sh`;

  test('the output of inline code goes below its paragraph', async () => {
    await openNote(file, mode);
    await run(inline);
    await choose(inline, 'Keep output in the note');
    await page.locator('.notice', { hasText: 'kept in the note' }).first().waitFor();
    await page.keyboard.press('Control+s');
    await expect.poll(() => countKept(onDisk(file))).toBe(1);
    expect(onDisk(file)).toMatch(/puerta\.\n> \[!docker-output\]- `docker network inspect bridge[^\n]*exit 0[^]*\n> ```\n\n```bash\n/);
    expect(onDisk(file).replace(/(> .*\n)+/, '')).toBe(loose(mode));
    await kept().locator('.callout-title').click();
    await kept().getByText('"Name": "bridge"').waitFor();
    await choose(inline, 'Remove the output kept in the note');
    await kept().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await expect.poll(() => onDisk(file)).toBe(loose(mode));
  });

  test('of a session in a terminal what was typed and answered, as text', async () => {
    const panel = shown().getByRole('group', { name: session, exact: false }).first();
    await panel.getByRole('button', { name: `Run ${session}`, exact: false }).first().click();
    await panel.locator('.xterm.focus').waitFor();
    await expect.poll(() => panel.locator('.xterm-rows').innerText()).toMatch(/\/ #/);
    await page.keyboard.type('echo hola-$((40+2))\n');
    await expect.poll(() => panel.locator('.xterm-rows').innerText()).toMatch(/hola-42/);
    // An editor has a screen of its own, of which nothing is left.
    await page.keyboard.type('vi /tmp/nota\n');
    await expect.poll(() => panel.locator('.xterm-rows').innerText()).toMatch(/^~\s*$/m);
    await page.keyboard.type(':q\n');
    await page.keyboard.type('exit\n');
    await panel.locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor();
    await choose(session, 'Keep output in the note');
    await page.locator('.notice', { hasText: 'kept in the note' }).first().waitFor();
    await page.keyboard.press('Control+s');
    await expect.poll(() => countKept(onDisk(file))).toBe(1);
    expect(onDisk(file)).toMatch(/```\n> \[!docker-output\]- `docker run[^\n]*exit 0[^\n]*\n> ```text output-of=[\da-f]{8}\n(?:>.*\n)*?> \/ # echo hola-\$\(\(40\+2\)\)\n> hola-42\n> \/ # vi \/tmp\/nota\n> \/ # exit\n> ```\n/);
    await kept().locator('.callout-title').click();
    await kept().scrollIntoViewIfNeeded();
    await shown().screenshot({ path: join(pictures, `kept-output-session-${mode}.png`) });
  });
});

test('says why where the block has no end', async () => {
  await openNote('Volumenes.md', 'live');
  await page.evaluate(() => window.workbench?.noteView().editor.setValue('```bash\ndocker volume ls\n'));
  await run('docker volume ls');
  await choose('docker volume ls', 'Keep output in the note');
  await page.locator('.notice', { hasText: 'no closing fence' }).waitFor();
  expect(await page.evaluate(() => window.workbench?.noteView().editor.getValue())).toBe('```bash\ndocker volume ls\n');
});

test('without an engine it is still there to be read', async () => {
  const alone = await startWorkbench({ vault: workbench.vaultPath, dockerHost: 'unix:///nonexistent/docker.sock' });
  const other = await openPage(alone.url, { viewport: { width: 1100, height: 900 } });
  try {
    await other.page.evaluate(() => window.workbench?.openNote('Redes.md', 'reading'));
    const callout = other.page.locator('.markdown-reading-view .callout[data-callout="docker-output"]').first();
    await callout.locator('.callout-title').click();
    await callout.getByText('bridge: bridge').waitFor();
    expect(await other.page.evaluate(() => window.workbench?.requests().length)).toBe(0);
  } finally {
    await other.close();
    await alone.close();
  }
});

test('and nothing complained', () => {
  expect(opened.complaints).toEqual([]);
});
