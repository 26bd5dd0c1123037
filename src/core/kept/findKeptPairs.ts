// Which kept output belongs to which block, item or inline code of a note. The nearest one above whose code it names; where none has that code any more, the
// block straight above: its code was changed since.
import type { KeptOutput, Note } from '../notes/Note';
import type { Range } from '../notes/Range';
import { hashCode } from './hashCode';

export interface KeptPair {
  readonly kept: KeptOutput;
  /** Null where the note has nothing that it could belong to. */
  readonly source: Range | null;
  readonly isStale: boolean;
}

interface Source {
  readonly span: Range;
  readonly hash: string;
}

/** In the order of the text. */
export function findKeptPairs(note: Note): readonly KeptPair[] {
  if (note.keptOutputs.length === 0) return [];
  const sources = listSources(note);
  const owned = new Set<Source>();
  const fresh = new Map(note.keptOutputs.map((kept) => [kept, findSame(kept, sources, owned)] as const));
  return note.keptOutputs.map((kept) => {
    const same = fresh.get(kept);
    if (same) return { kept, source: same.span, isStale: false };
    const above = sources.filter(({ span }) => span.from < kept.span.from).pop();
    // The same output twice is not stale, it has no place of its own.
    if (sources.some(({ hash }) => hash === kept.hash)) return { kept, source: null, isStale: false };
    if (!above || owned.has(above)) return { kept, source: null, isStale: true };
    owned.add(above);
    return { kept, source: above.span, isStale: true };
  });
}

/** Other inline code prints nothing that could be kept. */
const dockerLine = /^(?:\$ )?docker\s/;

function listSources({ blocks, commands, inlineCodes, keptOutputs }: Note): readonly Source[] {
  const isKept = ({ from }: Range): boolean => keptOutputs.some(({ span }) => span.from <= from && from < span.to);
  return [
    ...blocks.filter(({ span }) => !isKept(span)).map(({ span, code }) => ({ span, hash: hashCode(code) })),
    ...commands.map(({ span, name }) => ({ span, hash: hashCode(`- ${name}`) })),
    ...inlineCodes.map(({ span, code }) => ({ span, line: code.trim() })).filter(({ line }) => dockerLine.test(line)).map(({ span, line }) => ({ span, hash: hashCode(`\`${line}\``) })),
  ].sort((one, other) => one.span.from - other.span.from);
}

function findSame({ hash, span }: KeptOutput, sources: readonly Source[], owned: Set<Source>): Source | null {
  const same = sources.filter((source) => source.hash === hash && !owned.has(source));
  const found = same.filter((source) => source.span.from < span.from).pop() ?? same[0] ?? null;
  if (found) owned.add(found);
  return found;
}
