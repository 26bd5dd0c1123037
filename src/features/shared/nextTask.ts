// Ends the task of the main thread here and goes on in another, so that the app draws and hears its user in between.
import { windowTimers } from './windowTimers';

export function nextTask(): Promise<void> {
  return new Promise((resolve) => windowTimers.after(0, resolve));
}
