// The arguments that a command takes, as its usage names them.

/** `[OPTIONS] NETWORK CONTAINER` has two. */
export function slotsOf(usage: string): readonly string[] {
  const [first = ''] = usage.split('\n');
  return first.split(/\s+/).filter((slot) => slot !== '' && slot !== '[OPTIONS]' && slot !== '|' && !/^\[?COMMAND\]?$|^\[ARG/.test(slot));
}
