// Follows the engine for the sake of what runs now; where nobody answers, says what to do.
import { Notice } from 'obsidian';
import type { MapDesk } from './MapDesk';

/** For an act of the user only. */
export function followEngine({ made: { live }, texts }: MapDesk): void {
  const stop = live.onChange(({ status }) => {
    if (status.kind === 'connecting') return;
    if (status.kind === 'silent') new Notice(texts.engine.whatToDo(status.trouble).join('\n').replaceAll('`', ''));
    stop();
  });
  live.connect();
}
