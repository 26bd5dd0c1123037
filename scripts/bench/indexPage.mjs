// The map of a whole vault in the workbench's browser: how long its worker takes, and how long the app's thread is kept meanwhile.
import { makeVault } from './makeVault.mjs';
import { openVault } from './openVault.mjs';
import { traceTasks } from './traceTasks.mjs';

export async function benchIndexPage(size) {
  const { page, session, close } = await openVault(makeVault(size));
  try {
    await untilStill(page);
    const { result, wall, processor } = await traceTasks(session, () => page.evaluate(openMap));
    return `${size} notes: the map is drawn ${result.toFixed(0)} ms after it is asked for; tasks above 16 ms meanwhile: ${describe(processor)} by the processor's time, ${describe(wall)} by the clock`;
  } finally {
    await close();
  }
}

const describe = (durations) => `${durations.filter((duration) => duration > 16).length} (the longest ${(durations[0] ?? 0).toFixed(0)} ms)`;

/** Until the count of gaps in the status bar has been the same for a while: every note was read then. */
async function untilStill(page) {
  let known = '';
  for (let same = 0; same < 8; ) {
    await page.waitForTimeout(500);
    const now = await page.locator('.status-bar').innerText();
    same = now === known && /\d/.test(now) ? same + 1 : 0;
    known = now;
  }
}

/** In the page: until the map is drawn, and a while for what follows. */
async function openMap() {
  const { workbench } = globalThis;
  const started = performance.now();
  workbench.runCommand('docker-notebook:open-topic-map');
  const isDrawn = () => globalThis.document.querySelector('.docker-notebook-map[aria-busy="false"] .docker-notebook-map-row');
  while (!isDrawn()) await new Promise((done) => setTimeout(done, 20));
  const map = performance.now() - started;
  await new Promise((done) => setTimeout(done, 3000));
  return map;
}
