// Icons of callouts.

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

/** The icon of a callout's type; unknown types are notes. */
export const calloutIcon = (type: string): string => (Object.hasOwn(ICONS, type) ? ICONS[type] : undefined) ?? 'pencil';
