// The code of a rendered block that is a Dockerfile, as the note has it; null for any other block.
import { isCheckedBlock } from '../../core/dockerfile/isCheckedBlock';
import { kindOfCode } from '../../core/notes/kindOfCode';
import { languageOfFence } from '../../core/notes/languageOfFence';

/** `className`: with `language-` and the fence's first word, as the app draws a code block; `text` has one line break more than the code. */
export function readShownDockerfile(className: string, text: string): string | null {
  const language = languageOfFence(/(?:^|\s)language-(\S+)/.exec(className)?.[1] ?? '');
  const code = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return isCheckedBlock({ language, kind: kindOfCode(language, code).kind }) ? code : null;
}
