// Whether a severity weighs as much as another one, or more.
import type { Severity } from './Gap';

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return weights[severity] >= weights[threshold];
}
