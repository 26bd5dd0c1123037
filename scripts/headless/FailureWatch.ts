// What is kept of a run for the case that it fails, and the hints that come of it: for people at a terminal only, so that programs read what the CLI writes.
import process from 'node:process';
import type { Cancel } from '../../src/core/commands/Cancel';
import type { Output } from '../../src/core/commands/Output';
import { findHints } from '../../src/core/hints/findHints';
import { Tail } from '../../src/core/hints/Tail';
import { describeHint } from '../../src/core/texts/describeHint';
import type { Texts } from '../../src/core/texts/Texts';

export class FailureWatch {
  private readonly errors = new Tail();
  private words: readonly string[] = [];

  /** Everything may start: a terminal asks no questions that the CLI does not ask. */
  readonly see = ({ words }: { readonly words: readonly string[] }): Promise<true> => {
    this.words = words;
    return Promise.resolve(true);
  };

  readonly beginStep = (): void => {
    this.errors.clear();
    this.words = [];
  };

  take(output: Output): void {
    if (output.kind === 'stderr') this.errors.add(output.bytes);
  }

  /** '' where nothing is known, and where nobody reads it. Sends nothing: the requests of a line are those of the CLI. */
  async write(exitCode: number, texts: Texts, cancel: Cancel): Promise<string> {
    if (!process.stderr.isTTY) return '';
    const hints = await findHints({ exitCode, stderr: this.errors.text, words: this.words, engine: null }, cancel);
    const lines = hints.flatMap((hint) => describeHint(hint, texts.hints));
    return lines.length === 0 ? '' : `\n${lines.map((line) => `${line}\n`).join('')}`;
  }
}
