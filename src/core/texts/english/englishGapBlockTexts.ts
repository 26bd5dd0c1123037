// The English words of a `docker-gaps` block.
import type { GapBlockTexts } from '../GapBlockTexts';

const number = (amount: number): string => amount.toLocaleString('en');
const instead = (allowed: readonly string[]): string => (allowed.length === 0 ? '' : ` Write one of: ${allowed.join(', ')}.`);
const hint = (meant: string): string => (meant === '' ? '' : ` Perhaps “${meant}”?`);

export const englishGapBlockTexts: GapBlockTexts = {
  problems: {
    option: ({ line, written, allowed, meant }) => `Line ${number(line)}: “${written}” is nothing that gaps can be asked for.${hint(meant)}${instead(allowed)}`,
    value: ({ line, written, allowed, meant }) => `Line ${number(line)}: there is no “${written}”.${hint(meant)}${instead(allowed)}`,
    empty: ({ line, written, allowed }) => `Line ${number(line)}: nothing follows “${written}:”.${allowed.length === 0 ? ' Write a name behind it, or delete the line.' : instead(allowed)}`,
  },
  unknown: {
    note: (line, written, meant) => `Line ${number(line)}: no note is called “${written}”.${hint(meant)} Write its name, its path, or “this” for this note.`,
    folder: (line, written, meant) => `Line ${number(line)}: no note lies in a folder “${written}”.${hint(meant)} Write its path from the top of the vault.`,
    tag: (line, written, meant) => `Line ${number(line)}: no note has the tag “${written}”.${hint(meant)} Write a tag that a note has.`,
    topic: (line, written, meant) => `Line ${number(line)}: the map has no topic “${written}”.${hint(meant)} Write a concept, a command or a heading as your notes name it.`,
  },
  listLabel: 'What is unfinished',
  more: (count) => `${number(count)} more. Raise “limit:” to see them here.`,
  countedBy: { note: 'Note', folder: 'Folder', tag: 'Tag', rule: 'Kind', severity: 'Severity' },
  amount: 'Gaps',
  noTag: 'Without a tag',
  vaultFolder: 'Top of the vault',
};
