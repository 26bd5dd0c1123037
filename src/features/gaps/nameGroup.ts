// The words for a group of gaps: its name, and why it stands where it does.
import type { Texts } from '../../core/texts/Texts';
import type { GroupKey } from './listGaps';

export function nameGroup(group: GroupKey, { gaps, ui }: Texts): { readonly name: string; readonly detail: string } {
  switch (group.by) {
    case 'rule':
      return { name: gaps.rules[group.key].name, detail: gaps.rules[group.key].why };
    case 'severity':
      return { name: ui.gapList.severities[group.key], detail: '' };
    case 'topic':
      return { name: group.label || ui.gapList.noTopic, detail: '' };
    case 'next':
      return ui.gapList.turns[group.key];
  }
}
