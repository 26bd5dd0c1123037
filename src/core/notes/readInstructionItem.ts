// Reads a list item that names a Dockerfile instruction: `FROM`, `COPY: copies files`, `` `RUN apt-get update` - … ``.
import { dockerfileInstructions } from './dockerfileInstructions';
import { readSeparator } from './readSeparator';
import { toPlainText } from './toPlainText';

export interface InstructionItem {
  readonly name: string;
  readonly description: string;
  readonly isUpperCase: boolean;
}

const opening = /^[*_]*(`*)([A-Za-z]+)(?![\w/])/;

export function readInstructionItem(lead: string): InstructionItem | null {
  const match = opening.exec(lead);
  const written = match?.[2] ?? '';
  const name = written.toUpperCase();
  if (match === null || !dockerfileInstructions.has(name)) return null;
  const ticks = match[1] ?? '';
  const codeEnd = ticks === '' ? -1 : lead.indexOf(ticks, match[0].length);
  const { to } = readSeparator(lead, codeEnd >= 0 ? codeEnd + ticks.length : match[0].length);
  return { name, description: toPlainText(lead.slice(to)), isUpperCase: written === name };
}
