// No words of a user's own.
import type { OwnWords } from './OwnWords';

export const noWords: OwnWords = { more: [], fewer: [] };
