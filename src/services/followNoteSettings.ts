// Names of tags and the choice of rules decide what is unfinished, and terms what notes name: the index looks at its notes again when they change.
import { RuleBook } from '../core/gaps/RuleBook';
import type { NotebookIndex } from './NotebookIndex';
import { readSetTerms } from './readSetTerms';
import type { Settings } from './Settings';
import { ruleChoiceOf, workflowTagsOf } from './SettingValues';
import type { Timers } from './Timers';
import { workInSlices } from './workInSlices';

/** Milliseconds: other terms mean another map, and their user is still typing. */
const PAUSE = 500;

/** Returns how to stop. */
export function followNoteSettings(index: NotebookIndex, settings: Settings, timers: Timers): () => void {
  let knownTags = '';
  let knownRules = '';
  let knownTerms = '[]';
  let stopTerms = (): void => undefined;
  let stopJudging = (): void => undefined;
  let stopReading = (): void => undefined;
  const end = (): void => index.announce();
  const follow = (): void => {
    const tags = workflowTagsOf(settings.values);
    const choice = ruleChoiceOf(settings.values);
    const rules = JSON.stringify([...choice.severities, choice.ownWords, ...choice.wordsOf, choice.leftOut]);
    if (rules !== knownRules) {
      knownRules = rules;
      stopJudging();
      stopJudging = workInSlices(index.useRules(new RuleBook(choice)), { each: (path) => index.judge(path), end }, timers);
    }
    const terms = readSetTerms(settings.values);
    if (JSON.stringify(terms) !== knownTerms) {
      knownTerms = JSON.stringify(terms);
      stopTerms();
      stopTerms = timers.after(PAUSE, () => index.useSetTerms(terms));
    }
    if (JSON.stringify(tags) === knownTags) return;
    knownTags = JSON.stringify(tags);
    stopReading();
    stopReading = workInSlices(index.useWorkflowTags(tags), { each: (path) => index.readAgain(path), end }, timers);
  };
  follow();
  const stop = settings.onChange(follow);
  return () => {
    stop();
    stopJudging();
    stopReading();
    stopTerms();
  };
}
