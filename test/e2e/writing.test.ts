// Help for whoever writes docker lines, by keys alone, from the built plugin in a browser on a real engine.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDaemon } from '../engine/exec/emptyDaemon';
import { runNotebook } from '../engine/exec/runNotebook';
import { openPage } from '../workbench/openPage';
import type { OpenPage } from '../workbench/openPage';
import type { Workbench } from '../workbench/server/Workbench';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const vault = mkdtempSync(join(tmpdir(), 'writing-vault-'));
let workbench: Workbench;
let opened: OpenPage;
let page: Page;

const note = `# Taller
Lo que se prueba hoy:

\`\`\`docker

\`\`\`

- ps: lista contenedores
- 
`;

const mistakes = `# Errores

\`\`\`docker
run 
\`\`\`

Y en bash:

\`\`\`bash
docker run --nmae web busybox
docker volume crate datos
docker stop --tiemout 3 web
\`\`\`

\`\`\`bash norun
docker rnu busybox
\`\`\`
`;

const list = (): Locator => page.locator('.suggestion-container');
const names = (): Promise<string[]> => list().locator('.docker-notebook-suggestion-name').allInnerTexts();
const lineOf = (line: number): Promise<string> => page.evaluate((at) => window.workbench?.noteView().editor.getLine(at) ?? '', line);
const picture = (name: string): Promise<Buffer> => page.screenshot({ path: join(pictures, `${name}.png`) });

async function openAt(path: string, line: number, { ch = 99, mode = 'live' }: { readonly ch?: number; readonly mode?: 'live' | 'source' } = {}): Promise<void> {
  await page.evaluate(([name, how]) => window.workbench?.openNote(name, how), [path, mode] as const);
  await page.evaluate((at) => {
    const view = window.workbench?.noteView();
    view?.editor.setCursor(at);
    view?.editor.focus();
  }, { line, ch });
}

/** An empty line of the docker block again. */
async function clearLine(): Promise<void> {
  await page.evaluate(() => {
    const view = window.workbench?.noteView();
    view?.editor.setLine(4, '');
    view?.editor.setCursor({ line: 4, ch: 0 });
    view?.editor.focus();
  });
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'Taller.md'), note);
  writeFileSync(join(vault, 'Errores.md'), mistakes);
  writeFileSync(join(vault, 'Imagen.md'), '# Imagen\n```dockerfile\nFROM golang AS obra\nFROM alpine\nARG PUERTO=80\n\n```\n');
  await emptyDaemon();
  await runNotebook('docker run -d --name taller-web busybox sleep 600; docker run --name taller-viejo busybox true; docker network create taller-red; docker volume create taller-datos');
  workbench = await startWorkbench({ vault });
  opened = await openPage(workbench.url, { viewport: { width: 1000, height: 760 } });
  ({ page } = opened);
});

afterAll(async () => {
  await runNotebook('docker rm -f taller-web taller-viejo; docker network rm taller-red; docker volume rm taller-datos');
  await opened.close();
  await workbench.close();
  rmSync(vault, { recursive: true, force: true });
});

describe('what is typed is completed', () => {
  test('a command, its flags and their values', async () => {
    await openAt('Taller.md', 4);
    await page.keyboard.type('ru');
    await expect.poll(names).toContain('run');
    await picture('writing-commands');
    await page.keyboard.press('Enter');
    expect(await lineOf(4)).toBe('run ');
    await page.keyboard.type('--de');
    await expect.poll(names).toContain('--detach');
    await picture('writing-flags');
    await page.keyboard.press('Enter');
    await page.keyboard.type('--rest');
    await expect.poll(names).toContain('--restart');
    await page.keyboard.press('Enter');
    await page.keyboard.type('alw');
    await expect.poll(names).toEqual(['always']);
    await page.keyboard.press('Enter');
    expect(await lineOf(4)).toBe('run --detach --restart always');
    await page.keyboard.type(' --network tall');
    await expect.poll(names).toEqual(['taller-red']);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' -v tall');
    await expect.poll(names).toEqual(['taller-datos']);
    await page.keyboard.press('Enter');
    expect(await lineOf(4)).toBe('run --detach --restart always --network taller-red -v taller-datos:');
    await page.keyboard.type('/datos busy');
    await expect.poll(names).toContain('busybox:latest');
    await page.keyboard.press('Escape');
    expect(await list().count()).toBe(0);
  });

  test('containers of the engine, those that the command can do something with', async () => {
    await clearLine();
    await page.keyboard.type('stop tall');
    await expect.poll(names).toEqual(['taller-web']);
    await clearLine();
    await page.keyboard.type('start tall');
    await expect.poll(names).toEqual(['taller-viejo']);
    await clearLine();
    await page.keyboard.type('rm tall');
    await expect.poll(names).toEqual(['taller-web', 'taller-viejo']);
    await picture('writing-containers');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await lineOf(4)).toBe('rm taller-viejo');
  });

  test('a whole word is left to Enter, and filters follow a pipe', async () => {
    await clearLine();
    await page.keyboard.type('ps');
    await page.keyboard.press('Enter');
    expect(await lineOf(4)).toBe('ps');
    expect(await lineOf(5)).toBe('');
    await page.keyboard.type('ps | so');
    await expect.poll(names).toEqual(['sort']);
    await page.keyboard.press('Enter');
    expect(await lineOf(5)).toBe('ps | sort ');
  });

  test('an item of a list of commands', async () => {
    await openAt('Taller.md', 9);
    await page.keyboard.type('sto');
    await expect.poll(names).toEqual(['stop']);
    await page.keyboard.press('Enter');
    expect(await lineOf(9)).toBe('- stop');
  });
});

describe('the line at the cursor', () => {
  const aid = (): Locator => page.locator('.docker-notebook-aid');
  const marks = (): Promise<string[]> => page.locator('.markdown-source-view .docker-notebook-lint-mark').allInnerTexts();

  test('says how its command is used, until Escape', async () => {
    await openAt('Errores.md', 3);
    await expect.poll(() => aid().innerText().catch(() => '')).toContain('docker run [OPTIONS] IMAGE [COMMAND] [ARG...]');
    expect(await aid().locator('.is-current').innerText()).toBe('IMAGE');
    await page.keyboard.type('--restart ');
    await page.keyboard.press('Escape');
    await expect.poll(() => aid().locator('.docker-notebook-aid-about').innerText().catch(() => '')).toBe('--restart string What to do when it exits');
    await picture('writing-usage');
    await page.keyboard.press('Escape');
    expect(await aid().count()).toBe(0);
  });

  test('has unknown words underlined, and the one that was meant put in their place by a command', async () => {
    await openAt('Errores.md', 9, { ch: 13 });
    await expect.poll(marks).toEqual(['--nmae', 'crate', '--tiemout']);
    await expect.poll(() => aid().innerText().catch(() => '')).toBe('docker run has no flag --nmae.\nReplace by --name');
    await picture('writing-unknown');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('Replace the unknown');
    await page.keyboard.press('Enter');
    await expect.poll(() => lineOf(9)).toBe('docker run --name web busybox');
    await expect.poll(marks).toEqual(['crate', '--tiemout']);
    await page.evaluate(() => window.workbench?.noteView().editor.undo());
    expect(await lineOf(9)).toBe('docker run --nmae web busybox');
  });

  test('the same in source mode, by keys alone', async () => {
    await openAt('Errores.md', 9, { ch: 13, mode: 'source' });
    await expect.poll(marks).toEqual(['--nmae', 'crate', '--tiemout']);
    await expect.poll(() => aid().innerText().catch(() => '')).toBe('docker run has no flag --nmae.\nReplace by --name');
    expect(await page.locator('.markdown-source-view .docker-notebook-lint-mark').first().getAttribute('aria-description')).toBe('docker run has no flag --nmae.');
    await picture('writing-source');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('Replace the unknown');
    await page.keyboard.press('Enter');
    await expect.poll(() => lineOf(9)).toBe('docker run --name web busybox');
    await page.keyboard.press('End');
    await page.keyboard.type(' | so');
    await expect.poll(names).toEqual(['sort']);
    await page.keyboard.press('Enter');
    expect(await lineOf(9)).toBe('docker run --name web busybox | sort ');
    await page.evaluate(() => window.workbench?.noteView().editor.setLine(9, 'docker run --nmae web busybox'));
  });

  test('or by its button', async () => {
    await openAt('Errores.md', 10, { ch: 16 });
    await aid().getByRole('button', { name: 'Replace by create' }).click();
    await expect.poll(() => lineOf(10)).toBe('docker volume create datos');
  });

  test('is not underlined while it is typed', async () => {
    await openAt('Errores.md', 11);
    await page.keyboard.type(' --tim');
    expect(await marks()).not.toContain('--tim');
    await page.keyboard.press('Escape');
    await page.keyboard.type('e web');
    expect(await marks()).not.toContain('--time');
  });
});

describe('a Dockerfile', () => {
  test('has its instructions, stages and variables completed', async () => {
    await openAt('Imagen.md', 5);
    await page.keyboard.type('CO');
    await expect.poll(names).toEqual(['COPY']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('--fr');
    await expect.poll(names).toEqual(['--from=']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('ob');
    await expect.poll(names).toEqual(['obra']);
    await page.keyboard.press('Enter');
    expect(await lineOf(5)).toBe('COPY --from=obra');
    await page.keyboard.press('Enter');
    await page.keyboard.type('E');
    await expect.poll(names).toEqual(['ENV', 'EXPOSE', 'ENTRYPOINT']);
    await picture('writing-dockerfile');
    await page.keyboard.press('Escape');
  });

  test('begins with an image that the engine has, or with a stage before', async () => {
    await page.evaluate(() => window.workbench?.noteView().editor.setLine(5, 'FROM '));
    await openAt('Imagen.md', 5);
    await page.keyboard.type('b');
    // The engine may hold images of other tests, too.
    await expect.poll(names).toEqual(expect.arrayContaining(['busybox:latest', 'obra']));
    expect((await names())[0]).toBe('busybox:latest');
    await page.keyboard.press('Enter');
    expect(await lineOf(5)).toBe('FROM busybox:latest');
  });

  test('says what an instruction does', async () => {
    await page.locator('.markdown-source-view .cm-line', { hasText: 'ARG PUERTO' }).hover({ position: { x: 25, y: 10 } });
    await expect.poll(() => page.locator('.docker-notebook-aid').innerText().catch(() => '')).toBe('Declares a variable that the build may set');
  });
});

test('nothing was complained about', () => {
  expect(opened.complaints).toEqual([]);
});
