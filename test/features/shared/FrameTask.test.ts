// Work once a frame, in the window where its element is by then.
import { expect, test } from 'vitest';
import { FrameTask } from '../../../src/features/shared/FrameTask';

function openWindow() {
  const frames = new Map<number, () => void>();
  let last = 0;
  return {
    requestAnimationFrame: (work: () => void) => (frames.set(++last, work), last),
    cancelAnimationFrame: (id: number) => void frames.delete(id),
    frame: () => {
      const due = [...frames.values()];
      frames.clear();
      for (const work of due) work();
    },
  };
}

test('a window that its element left has no more frames, and nothing waits for them', () => {
  const [main, popout] = [openWindow(), openWindow()];
  const el = { win: popout };
  let done = 0;
  const task = new FrameTask(el as unknown as HTMLElement, () => done++);
  task.request();
  task.request();
  el.win = main;
  task.request();
  popout.frame();
  expect(done).toBe(0);
  main.frame();
  main.frame();
  expect(done).toBe(1);
});
