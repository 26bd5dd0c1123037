// Output of runs that their user keeps in the note: written, replaced, taken out again, and read for whether it is still true.
import { boundOutput } from '../core/kept/boundOutput';
import { findKeptPairs } from '../core/kept/findKeptPairs';
import { hashCode } from '../core/kept/hashCode';
import { hideSecrets } from '../core/kept/hideSecrets';
import type { KeepProblem } from '../core/kept/KeepProblem';
import type { KeptContent } from '../core/kept/KeptContent';
import type { KeptTarget } from '../core/kept/KeptTarget';
import type { NoteChanger } from '../core/edits/NoteChanger';
import { removeKeptOutput } from '../core/kept/removeKeptOutput';
import { writeKeptOutput } from '../core/kept/writeKeptOutput';
import { writeKeptTitle } from '../core/kept/writeKeptTitle';
import { fail, succeed, type Result } from '../core/Result';
import type { KeepTexts } from '../core/texts/KeepTexts';
import type { NotebookIndex } from './NotebookIndex';
import type { ParsedNotes } from './ParsedNotes';
import type { Run } from './Run';
import type { RunKey } from './RunKey';
import type { Settings } from './Settings';
import { keptLinesOf } from './SettingValues';

/** A place at which something runs, as far as its output is concerned. */
export interface KeptPlace extends KeptTarget {
  readonly key: RunKey;
}

export interface KeptWorld {
  readonly notes: NoteChanger;
  readonly index: NotebookIndex;
  readonly parsed: ParsedNotes;
  readonly places: { read(path: string, text: string): readonly KeptPlace[] };
  readonly settings: Settings;
  readonly texts: KeepTexts;
}

export interface ShownKept {
  /** The callout's title as written. */
  readonly title: string;
  /** 1-based. */
  readonly line: number;
  readonly state: 'true' | 'stale' | 'orphan';
}

/** UTF-16 code units. */
const LARGEST = 20_000;

export class KeptOutputs {
  constructor(private readonly world: KeptWorld) {}

  /** Whether a run has come to an end that can be kept. */
  canKeep(run: Run | null): run is Run {
    return run !== null && (run.state.kind === 'ended' || run.state.kind === 'silent');
  }

  has({ key, span }: KeptPlace): boolean {
    const text = this.textOf(key.path);
    return text !== null && findKeptPairs(this.world.parsed.read(key.path, text)).some(({ source }) => source?.from === span.from);
  }

  /** The place of a key in its note as it is now. */
  locate({ path, code, ordinal }: RunKey): KeptPlace | null {
    const text = this.textOf(path);
    return (text === null ? undefined : this.world.places.read(path, text).find(({ key }) => key.code === code && key.ordinal === ordinal)) ?? null;
  }

  keep(place: KeptPlace, run: Run): Promise<Result<unknown, KeepProblem>> {
    const { notes, parsed } = this.world;
    const { path } = place.key;
    const content = this.describe(place, run);
    return notes.change(path, (text) => {
      const found = this.find(place, text);
      return found.ok ? writeKeptOutput(parsed.read(path, text), found.value, content) : found;
    });
  }

  remove(place: KeptPlace): Promise<Result<unknown, KeepProblem>> {
    const { notes, parsed } = this.world;
    const { path } = place.key;
    return notes.change(path, (text) => {
      const found = this.find(place, text);
      return found.ok ? removeKeptOutput(parsed.read(path, text), found.value.span) : found;
    });
  }

  /** What is kept at an offset of the note's text, be it in the block or in the kept output itself. */
  removeAt(path: string, offset: number): Promise<Result<unknown, KeepProblem>> {
    const { notes, parsed } = this.world;
    return notes.change(path, (text) => removeKeptOutput(parsed.read(path, text), { from: offset, to: offset }));
  }

  /** All that is kept in a note. `text`: as a view shows it; what the index was told of later counts more, and it tells of every change. */
  list(path: string, text: string | null): readonly ShownKept[] {
    const known = this.world.index.notebook.notes.get(path)?.text ?? text;
    if (known === null) return [];
    return findKeptPairs(this.world.parsed.read(path, known)).map(({ kept, source, isStale }) => ({
      title: readTitle(known, kept.span.from),
      line: kept.span.line,
      state: !isStale ? 'true' : source ? 'stale' : 'orphan',
    }));
  }

  private textOf(path: string): string | null {
    return this.world.notes.peek(path) ?? this.world.index.notebook.notes.get(path)?.text ?? null;
  }

  /** The place in the text of this moment. Of equal ones only that which stands exactly where it was seen. */
  private find({ kind, key, span }: KeptPlace, text: string): Result<KeptTarget, KeepProblem> {
    const equal = this.world.places.read(key.path, text).filter((place) => place.kind === kind && place.key.code === key.code);
    const [first] = equal;
    if (!first) return fail('gone');
    if (equal.length === 1) return succeed({ kind, span: first.span });
    const same = equal.find((place) => place.span.from === span.from && place.key.ordinal === key.ordinal);
    return same ? succeed({ kind, span: same.span }) : fail('ambiguous');
  }

  private describe({ kind, key }: KeptPlace, { request, output, state, startedAt, answeredBy }: Run): KeptContent {
    const { texts, settings } = this.world;
    const hide = hideSecrets(request.text);
    const { lines, leftOut } = boundOutput(output.text(), output.firstLine, { lines: keptLinesOf(settings.values), characters: LARGEST });
    const commands = request.text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    const ended = state.kind === 'ended' ? state : null;
    return {
      // An item or inline code names its command only: what was added to it by hand is no change of the note.
      hash: hashCode(kind === 'block' ? (request.whole ?? request.text) : key.code),
      title: writeKeptTitle({
        command: hide(commands[0] ?? ''),
        isMore: commands.length > 1,
        outcome: texts.outcome({ exitCode: ended?.exitCode ?? null, isStopped: ended?.isStopped ?? false }),
        seconds: ended?.seconds ?? null,
        startedAt,
        engine: answeredBy,
      }),
      leftOut: leftOut > 0 ? texts.leftOut(leftOut) : null,
      lines: lines.map(hide),
    };
  }
}

function readTitle(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end).replace(/^>[ \t]*\[![^\]]*\][+-]?/, '').trim();
}
