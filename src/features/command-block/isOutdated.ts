// Whether a block is to run again: it never ran as a whole, failed, or was edited since.
import type { CommandRunner } from '../../services/CommandRunner';
import type { RunPlace } from './RunPlace';

export function isOutdated({ key, request }: RunPlace, runner: CommandRunner): boolean {
  const run = runner.find(key);
  if (!run || run.request.whole !== undefined || run.request.text !== request.text) return true;
  return run.state.kind === 'active' ? false : run.state.kind !== 'ended' || run.state.exitCode !== 0;
}
