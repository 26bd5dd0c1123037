// The settings of the rules: how much each weighs, words of one's own, folders that are left out.
import type { SettingGroupItem } from 'obsidian';
import type { Severity } from '../../core/gaps/Gap';
import { rules } from '../../core/gaps/rules';
import { wordRules } from '../../core/gaps/wordRules';
import type { GapTexts } from '../../core/texts/GapTexts';

const severities: readonly Severity[] = ['info', 'warning', 'error'];

export function gapItems({ rules: words, severities: names, settings }: GapTexts): SettingGroupItem[] {
  const chosen = { ...Object.fromEntries(severities.map((severity) => [severity, names[severity]])), off: settings.off };
  return [
    { name: settings.count.name, desc: settings.count.description, control: { type: 'toggle', key: 'showGapCount' } },
    { name: settings.marks.name, desc: settings.marks.description, control: { type: 'toggle', key: 'markHeadings' } },
    { name: settings.dots.name, desc: settings.dots.description, control: { type: 'toggle', key: 'markLines' } },
    { name: settings.properties.name, desc: settings.properties.description, control: { type: 'toggle', key: 'writeProperties' } },
    { name: settings.words.name, desc: settings.words.description, control: { type: 'text', key: 'gapWords', placeholder: settings.wordsExample } },
    { name: settings.folders.name, desc: settings.folders.description, control: { type: 'text', key: 'gapFoldersOut', placeholder: settings.foldersExample } },
    ...rules.flatMap(({ id, severity, isOffByDefault }): SettingGroupItem[] => {
      const options = { '': settings.usual(isOffByDefault ? settings.off : names[severity]), ...chosen };
      const own = Object.entries(wordRules).filter(([other]) => other === id);
      return [
        { name: words[id].name, desc: words[id].why, control: { type: 'dropdown', key: `rule:${id}`, options } },
        ...own.map(([, place]): SettingGroupItem => ({ name: settings.wordsOf(words[id].name), desc: settings.wordPlaces[place], control: { type: 'text', key: `words:${id}` } })),
      ];
    }),
  ];
}
