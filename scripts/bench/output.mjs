// 100 MB of output below a block and 30 MB in its terminal, in the workbench's browser on a real engine: tasks of the main thread, memory, and how soon Stop answers.
import { startMachine } from '../machine/startMachine.mjs';
import { openVault } from './openVault.mjs';
import { traceTasks } from './traceTasks.mjs';

const BYTES = 100_000_000;
const much = `docker run --rm --log-driver none busybox sh -c 'yes | head -c ${BYTES}'`;
const endless = 'docker run --rm --log-driver none busybox yes';
const TERMINAL_BYTES = 30_000_000;
const first = 'docker run --rm --log-driver none busybox true';
/** The terminal of the container makes two bytes of each line's end. */
const typed = `docker run --rm -it --log-driver none busybox sh -c 'yes | head -c ${(TERMINAL_BYTES / 3) * 2}'`;

export async function benchOutput() {
  const machine = await startMachine();
  try {
    const text = [first, much, endless, typed].map((line) => `\`\`\`bash\n${line}\n\`\`\`\n`).join('\n');
    const { page, session, close } = await openVault([['Much.md', text]], { DOCKER_HOST: machine.host, DOCKER_NOTEBOOK_TEST_HOST: machine.host });
    try {
      await page.evaluate(() => globalThis.workbench.openNote('Much.md', 'reading'));
      await trustNote(page);
      return [...(await measureMuch(page, session)), await measureStop(page), await measureTerminal(page, session)];
    } finally {
      await close();
    }
  } finally {
    await machine.stop();
  }
}

/** A pane keeps its other modes hidden. */
const noteOf = (page) => page.locator('.markdown-reading-view').filter({ visible: true }).first();

const panelOf = (page, line) => noteOf(page).locator(`.docker-notebook-panel.is-block[aria-label="${line}"]`);

const ends = (page, line) => panelOf(page, line).locator('.docker-notebook-run-status', { hasText: 'Exit code 0' }).waitFor({ timeout: 300_000 });

/** So that no question stands in the way of what is measured. */
async function trustNote(page) {
  await panelOf(page, first).locator('.docker-notebook-action').click();
  await page.getByRole('button', { name: 'Trust note' }).click();
  await ends(page, first);
}

/** Runs a block to its end while its tasks and the highest heap are noted. */
async function watchRun(page, session, line) {
  await page.evaluate(() => {
    globalThis.highest = 0;
    globalThis.watch = setInterval(() => (globalThis.highest = Math.max(globalThis.highest, performance.memory.usedJSHeapSize)), 50);
  });
  const { result, wall, processor } = await traceTasks(session, async () => {
    const started = performance.now();
    await panelOf(page, line).locator('.docker-notebook-action').click();
    await ends(page, line);
    return (performance.now() - started) / 1000;
  });
  const highest = await page.evaluate(() => {
    clearInterval(globalThis.watch);
    return globalThis.highest / 1e6;
  });
  return { seconds: result, highest, tasks: `tasks above 50 ms: ${describeTasks(processor)} by the processor's time, ${describeTasks(wall)} by the clock` };
}

const describeTasks = (durations) => `${durations.filter((duration) => duration > 50).length} (the longest ${(durations[0] ?? 0).toFixed(0)} ms)`;

async function measureMuch(page, session) {
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const before = await heap();
  const { seconds, highest, tasks } = await watchRun(page, session, much);
  const dropped = await panelOf(page, much).locator('.docker-notebook-output-dropped').innerText();
  const after = await heap();
  return [
    `${BYTES / 1e6} MB in ${(BYTES / 2).toLocaleString('en')} lines: ${seconds.toFixed(1)} s, ${(BYTES / 1e6 / seconds).toFixed(0)} MB/s (${dropped.trim()})`,
    tasks,
    `heap: ${before.toFixed(0)} MB before, at most ${highest.toFixed(0)} MB meanwhile (garbage included), ${after.toFixed(0)} MB after`,
  ];
}

async function measureTerminal(page, session) {
  const { seconds, highest, tasks } = await watchRun(page, session, typed);
  return `${TERMINAL_BYTES / 1e6} MB in a terminal: ${seconds.toFixed(1)} s, ${tasks}, heap at most ${highest.toFixed(0)} MB (garbage included)`;
}

/** From the click to the toolbar that says that it is stopping, and to the end. */
async function measureStop(page) {
  await panelOf(page, endless).locator('.docker-notebook-action').click();
  await page.waitForTimeout(3000);
  const { answered, ended } = await panelOf(page, endless).evaluate(
    (panel) =>
      new Promise((done) => {
        const status = panel.querySelector('.docker-notebook-run-status');
        const shown = status.textContent;
        const started = performance.now();
        let answered = 0;
        new MutationObserver(() => {
          const text = status.textContent;
          if (answered === 0 && /^Stop/.test(text) && text !== shown) answered = performance.now() - started;
          if (/^Stopped/.test(text)) done({ answered, ended: performance.now() - started });
        }).observe(status, { childList: true, characterData: true, subtree: true });
        panel.querySelector('.docker-notebook-action').click();
      }),
  );
  return `Stop, while a container prints without pause: answers after ${answered.toFixed(0)} ms, all is over after ${ended.toFixed(0)} ms`;
}
