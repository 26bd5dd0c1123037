// Every rule, in the order of the documentation.
import { duplicateHeading } from './duplicateHeading';
import { emptySection } from './emptySection';
import { failingCheck } from './failingCheck';
import { marker } from './marker';
import { markerInHeading } from './markerInHeading';
import { missingDescription } from './missingDescription';
import { missingSources } from './missingSources';
import type { Rule } from './Rule';
import { thingsToAdd } from './thingsToAdd';
import { todoHeading } from './todoHeading';
import { toLink } from './toLink';
import { toTag } from './toTag';
import { unneededIgnore } from './unneededIgnore';
import { unreadableCheck } from './unreadableCheck';
import { untitledHeading } from './untitledHeading';
import { workflowTag } from './workflowTag';

export const rules: readonly Rule[] = [
  workflowTag,
  toTag,
  toLink,
  emptySection,
  untitledHeading,
  duplicateHeading,
  marker,
  markerInHeading,
  missingDescription,
  todoHeading,
  thingsToAdd,
  missingSources,
  failingCheck,
  unreadableCheck,
  unneededIgnore,
];
