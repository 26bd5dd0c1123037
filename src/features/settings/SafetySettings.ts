// The settings of trust: of this device and this vault, and never in the file that is synced.
import type { SettingDefinitionItem } from 'obsidian';
import type { TrustTexts } from '../../core/texts/TrustTexts';
import type { Trust } from '../../services/Trust';

const keys = { never: 'trust.never', all: 'trust.all' } as const;

export class SafetySettings {
  constructor(
    private readonly trust: Trust,
    private readonly texts: TrustTexts,
  ) {}

  /** `redraw` shows the list again when a note was taken out of it. */
  items(redraw: () => void): SettingDefinitionItem[] {
    const { texts, trust } = this;
    const { notes } = trust;
    return [
      {
        type: 'group',
        heading: texts.heading,
        items: [
          { name: texts.never.name, desc: texts.never.description, control: { type: 'toggle', key: keys.never } },
          { name: texts.all.name, desc: texts.all.description, control: { type: 'toggle', key: keys.all } },
        ],
      },
      {
        type: 'list',
        heading: texts.notes,
        emptyState: texts.noNotes,
        items: notes.map(({ path, blocks }) => ({ name: path, desc: texts.blocks(blocks) })),
        onDelete: (index) => {
          const note = notes[index];
          if (note) trust.revoke(note.path);
          redraw();
        },
      },
    ];
  }

  value(key: string): unknown {
    if (key === keys.never) return this.trust.isBarred;
    return key === keys.all ? this.trust.trustsAll : undefined;
  }

  set(key: string, value: unknown): void {
    if (key === keys.never) this.trust.bar(value === true);
    else if (key === keys.all) this.trust.trustAll(value === true);
  }
}
