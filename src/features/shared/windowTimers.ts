// Time as the app's main window has it, for services, which have no window of their own.
import type { Timers } from '../../services/Timers';

export const windowTimers: Timers = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const id = window.setTimeout(work, milliseconds);
    return () => window.clearTimeout(id);
  },
};
