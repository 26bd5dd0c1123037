// The lines of a place that run one at a time; none of an item or inline code, which is one line.
import { findScriptLines, type ScriptLine } from '../../core/commands/shell/findScriptLines';
import type { RunPlace } from './RunPlace';

export function linesOf({ kind, request }: RunPlace): readonly ScriptLine[] {
  return kind === 'block' ? findScriptLines(request.text, request.options) : [];
}
