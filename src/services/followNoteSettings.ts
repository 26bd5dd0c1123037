// Names of tags and the choice of rules decide what is unfinished: the index looks at its notes again when they change.
import { RuleBook } from '../core/gaps/RuleBook';
import { judgeInSlices } from './judgeInSlices';
import type { NotebookIndex } from './NotebookIndex';
import type { Settings } from './Settings';
import { ruleChoiceOf, workflowTagsOf } from './SettingValues';
import type { Timers } from './Timers';

/** Returns how to stop. */
export function followNoteSettings(index: NotebookIndex, settings: Settings, timers: Timers): () => void {
  let knownTags = '';
  let knownRules = '';
  let stopJudging = (): void => undefined;
  const follow = (): void => {
    const tags = workflowTagsOf(settings.values);
    const choice = ruleChoiceOf(settings.values);
    const rules = JSON.stringify([...choice.severities, choice.ownWords, choice.leftOut]);
    if (rules !== knownRules) {
      knownRules = rules;
      stopJudging();
      stopJudging = judgeInSlices((paths) => index.judgeAgain(paths), index.useRules(new RuleBook(choice)), timers);
    }
    if (JSON.stringify(tags) === knownTags) return;
    knownTags = JSON.stringify(tags);
    index.useWorkflowTags(tags);
  };
  follow();
  const stop = settings.onChange(follow);
  return () => {
    stop();
    stopJudging();
  };
}
