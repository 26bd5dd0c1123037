// A label within Markdown: nothing in it is a mark, a tag, a link, a comment or HTML.
import { plainLabel } from './plainLabel';

export function escapeMarkdown(text: string): string {
  const inLine = plainLabel(text).trim().replace(/[\\`*_[\]<>#$=~|%&]/g, '\\$&');
  // At its beginning a list, a task or a rule.
  return inLine.replace(/^([-+]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`)).replace(/^(\d+)([.)])/, '$1\\$2');
}
