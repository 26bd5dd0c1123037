// Every rule, in the order of the documentation.
import { afterFooter } from './afterFooter';
import { bareMarker } from './bareMarker';
import { brokenLink } from './brokenLink';
import { doneWithGaps } from './doneWithGaps';
import { doubtfulAddress } from './doubtfulAddress';
import { duplicateHeading } from './duplicateHeading';
import { emptySection } from './emptySection';
import { failedRun } from './failedRun';
import { failingCheck } from './failingCheck';
import { highlightedInstruction } from './highlightedInstruction';
import { levelSkip } from './levelSkip';
import { marker } from './marker';
import { markerInHeading } from './markerInHeading';
import { missingDescription } from './missingDescription';
import { missingSources } from './missingSources';
import { neverRun } from './neverRun';
import { noFooter } from './noFooter';
import { openTask } from './openTask';
import { outdatedRun } from './outdatedRun';
import type { Rule } from './Rule';
import { stubSection } from './stubSection';
import { thingsToAdd } from './thingsToAdd';
import { todoHeading } from './todoHeading';
import { toLink } from './toLink';
import { toTag } from './toTag';
import { trailingEllipsis } from './trailingEllipsis';
import { unansweredQuestion } from './unansweredQuestion';
import { unclosedFence } from './unclosedFence';
import { unexplainedConcept } from './unexplainedConcept';
import { unexplainedTerms } from './unexplainedTerms';
import { unneededIgnore } from './unneededIgnore';
import { unreadableCheck } from './unreadableCheck';
import { unspacedHeading } from './unspacedHeading';
import { untitledHeading } from './untitledHeading';
import { untitledSource } from './untitledSource';
import { workflowTag } from './workflowTag';

export const rules: readonly Rule[] = [
  workflowTag,
  toTag,
  toLink,
  emptySection,
  stubSection,
  untitledHeading,
  duplicateHeading,
  unspacedHeading,
  levelSkip,
  marker,
  markerInHeading,
  bareMarker,
  highlightedInstruction,
  openTask,
  unansweredQuestion,
  missingDescription,
  unexplainedTerms,
  unexplainedConcept,
  trailingEllipsis,
  todoHeading,
  thingsToAdd,
  missingSources,
  noFooter,
  untitledSource,
  doubtfulAddress,
  brokenLink,
  afterFooter,
  unclosedFence,
  failedRun,
  outdatedRun,
  neverRun,
  failingCheck,
  unreadableCheck,
  doneWithGaps,
  unneededIgnore,
];
