// One line of a block as a place of its own: it runs below its block, and its run knows of what it is a part.
import type { ScriptLine } from '../../core/commands/shell/findScriptLines';
import { findPlaceholders } from '../../core/placeholders/findPlaceholders';
import { readFillable } from '../../core/placeholders/readFillable';
import type { RunPlace } from './RunPlace';

export function toLinePlace(place: RunPlace, { text }: ScriptLine): RunPlace {
  const { request } = place;
  // Its prompt is gone, and with it what a `#` at its start would mean.
  const options = { ...request.options, isConsole: false };
  const script = readFillable(text, options);
  return { ...place, request: { ...request, text, whole: request.text, options }, findPlaceholders: () => (script.ok ? findPlaceholders(script.value) : []) };
}
