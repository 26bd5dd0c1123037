// The settings, described to the app, which draws them and finds them in its search. Nothing here asks a daemon.
import { PluginSettingTab, type Plugin, type SettingDefinitionItem, type SettingGroupItem } from 'obsidian';
import { describeTermProblem } from '../../core/texts/describeTermProblem';
import type { Texts } from '../../core/texts/Texts';
import type { SettingText, SettingTexts } from '../../core/texts/UiTexts';
import { readVocabularyBlock } from '../../core/vocabulary/readVocabularyBlock';
import { scrollbackChoices } from '../../services/output/scrollbackLimits';
import type { Settings } from '../../services/Settings';
import { defaultSettings, isSettingKey, keptLinesOf, type SettingValues } from '../../services/SettingValues';
import { gapItems } from './gapItems';
import type { SafetySettings } from './SafetySettings';
import { settingChecks } from './settingChecks';

type Key = keyof SettingValues;
type TextKey = { [Each in Key]: SettingValues[Each] extends string ? Each : never }[Key];
type SwitchKey = Exclude<Key, TextKey>;

export class NotebookSettingTab extends PluginSettingTab {
  constructor(
    plugin: Plugin,
    private readonly store: Settings,
    private readonly safety: SafetySettings,
    private readonly all: Pick<Texts, 'ui' | 'writing' | 'output' | 'gaps' | 'map' | 'vocabulary'>,
    private readonly texts: SettingTexts = all.ui.settings,
  ) {
    super(plugin.app, plugin);
    this.icon = 'container';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { texts } = this;
    const { writing } = this.all;
    return [
      { type: 'group', heading: texts.engine, items: this.engineItems() },
      {
        type: 'group',
        heading: texts.blocks,
        items: [
          switchItem('runDockerBlocks', texts.runDockerBlocks),
          switchItem('runShellBlocks', texts.runShellBlocks),
          switchItem('runCommandLists', texts.runCommandLists),
          switchItem('runInlineCode', texts.runInlineCode),
          switchItem('labelCreated', texts.labelCreated),
          this.scrollbackItem(),
        ],
      },
      { type: 'group', heading: texts.keptOutput, items: this.keptItems() },
      {
        type: 'group',
        heading: writing.heading,
        items: [switchItem('completeLines', writing.completeLines), switchItem('completeNames', writing.completeNames), switchItem('showUsage', writing.showUsage), switchItem('checkLines', writing.checkLines)],
      },
      ...this.safety.items(() => this.update()),
      { type: 'group', heading: texts.dockerfiles, items: [switchItem('lintDockerfiles', texts.lintDockerfiles)] },
      {
        type: 'group',
        heading: texts.workflowTags,
        items: [this.tagItem('todoTag', texts.todoTag), this.tagItem('doneTag', texts.doneTag), this.tagItem('toTagTag', texts.toTagTag), this.tagItem('toLinkTag', texts.toLinkTag)],
      },
      { type: 'group', heading: this.all.map.title, items: [this.termsItem()] },
      { type: 'group', heading: this.all.gaps.settings.heading, items: gapItems(this.all.gaps) },
    ];
  }

  override getControlValue(key: string): unknown {
    return isSettingKey(key) ? this.store.values[key] : this.safety.value(key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (isSettingKey(key)) await this.store.set(key, value);
    else this.safety.set(key, value);
  }

  private engineItems(): SettingGroupItem[] {
    const { texts } = this;
    return [
      textItem('endpoint', texts.endpoint, { placeholder: texts.endpointPlaceholder, check: (value) => (value === '' || settingChecks.isEndpoint(value) ? undefined : texts.notAnEndpoint) }),
      textItem('workingFolder', texts.workingFolder, { placeholder: texts.workingFolderPlaceholder, check: (value) => (value === '' || settingChecks.isAbsolutePath(value) ? undefined : texts.notAbsolute) }),
    ];
  }

  private keptItems(): SettingGroupItem[] {
    const { texts } = this;
    return [
      textItem('keptLines', texts.keptLines, { placeholder: String(keptLinesOf(defaultSettings)), check: (value) => (value === '' || settingChecks.isCount(value) ? undefined : texts.notACount) }),
      switchItem('updateKeptOutput', texts.updateKeptOutput),
    ];
  }

  private scrollbackItem(): SettingGroupItem {
    const { output } = this.all;
    const { scrollback } = output;
    const options = Object.fromEntries(scrollbackChoices.map((lines) => [String(lines), output.scrollbackLines(lines)]));
    return { name: scrollback.name, desc: scrollback.description, control: { type: 'dropdown', key: 'scrollback', options } };
  }

  private termsItem(): SettingGroupItem {
    const { vocabulary: texts } = this.all;
    const check = (value: string): string | undefined => readVocabularyBlock(value).flatMap(({ line, reading }) => (reading.ok ? [] : [texts.problemAt(line, describeTermProblem(reading.problem, texts))]))[0];
    return { name: texts.setting.name, desc: texts.setting.description, control: { type: 'textarea', key: 'ownTerms', rows: 4, placeholder: texts.settingExample, validate: check } };
  }

  private tagItem(key: TextKey, text: SettingText): SettingGroupItem {
    return textItem(key, text, { placeholder: defaultSettings[key], check: (value) => (value === '' || settingChecks.isTagName(value) ? undefined : this.texts.notATag) });
  }
}

interface TextChecks {
  readonly placeholder: string;
  /** What is wrong with a value; undefined where nothing is. */
  readonly check: (value: string) => string | undefined;
}

function textItem(key: TextKey, { name, description }: SettingText, { placeholder, check }: TextChecks): SettingGroupItem {
  return { name, desc: description, control: { type: 'text', key, placeholder, validate: (value) => check(value.trim()) } };
}

function switchItem(key: SwitchKey, { name, description }: SettingText): SettingGroupItem {
  return { name, desc: description, control: { type: 'toggle', key } };
}
