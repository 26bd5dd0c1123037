// Calls a function once things are quiet. Without `resetTimer` the first call starts the clock and later ones only change the arguments.

interface Debounced<T extends unknown[], V> {
  (...args: [...T]): Debounced<T, V>;
  cancel(): Debounced<T, V>;
  run(): V | undefined;
}

/** @param timeout milliseconds */
export function debounce<T extends unknown[], V>(callback: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debounced<T, V> {
  let timer: number | undefined;
  let waiting: [...T] | undefined;
  const flush = (): V | undefined => {
    window.clearTimeout(timer);
    timer = undefined;
    const args = waiting;
    waiting = undefined;
    return args ? callback(...args) : undefined;
  };
  const debounced = (...args: [...T]): Debounced<T, V> => {
    waiting = args;
    if (timer !== undefined && !resetTimer) return handle;
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, timeout);
    return handle;
  };
  const cancel = (): Debounced<T, V> => {
    window.clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
    return handle;
  };
  const handle: Debounced<T, V> = Object.assign(debounced, { cancel, run: flush });
  return handle;
}
