// Where a gap stands, in words: its section and line.
import type { Gap } from '../../core/gaps/Gap';
import type { GapListTexts } from '../../core/texts/UiTexts';

export function describePlace({ section, span }: Gap, texts: GapListTexts): string {
  return texts.place(section.isPreamble ? texts.preamble : section.title || texts.untitled, span.line);
}
