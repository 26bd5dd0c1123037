// What runs in the browser for the bench of the map: one panel on one graph, and the clock.
import { installDom } from '../../../test/workbench/dom/installDom.ts';
import { makeGraph } from './makeGraph.mjs';
import { scoreLayout } from './scoreLayout.mjs';

const frame = () => new Promise((done) => requestAnimationFrame(done));
const SAMPLES_EVERY = 50;

export function install(panelOf) {
  installDom(window);
  let graph = null;
  let panel = null;
  let samples = [];
  globalThis.bench = {
    prepare: (count) => void (graph = makeGraph(count)),
    /** Until the frame after the one that shows the graph, in milliseconds. */
    async paint() {
      const started = performance.now();
      panel = panelOf(document.getElementById('panel'), graph);
      await frame();
      await frame();
      return performance.now() - started;
    },
    /** Until the layout rests, or for `most` milliseconds. What is judged afterwards takes no time from it. */
    async arrange(most) {
      samples = [];
      const started = performance.now();
      panel.arrange();
      while (panel.isMoving() && performance.now() - started < most) {
        await frame();
        const at = performance.now() - started;
        if (at - (samples.at(-1)?.at ?? -Infinity) >= SAMPLES_EVERY) samples.push({ at, places: panel.places() });
      }
      return { end: performance.now() - started, isOver: !panel.isMoving() };
    },
    /** Milliseconds until 95 % of the quality of now, which comes with it. */
    judge(end) {
      const quality = scoreLayout(graph, panel.places());
      const good = samples.find(({ places }) => scoreLayout(graph, places) >= 0.95 * quality);
      samples = [];
      return { milliseconds: good?.at ?? end, quality };
    },
    /** Milliseconds between frames, the pointer moving over the panel meanwhile so that it looks for what is there. */
    async pan(frames) {
      const el = document.elementFromPoint(500, 350);
      const times = [];
      for (let index = 0; index < frames; index++) {
        panel.pan(index % 40 < 20 ? 4 : -4);
        for (const [Kind, name] of [[PointerEvent, 'pointermove'], [MouseEvent, 'mousemove']]) el.dispatchEvent(new Kind(name, { clientX: 400 + index, clientY: 350, bubbles: true }));
        times.push(await frame());
      }
      const gaps = times.slice(1).map((time, index) => time - times[index]).sort((a, b) => a - b);
      return { mean: (times.at(-1) - times[0]) / gaps.length, late: gaps[Math.floor(gaps.length * 0.95)] };
    },
  };
}
