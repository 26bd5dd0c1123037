// The lines of a note into a Script, or the one problem that keeps them from being run. Nothing is dropped silently: what a shell
// would do and we do not is refused by name.
import { fail, succeed, type Result } from '../../Result';
import { expandBraces } from './expandBraces';
import { findCommandLines } from './findCommandLines';
import { findSession } from './findSession';
import { nameProgram } from './nameProgram';
import { readAwaitedDocuments, readRedirection } from './readRedirection';
import { readSessionLines } from './readSessionLines';
import { looksLikePlaceholder, readWord } from './readWord';
import type { Assignment, Redirection, Script, SimpleCommand, Step, Word } from './Script';
import type { ShellProblem } from './ShellProblem';
import { Source } from './Source';

export interface ScriptOptions {
  /** A block called `docker`, in which the word may be missing: `ps -a`. */
  readonly isDockerImplied?: boolean;
  /** A block called `console`, in which `# ` is the prompt of root. */
  readonly isConsole?: boolean;
  /** `<container>` and `[OPTIONS]` are read as variables of these names; else they are refused. */
  readonly holdsPlaceholders?: boolean;
  /** Somebody sits at a terminal: lines after `docker exec -it …` that are no docker lines are what may be typed there, and no commands. */
  readonly offersSessionLines?: boolean;
}

const reserved = /(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|select|function|time|coproc|\[\[|[{}!])(?=[\s;&|()]|$)/y;

export function readScript(text: string, options: ScriptOptions = {}): Result<Script, ShellProblem> {
  const { code, stretches } = findCommandLines(text, options.isConsole === true);
  const source = new Source(code, stretches, text, options.holdsPlaceholders === true);
  const script = new ListReader(options).readList(source, '');
  return source.problem ? fail(source.problem) : succeed(script);
}

class ListReader {
  constructor(private readonly options: ScriptOptions) {}

  readonly readList = (source: Source, closer: '' | ')'): Script => {
    const steps: Step[] = [];
    let when: Step['when'] = 'always';
    for (skipEmpty(source); !isOver(source, closer); skipEmpty(source)) {
      const step = this.readStep(source, when);
      if (!step) return { steps };
      steps.push(step);
      when = readSeparator(source);
      const session = this.options.offersSessionLines === true && closer === '' && when === 'always' ? this.readSession(step, source) : null;
      if (session) steps[steps.length - 1] = session;
      if (when === 'always') continue;
      skipEmpty(source);
      if (isOver(source, closer)) source.refuse('misplaced', source.at - 2, source.at);
    }
    if (source.awaited.length > 0 && source.problem === null) readAwaitedDocuments(source);
    if (closer !== '' && source.peek() === closer) source.take();
    return { steps };
  };

  /** The step with the lines that belong to its session; null where it opens none or more stands on its line. */
  private readSession(step: Step, source: Source): Step | null {
    const session = source.awaited.length === 0 && /^[#\n]/.test(source.peek()) ? findSession(step) : null;
    const sessionLines = session ? readSessionLines(source, session) : [];
    return sessionLines.length > 0 ? { ...step, sessionLines } : null;
  }

  private readStep(source: Source, when: Step['when']): Step | null {
    const from = source.at;
    const commands: SimpleCommand[] = [];
    do {
      if (commands.length > 0) skipEmpty(source);
      const command = this.readCommand(source);
      if (!command) return null;
      commands.push(command);
    } while (source.match(/\|(?![|&])/y));
    const last = commands.at(-1)?.place.to ?? 0;
    return { when, commands, place: { from: source.placeOf(from, from).from, to: last } };
  }

  private readCommand(source: Source): SimpleCommand | null {
    const from = source.at;
    const word = source.look(reserved);
    if (word) source.refuse('compound', from, from + word[0].length);
    const words: Word[] = [];
    const redirections: Redirection[] = [];
    let end = from;
    while (source.problem === null && source.peek() !== '#' && this.readItem(source, words, redirections)) {
      end = source.at;
      source.skipBlanks();
    }
    if (source.problem === null && source.peek() === '(') source.refuse('compound', source.at, source.at + 1);
    if (source.problem === null && words.length + redirections.length === 0) source.refuse('misplaced', from, from + (source.look(/[&|;]{1,2}|./y)?.[0].length ?? 0));
    if (source.problem !== null) return null;
    const { assignments, rest } = takeAssignments(words);
    const command = nameProgram(rest, this.options.isDockerImplied === true, source);
    return { assignments, words: command, redirections, place: source.placeOf(from, end) };
  }

  private readItem(source: Source, words: Word[], redirections: Redirection[]): boolean {
    // A `<` may also open a placeholder, which readWord refuses.
    if (!looksLikePlaceholder(source) && readRedirection(source, redirections, this.readList)) return true;
    const word = readWord(source, this.readList);
    if (!word) return false;
    words.push(...expandBraces(word.parts).map((parts) => ({ ...word, parts })));
    return true;
  }
}

/** Blanks, comments, line ends, and the lines of here-documents that the line before asked for. */
function skipEmpty(source: Source): void {
  for (;;) {
    source.skipBlanks();
    if (source.peek() === '#') source.match(/#[^\n]*/y);
    if (source.peek() !== '\n') return;
    source.take();
    if (source.awaited.length > 0) readAwaitedDocuments(source);
  }
}

function isOver(source: Source, closer: '' | ')'): boolean {
  return source.problem !== null || source.isAtEnd || (closer !== '' && source.peek() === closer);
}

function readSeparator(source: Source): Step['when'] {
  source.skipBlanks();
  if (source.match(/&&/y)) return 'success';
  if (source.match(/\|\|/y)) return 'failure';
  if (source.match(/;(?!;)/y)) return 'always';
  const from = source.at;
  const next = source.peek();
  if (next === '&') source.refuse('background', from, from + 1);
  else if (next === '(') source.refuse('compound', from, from + 1);
  else if (next !== '' && next !== '\n' && next !== '#' && next !== ')') source.refuse('misplaced', from, from + (source.look(/[|;&]{1,2}|./y)?.[0].length ?? 1));
  return 'always';
}

const assignment = /^([A-Za-z_]\w*)(\+?)=/;

function takeAssignments(words: readonly Word[]): { readonly assignments: readonly Assignment[]; readonly rest: readonly Word[] } {
  const assignments: Assignment[] = [];
  for (const word of words) {
    const [first, ...others] = word.parts;
    const found = first?.kind === 'text' && !first.isQuoted ? assignment.exec(first.text) : null;
    if (!found || first?.kind !== 'text' || found[2] === '+') break;
    const rest = first.text.slice(found[0].length);
    const value = { ...word, parts: [...(rest === '' ? [] : [{ ...first, text: rest }]), ...others] };
    assignments.push({ name: found[1] ?? '', value });
  }
  return { assignments, rest: words.slice(assignments.length) };
}
