// The lines of a block that can be run one at a time: each with what belongs to it, as a continuation, what `&&` joins, or a here-document.
import { findCommandLines } from './findCommandLines';
import { readScript, type ScriptOptions } from './readScript';
import type { Place, Step } from './Script';

export interface ScriptLine {
  /** A script of its own, prompts left out. */
  readonly text: string;
  /** Its first line, to name it by. */
  readonly title: string;
  /** Where it stands in the text that was read. */
  readonly place: Place;
}

/** Empty where the text cannot be read. */
export function findScriptLines(text: string, options: ScriptOptions): readonly ScriptLine[] {
  const script = readScript(text, options);
  if (!script.ok) return [];
  const starts = script.value.steps.filter((step, index) => isStart(step, script.value.steps[index - 1], text));
  const { code, stretches } = findCommandLines(text, options.isConsole === true);
  const isTranscript = code !== text;
  const toCode = (at: number): number => {
    const stretch = stretches.filter(({ from }) => from <= at).at(-1);
    return stretch ? stretch.at + at - stretch.from : at;
  };
  return starts.map((step, index) => {
    const next = starts[index + 1]?.place.from ?? text.length;
    const last = script.value.steps.filter(({ place }) => place.from < next).at(-1) ?? step;
    // Between the prompts of a transcript stands what was printed, elsewhere here-documents and what is typed into a session.
    const to = isTranscript ? last.place.to : next;
    const written = (isTranscript ? code.slice(toCode(step.place.from), toCode(to - 1) + 1) : text.slice(step.place.from, to)).trimEnd();
    return { text: written, title: written.split('\n', 1)[0] ?? '', place: { from: step.place.from, to } };
  });
}

function isStart({ when, place }: Step, before: Step | undefined, text: string): boolean {
  return !before || (when === 'always' && text.slice(before.place.to, place.from).includes('\n'));
}
