// A run's state in the words of its toolbar.
import type { RunTexts } from '../../core/texts/UiTexts';
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

/** `0:07`, `12:30`, `1:02:03`: what still counts, in whole seconds. */
function writeClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const pad = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** `0.4 s`, `12 s`, `3:20`. */
function writeDuration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  return seconds < 59.5 ? `${Math.round(seconds)} s` : writeClock(Math.round(seconds));
}
