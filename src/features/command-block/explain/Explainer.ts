// Explains docker lines for panels, hovers and the command. Nothing is sent: it knows the lines, the registry and the person's own notes.
import type { Host } from '../../../core/commands/Host';
import type { Explanation } from '../../../core/explain/Explanation';
import { explainScript } from '../../../core/explain/explainScript';
import { OwnPlaceFinder, type OwnPlace } from '../../../core/explain/OwnPlaceFinder';
import type { Note } from '../../../core/notes/Note';
import type { Texts } from '../../../core/texts/Texts';
import type { Notebook } from '../../../services/Notebook';
import { OpenLines } from '../OpenLines';
import type { RunPlace } from '../RunPlace';

export interface ExplainSources {
  /** The notes as they are known now. */
  readonly index: { readonly notebook: Notebook };
  host(): Host;
  open(place: OwnPlace): void;
  readonly texts: Texts;
}

export class Explainer {
  /** The places whose explanation stands below them. */
  readonly open = new OpenLines();

  constructor(private readonly sources: ExplainSources) {}

  get texts(): Texts {
    return this.sources.texts;
  }

  toggle({ key }: RunPlace): void {
    if (this.open.find(key) === null) this.open.open(key, '');
    else this.open.close(key);
  }

  /** `withRisk`: what the whole line could do, for which files that it names may be read. */
  explain({ request }: RunPlace, withRisk: boolean): Explanation {
    return explainScript(request.text, request.options, withRisk ? this.sources.host() : null);
  }

  /** The note in which the line stands comes first. */
  finder(path: string): OwnPlaceFinder {
    const { notes } = this.sources.index.notebook;
    const own = notes.get(path);
    return new OwnPlaceFinder(listFirst(own, notes.values()));
  }

  openPlace(place: OwnPlace): void {
    this.sources.open(place);
  }
}

function* listFirst(own: Note | undefined, notes: Iterable<Note>): Iterable<Note> {
  if (own) yield own;
  for (const note of notes) if (note !== own) yield note;
}
