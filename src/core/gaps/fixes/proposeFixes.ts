// The fixes for the gaps of a note, in the order of the gaps. Their ids stay with the words: a gap is found again by its rule, section and quote.
import { showEdits } from '../../edits/showEdits';
import type { Note } from '../../notes/Note';
import type { Gap } from '../Gap';
import type { Fix, FixContext } from './Fix';
import { fixes } from './fixes';
import type { ProposedFix } from './ProposedFix';

/** `wanted`: the gaps for which to propose; all are needed to tell equal ones apart. */
export function proposeFixes(note: Note, context: FixContext, wanted: (gap: Gap) => boolean = () => true, chosen: readonly Fix[] = fixes): readonly ProposedFix[] {
  const keys = nameGaps(context.gaps);
  return context.gaps.filter(wanted).flatMap((gap) =>
    chosen
      .filter(({ rules }) => rules.includes(gap.rule))
      .flatMap((fix): readonly ProposedFix[] => {
        const { kind, losesWords = false } = fix;
        const edits = fix.edits(gap, note, context);
        const change = showEdits(note.text, gap.span.from, edits);
        return edits.length === 0 ? [] : [{ id: `${kind} ${keys.get(gap) ?? ''}`, line: gap.span.line, edits, change, kind, gap, losesWords: losesWords && gap.quote !== '' }];
      }),
  );
}

/** Which of how many equal ones it is: where one came or went nobody can tell any more which was meant. */
function nameGaps(gaps: readonly Gap[]): ReadonlyMap<Gap, string> {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.rule, gap.section.title, gap.quote]);
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return new Map([...groups].flatMap(([key, group]) => group.map((gap, at) => [gap, `${key} ${at + 1}/${group.length}`] as const)));
}
