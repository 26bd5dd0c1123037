/** The icon of a callout's type; unknown types are notes. */
const ICONS: Readonly<Record<string, string>> = {
  note: 'pencil',
  abstract: 'clipboard-list',
  summary: 'clipboard-list',
  tldr: 'clipboard-list',
  info: 'info',
  todo: 'check-circle-2',
  tip: 'flame',
  hint: 'flame',
  important: 'flame',
  success: 'check',
  check: 'check',
  done: 'check',
  question: 'help-circle',
  help: 'help-circle',
  faq: 'help-circle',
  warning: 'alert-triangle',
  caution: 'alert-triangle',
  attention: 'alert-triangle',
  failure: 'x',
  fail: 'x',
  missing: 'x',
  danger: 'zap',
  error: 'zap',
  bug: 'bug',
  example: 'list',
  quote: 'quote',
  cite: 'quote',
};

export interface CalloutHead {
  readonly type: string;
  readonly metadata: string;
  /** '' : cannot be folded; '+' : open; '-' : folded. */
  readonly fold: string;
  /** Length of the mark in the text. */
  readonly length: number;
}

const HEAD = /^\[!([^\]|\n]+)(?:\|([^\]\n]*))?\]([+-]?)[ \t]*/;

export function parseCalloutHead(text: string): CalloutHead | null {
  const match = HEAD.exec(text);
  return match?.[1] === undefined ? null : { type: match[1].trim().toLowerCase(), metadata: match[2] ?? '', fold: match[3] ?? '', length: match[0].length };
}

export const calloutIcon = (type: string): string => (Object.hasOwn(ICONS, type) ? ICONS[type] : undefined) ?? 'pencil';
