// What `require` gives plugins besides node's modules: the app itself, and the one copy of each editor package that the app has.
import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import { obsidianModule } from '../obsidian/obsidianModule';

export const sharedModules: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['obsidian', obsidianModule],
  ['@codemirror/autocomplete', autocomplete],
  ['@codemirror/commands', commands],
  ['@codemirror/language', language],
  ['@codemirror/search', search],
  ['@codemirror/state', state],
  ['@codemirror/text', state],
  ['@codemirror/view', view],
  ['@lezer/common', lezerCommon],
  ['@lezer/highlight', lezerHighlight],
]);
