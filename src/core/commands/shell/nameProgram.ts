// Which program a command names. Whatever is neither docker nor built in is refused before anything runs.
import { isProgramName } from './programNames';
import type { Word } from './Script';
import type { Source } from './Source';

/** The words, `docker` first where it was left out and `sudo` gone: the engine asks for no other rights than ours. */
export function nameProgram(words: readonly Word[], isDockerImplied: boolean, source: Source): readonly Word[] {
  const [first, second] = words;
  if (!first) return words;
  const name = staticText(first);
  // What only the run can tell is looked at then.
  if (name === null || name === 'docker') return words;
  if (name === 'sudo' && second) return nameProgram(words.slice(1 + countFlags(words)), isDockerImplied, source);
  const isExportOfVariable = name === 'export' && second && /=/.test(staticText(second) ?? '=');
  if (isProgramName(name) && !(isDockerImplied && name === 'export' && !isExportOfVariable)) return words;
  if (isDockerImplied && /^[a-z-]+$/.test(name) && name !== 'docker-compose') {
    return [{ parts: [{ kind: 'text', text: 'docker', isQuoted: false }], place: { from: first.place.from, to: first.place.from } }, ...words];
  }
  source.problem ??= { kind: 'program', token: name, place: first.place, line: source.lineOf(first.place), exitCode: 127 };
  source.at = source.code.length;
  return words;
}

function countFlags(words: readonly Word[]): number {
  const next = words.slice(1).findIndex((word) => !/^-[EHn]+$|^--preserve-env$/.test(staticText(word) ?? ''));
  return Math.max(0, next);
}

function staticText(word: Word): string | null {
  let text = '';
  for (const part of word.parts) {
    if (part.kind !== 'text') return null;
    text += part.text;
  }
  return text;
}
