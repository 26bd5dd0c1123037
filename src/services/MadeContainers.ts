// Which of the containers that an engine has were made by a note of this vault, and by which of its blocks.
import type { LiveContainer } from '../core/live/LiveContainer';
import type { LiveState } from './LiveState';
import { markBlock } from './markBlock';
import type { NotePaths } from './NotePaths';
import type { RunKey } from './RunKey';

interface Origins {
  readonly paths: Pick<NotePaths, 'current'>;
  /** '' while no note of the vault has made anything. */
  vaultId(): string;
  hash(text: string): string;
}

export class MadeContainers {
  private readonly marks = new Map<string, string>();

  constructor(
    readonly live: LiveState,
    private readonly origins: Origins,
  ) {}

  /** What a block made, as far as the engine is followed. Asks nothing. */
  byBlock(key: RunKey): readonly LiveContainer[] {
    const mine = this.live.containers.filter((container) => this.noteOf(container) === key.path);
    if (mine.length === 0) return [];
    const mark = this.markOf(key.code);
    return mine.filter(({ block }) => block === mark);
  }

  /** The path now of the note that made the container; null where no note of this vault did. */
  noteOf({ note, vault }: LiveContainer): string | null {
    return note !== '' && vault !== '' && vault === this.origins.vaultId() ? this.origins.paths.current(note) : null;
  }

  private markOf(code: string): string {
    const known = this.marks.get(code);
    if (known !== undefined) return known;
    if (this.marks.size > 500) this.marks.clear();
    const mark = markBlock({ code }, (text) => this.origins.hash(text));
    this.marks.set(code, mark);
    return mark;
  }
}
