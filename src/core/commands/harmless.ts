// The risk of a command that only asks.
import type { Risk } from './Risk';

export const harmless: Risk = { level: 'read', reasons: [] };
