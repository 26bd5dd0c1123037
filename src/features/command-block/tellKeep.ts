// Tells in a notice what became of a change that the user asked for.
import { Notice } from 'obsidian';
import type { KeepProblem } from '../../core/kept/KeepProblem';
import type { Result } from '../../core/Result';
import type { KeepTexts } from '../../core/texts/KeepTexts';

export async function tellKeep(change: Promise<Result<unknown, KeepProblem>>, done: string, texts: KeepTexts): Promise<void> {
  const result = await change;
  new Notice(result.ok ? done : texts.problems[result.problem]);
}
