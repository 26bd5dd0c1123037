// A run's state in the words of its toolbar.
import type { RunTexts } from '../../core/texts/UiTexts';
import { writeClock } from '../../core/texts/writeClock';
import { writeDuration } from '../../core/texts/writeDuration';
import type { RunState } from '../../services/RunState';

/** `now` in milliseconds, as in the state. */
export function describeRun(state: RunState, texts: RunTexts, now: number): string {
  switch (state.kind) {
    case 'active':
      if (state.phase === 'asking') return texts.asking;
      if (state.phase === 'connecting') return texts.connecting;
      return texts[state.phase](writeClock((now - state.since) / 1000));
    case 'ended':
      return state.isStopped ? texts.stopped(writeDuration(state.seconds)) : texts.ended(state.exitCode, writeDuration(state.seconds));
    case 'declined':
    case 'refused':
    case 'failed':
      return texts.declined;
    case 'silent':
      return texts.noAnswer;
  }
}
