// Whether a gap is one of the note itself. A check that fails is not: that is known only while somebody asks an engine, and comes and goes with the app.
import type { Gap } from '../Gap';

export const isLasting = ({ rule }: Gap): boolean => rule !== 'failing-check';
