// Whether a title is that of the footer which lists a note's sources.
import { foldText } from './foldText';

const titles: ReadonlySet<string> = new Set([
  'sources', 'source', 'fuentes', 'fuente', 'referencias', 'referencia', 'references', 'reference', 'bibliografia', 'bibliography', 'webgrafia',
]);

const mayBeFooter = /^(?:source|fuente|referen|bibliogra|webgraf)/i;

/** The title as plain text; a colon after it is none of it. */
export function isFooterTitle(title: string): boolean {
  return title.length <= 24 && mayBeFooter.test(title) && titles.has(foldText(title).replace(/[\s:.]+$/, '').trim());
}
