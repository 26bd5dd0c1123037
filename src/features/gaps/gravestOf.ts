// How grave the gravest of some gaps is.
import type { Gap, Severity } from '../../core/gaps/Gap';
import { severities } from './severities';

export function gravestOf(gaps: readonly Gap[]): Severity {
  return severities.find((severity) => gaps.some((gap) => gap.severity === severity)) ?? 'info';
}
