// English: the terminal below a block.
import type { TerminalTexts } from '../TerminalTexts';

export const englishTerminalTexts: TerminalTexts = {
  label: (line) => `Terminal of ${line}. Keys go to it, Tab and Escape too; Shift+Escape leaves it`,
  endedLabel: (line) => `Terminal of ${line}, ended`,
  leaveHint: 'Shift+Esc leaves the terminal',
  ended: 'The session has ended',
  copySelection: 'Copy selection',
  copyAll: 'Copy all of the terminal',
  copied: 'Copied',
  search: 'Search the terminal',
  searchLabel: 'Text to find in the terminal',
  findNext: 'Next',
  findPrevious: 'Previous',
  closeSearch: 'Close search',
  noMatch: 'Not found',
  elsewhere: 'This terminal is shown in another place.',
  showHere: 'Show it here',
  offersLabel: 'Lines of the note for this session',
  send: (line) => `Send: ${line}`,
  sent: (line) => `Sent: ${line}`,
  failed: (message) => `The terminal cannot be shown: ${message}`,
};
