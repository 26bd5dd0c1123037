// Colours of a report, or none: only a terminal that wants colours gets escape sequences.
export interface Paint {
  strong(text: string): string;
  warn(text: string): string;
  quiet(text: string): string;
}

const plain: Paint = { strong: (text) => text, warn: (text) => text, quiet: (text) => text };
const coloured: Paint = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  warn: (text) => `\u001b[33m${text}\u001b[39m`,
  quiet: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** NO_COLOR counts when it is not empty (no-color.org). */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  return isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb' ? coloured : plain;
}
