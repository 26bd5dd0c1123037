// What the last run of a block says of it, for the rules that ask.
import type { RunMark } from '../../core/gaps/NoteRuns';
import type { CommandRunner } from '../../services/CommandRunner';
import type { RunKey } from '../../services/RunKey';

export function markRun(runner: CommandRunner, key: RunKey): RunMark {
  const run = runner.find(key);
  if (!run) return 'none';
  const { state, request } = run;
  if (state.kind === 'active') return 'active';
  // What its user stopped or refused says nothing of the code, and neither does an engine that is not there.
  if (state.kind === 'declined' || state.kind === 'silent' || (state.kind === 'ended' && state.isStopped)) return 'none';
  if (request.whole === undefined && request.text !== key.code) return 'outdated';
  return state.kind === 'ended' && state.exitCode === 0 ? 'done' : 'failed';
}
