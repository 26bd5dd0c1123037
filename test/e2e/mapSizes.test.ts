// The topic map of vaults of 200 and of 2,000 topics, in both themes: drawn whole, walked by the keyboard, and the same as a tree for a screen reader.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openPage } from '../workbench/openPage';
import { startWorkbench } from '../workbench/startWorkbench';

const pictures = resolve(process.env.DOCKER_NOTEBOOK_SCREENSHOTS ?? 'build/screenshots');
const subjects = ['Contenedores', 'Imágenes', 'Volúmenes', 'Redes', 'Registros', 'Compose', 'Dockerfile', 'Namespaces', 'cgroups', 'Puertos'];

/** Nine topics of its own a note, and what all share. */
function writeNote(index: number): string {
  const subject = subjects[index % subjects.length] ?? '';
  const sections = Array.from({ length: 8 }, (_, part) => `## ${subject} ${index}.${part}\nver [[${subjects[(index + part) % subjects.length] ?? ''} ${Math.max(0, index - part - 1)}]] y ${subjects[part] ?? ''}\n${part % 3 === 0 ? '' : '- run: x\n'}`);
  return `**Tags:** #_Todo\n#Docker\n- - -\n${sections.join('')}`;
}

/** Whether the map follows a wheel that turns, in some frame at least, by a picture of it: no line is drawn on it. */
async function zoomByFrames(): Promise<boolean> {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.docker-notebook-map-canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return false;
  let strokes = 0;
  let copies = 0;
  context.stroke = () => strokes++;
  context.drawImage = () => copies++;
  const frames: boolean[] = [];
  for (let turn = 0; turn < 24; turn++) {
    [strokes, copies] = [0, 0];
    canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -10, clientX: 700, clientY: 400, bubbles: true, cancelable: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    frames.push(copies > 0 && strokes === 0);
  }
  Reflect.deleteProperty(context, 'stroke');
  Reflect.deleteProperty(context, 'drawImage');
  return frames.includes(true);
}

// The largest map that is drawn whole has 2,000 topics.
test.each([
  { notes: 22, about: 200, sought: 'Redes 13.1', theme: 'light' },
  { notes: 22, about: 200, sought: 'Redes 13.1', theme: 'dark' },
  { notes: 220, about: 2000, sought: 'Redes 213.1', theme: 'light' },
  { notes: 220, about: 2000, sought: 'Redes 213.1', theme: 'dark' },
])('about $about topics, $theme', async ({ notes, about, sought, theme }) => {
  mkdirSync(pictures, { recursive: true });
  const vault = mkdtempSync(join(tmpdir(), 'sizes-vault-'));
  for (let index = 0; index < notes; index++) writeFileSync(join(vault, `${subjects[index % subjects.length] ?? ''} ${index}.md`), writeNote(index));
  const workbench = await startWorkbench({ vault });
  const opened = await openPage(workbench.url, { viewport: { width: 1440, height: 900 }, query: { theme } });
  const { page } = opened;
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(() => window.workbench?.runCommand('docker-notebook:open-topic-map'));
    const view = page.locator('.view-content.docker-notebook-map');
    await view.getByRole('button', { name: 'Vault', exact: true }).click();
    const canvas = view.locator('.docker-notebook-map-canvas');
    const count = async (): Promise<number> => Number(/([\d,]+) topics/.exec(await view.innerText())?.[1]?.replace(',', ''));
    await expect.poll(count, { timeout: 30_000 }).toBeGreaterThan(about * 0.95);
    // Until nothing moves.
    let before = '';
    await expect
      .poll(
        async () => {
          const now = await canvas.evaluate((el) => (el instanceof HTMLCanvasElement ? el.toDataURL() : ''));
          const isSame = now === before;
          before = now;
          return isSame;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(true);
    await page.screenshot({ path: join(pictures, `map-${about}-${theme}.png`) });
    if (about === 2000) expect(await page.evaluate(zoomByFrames)).toBe(true);
    const filter = view.getByRole('searchbox');
    await filter.fill(sought);
    await filter.press('Enter');
    const voice = (): Promise<string | null> => view.locator('.docker-notebook-map-stage .docker-notebook-unseen').textContent();
    await expect.poll(voice, { timeout: 10_000 }).toContain(`${sought}, section`);
    await filter.fill('');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(voice).not.toContain(`${sought},`);
    const tree = view.getByRole('tree');
    expect(await tree.getByRole('treeitem').count()).toBeGreaterThanOrEqual(200);
    expect(await tree.getByRole('treeitem').first().getAttribute('aria-level')).toBe('1');
    await page.keyboard.press('Enter');
    await page.locator('.markdown-reading-view, .markdown-source-view').filter({ visible: true }).first().waitFor();
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
    await workbench.close();
    rmSync(vault, { recursive: true, force: true });
  }
}, 180_000);
