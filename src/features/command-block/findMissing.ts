// What of a place is still to be filled in before it can run.
import type { Placeholder } from '../../core/placeholders/Placeholder';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';

export function findMissing({ key, findPlaceholders }: RunPlace, { runner }: Pick<RunDesk, 'runner'>): readonly Placeholder[] {
  return findPlaceholders().filter((placeholder) => !placeholder.isOptional && runner.variables.find(key.path, placeholder) === undefined);
}
