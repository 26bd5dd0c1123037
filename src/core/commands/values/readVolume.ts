// `-v`: an anonymous volume (`/data`), a named one (`data:/data`) or a path of the host (`./src:/app:ro`).
import { fail, succeed, type Result } from '../../Result';
import { joinPath } from './joinPath';

export type Volume =
  | { readonly kind: 'anonymous'; readonly target: string }
  | { readonly kind: 'named'; readonly bind: string }
  | { readonly kind: 'host'; readonly bind: string; readonly source: string; readonly isReadOnly: boolean };

/** `bind` is what the Engine API takes: a relative path made absolute, the rest as it was typed. The problem is the CLI's own text. */
export function readVolume(text: string, workingFolder: string): Result<Volume, string> {
  if (text === '') return fail('invalid empty volume spec');
  if (text.length <= 2) return succeed({ kind: 'anonymous', target: text });
  const sections = splitSections(text);
  if (sections.includes('')) return fail(`invalid spec: ${text}: empty section between colons`);
  if (sections.length > 3) return fail(`invalid spec: ${text}: too many colons`);
  const [source = '', target, mode = ''] = sections;
  if (target === undefined) return succeed({ kind: 'anonymous', target: source });
  if (!isPath(source)) return succeed({ kind: 'named', bind: text });
  const colon = text.indexOf(':');
  const typed = text.slice(0, colon);
  const host = typed.startsWith('.') ? joinPath(workingFolder, typed) : typed;
  return succeed({ kind: 'host', bind: host + text.slice(colon), source: typed.startsWith('.') ? host : source, isReadOnly: mode.split(',').includes('ro') });
}

/** At colons, but for the one of a Windows drive: a single letter before it. */
function splitSections(text: string): readonly string[] {
  const sections = [''];
  for (const character of text) {
    const current = sections.at(-1) ?? '';
    if (character !== ':' || /^\p{L}$/u.test(current)) sections[sections.length - 1] = current + character;
    else sections.push('');
  }
  return sections;
}

function isPath(source: string): boolean {
  return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}
