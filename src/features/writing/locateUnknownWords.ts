// The unknown words of the blocks of a note that run; blocks of sample output and those that say `norun` have none.
import type { Note } from '../../core/notes/Note';
import { findUnknownWords } from '../../core/writing/findUnknownWords';
import type { UnknownWord } from '../../core/writing/UnknownWord';
import { findMarks } from '../shared/findMarks';
import type { LocatedWord } from './LocatedWord';

const KEPT = 100;
/** By the language and the code: few blocks change between two looks. */
const known = new Map<string, readonly UnknownWord[]>();

/** `noteLine`: the line of that number, 1 being the first. */
export function locateUnknownWords({ blocks }: Note, noteLine: (line: number) => { readonly text: string; readonly from: number } | null): readonly LocatedWord[] {
  return blocks
    .filter(({ isRunnable }) => isRunnable)
    .flatMap((block) =>
      find(block.language, block.code).flatMap((unknown) => {
        const [mark] = findMarks(unknown, block, noteLine);
        return mark ? [{ ...mark, unknown }] : [];
      }),
    );
}

function find(language: string, code: string): readonly UnknownWord[] {
  const key = `${language}\n${code}`;
  const found = known.get(key) ?? findUnknownWords(code, { isDockerImplied: language === 'docker', isConsole: language === 'console' });
  known.delete(key);
  known.set(key, found);
  const oldest = known.keys().next().value;
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}
