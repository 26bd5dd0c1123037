// The map beside cytoscape, force-graph and sigma on the same graphs, in turns: first paint, layout, panning, heap, bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { median } from './median.mjs';

const root = resolve(import.meta.dirname, '../..');
const panels = { ours: 'ours', cytoscape: 'cytoscapePanel', 'force-graph': 'forceGraphPanel', sigma: 'sigmaPanel' };
const sizes = [200, 1000, 10_000];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** Milliseconds for a layout; what has not come to rest by then is judged as it stands. */
const MOST = Number(process.env.BENCH_LAYOUT ?? 20_000);
const FRAMES = 60;
/** No GPU, and what is drawn in two dimensions drawn by the processor. */
const FLAGS = ['--headless=new', '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization', '--disable-accelerated-2d-canvas'];
const PAGE = '<!doctype html><style>body{margin:0}#panel{position:relative;width:1000px;height:700px}canvas{position:absolute}#panel>canvas.docker-notebook-map-canvas{width:100%;height:100%}</style><div id="panel"></div>';
const options = { bundle: true, format: 'iife', platform: 'browser', target: 'es2022', minify: true, legalComments: 'none', write: false, absWorkingDir: root };

export async function benchMap() {
  const scripts = Object.fromEntries(await Promise.all(Object.entries(panels).map(async ([name, file]) => [name, await build(file)])));
  const lines = [`bytes, minified: ${Object.entries(scripts).map(([name, { bytes }]) => `${name} ${bytes.toLocaleString('en')}`).join(', ')}`];
  for (const size of sizes) {
    const found = Object.fromEntries(Object.keys(panels).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) for (const name of Object.keys(panels)) found[name].push(await measureWhole(scripts[name].code, size));
    for (const [name, rounds] of Object.entries(found)) lines.push(`${size} nodes, ${name}: ${describe(rounds)}`);
  }
  return lines;
}

async function build(file) {
  const alias = { obsidian: join(root, 'test/workbench/obsidian/base/Component.ts') };
  const page = `import { install } from './scripts/bench/map/page.mjs'; import { ${file} } from './scripts/bench/map/${file}.mjs'; install(${file});`;
  const { outputFiles } = await esbuild.build({ ...options, alias, stdin: { contents: page, resolveDir: root } });
  // The bytes are the panel's alone; obsidian is there already.
  const alone = await esbuild.build({ ...options, format: 'esm', external: ['obsidian'], entryPoints: [`scripts/bench/map/${file}.mjs`] });
  return { code: outputFiles[0].text, bytes: alone.outputFiles[0].contents.length };
}

/** A layout that does not end holds its page: the rest is measured on another, where nothing was laid out. */
async function measureWhole(code, size) {
  const whole = await measure(code, size, true);
  return whole ?? { ...(await measure(code, size, false)), layout: null };
}

/** One panel in a browser of its own; null where its layout does not answer in time. */
async function measure(code, size, isArranged) {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-bench-'));
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath: '/usr/bin/chromium', args: FLAGS, viewport: { width: 1000, height: 700 } });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto('http://bench.invalid/');
    const session = await browser.newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    await page.addScriptTag({ content: code });
    await page.evaluate((count) => globalThis.bench.prepare(count), size);
    const before = await heap();
    const paint = await page.evaluate(() => globalThis.bench.paint());
    const arranged = isArranged ? await within(2 * MOST, page.evaluate((most) => globalThis.bench.arrange(most), MOST)) : null;
    if (isArranged && !arranged) return null;
    const layout = arranged && { ...arranged, ...(await page.evaluate((end) => globalThis.bench.judge(end), arranged.end)) };
    const pan = await page.evaluate((frames) => globalThis.bench.pan(frames), FRAMES);
    return { paint, layout, pan, heap: (await heap()) - before };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null where the work is not done in time. */
async function within(milliseconds, work) {
  work.catch(() => {});
  let timer;
  const late = new Promise((done) => (timer = setTimeout(() => done(null), milliseconds)));
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  return first;
}

function describe(rounds) {
  const of = (pick) => {
    const figures = rounds.map(pick).filter((figure) => figure !== undefined);
    return figures.length === 0 ? null : median(figures).median;
  };
  const paint = `first paint ${of(({ paint }) => paint).toFixed(0)} ms`;
  const milliseconds = of(({ layout }) => layout?.milliseconds);
  const isOver = rounds.every(({ layout }) => layout?.isOver);
  const rest = () => `layout ${milliseconds.toFixed(0)} ms to 95 % of ${of(({ layout }) => layout?.quality).toFixed(3)} (${isOver ? 'at rest' : 'stopped'} after ${of(({ layout }) => layout?.end).toFixed(0)})`;
  return [
    paint,
    milliseconds === null ? `layout not done in ${(2 * MOST) / 1000} s` : rest(),
    `panning ${of(({ pan }) => pan.mean).toFixed(1)} ms a frame (95 %: ${of(({ pan }) => pan.late).toFixed(1)})`,
    `heap ${of(({ heap }) => heap).toFixed(1)} MB`,
  ].join(', ');
}
