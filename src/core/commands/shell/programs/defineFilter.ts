// Makes a program of a text filter: its options are read, its files opened, its failures told; the filter itself only sees lines.
import { exit, stderr, stdout, type Output } from '../../Output';
import { complain } from './answer';
import type { Program, ProgramContext } from './Program';
import { readOptions, type OptionLetters, type Options } from './readOptions';
import { textLines, type TextLine } from './textLines';

export interface FilterRun {
  readonly options: Options;
  readonly context: ProgramContext;
  /** The lines of the operands from the given one on, or of standard input. */
  readonly lines: (from?: number) => AsyncGenerator<TextLine>;
  /** Sets the exit code; what cannot be read sets it to 1, or 2 in grep. */
  readonly end: (code: number) => void;
}

export interface Filter extends OptionLetters {
  readonly name: string;
  /** The exit code for what is wrong with the line or a file. */
  readonly failure?: number;
  /** Yields text. A returned text is a complaint about the line. */
  readonly run: (filter: FilterRun) => AsyncGenerator<string, string | undefined>;
}

export function defineFilter({ name, failure = 1, run, ...letters }: Filter): Program {
  return (args, context) => {
    const options = readOptions(args, letters);
    return options.ok ? carryOut(name, failure, run, options.value, context) : complain(`${name}: ${options.problem}`, failure === 1 ? 1 : failure);
  };
}

async function* carryOut(name: string, failure: number, run: Filter['run'], options: Options, context: ProgramContext): AsyncGenerator<Output> {
  const told: Output[] = [];
  let code = 0;
  let hasFailed = false;
  const work = run({
    options,
    context,
    lines: (from = 0) =>
      textLines(name, options.operands.slice(from), context, (message) => {
        told.push(message);
        hasFailed = true;
      }),
    end: (wanted) => (code = wanted),
  });
  for (;;) {
    const step = await work.next();
    yield* told.splice(0);
    if (step.done === true) {
      if (step.value !== undefined) yield stderr(`${name}: ${step.value}\n`);
      yield exit(step.value !== undefined || hasFailed ? failure : code);
      return;
    }
    yield stdout(step.value);
  }
}
