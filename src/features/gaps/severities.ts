// How grave a gap can be, gravest first.
import type { Severity } from '../../core/gaps/Gap';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];
