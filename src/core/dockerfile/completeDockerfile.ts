// What can be written at a caret in a Dockerfile: instructions, their flags, stages and variables. No registry is asked.
import type { Candidate } from '../writing/Completion';
import type { DockerfileService } from './DockerfileService';
import type { InstructionName } from './instructionNames';
import { isImageName } from './isImageName';
import { positionIn, type LinePosition } from './positionIn';

const stage = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*\S+[ \t]+AS[ \t]+(\S+)/gim;

export async function completeDockerfile(code: string, offset: number, { DockerAssist }: DockerfileService, instructions: Readonly<Record<InstructionName, string>>): Promise<readonly Candidate[]> {
  const line = code.slice(code.lastIndexOf('\n', offset - 1) + 1, offset);
  if (isImageName(line)) return stagesBefore(code.slice(0, offset - line.length));
  const document = { getText: () => code, offsetAt: (at: LinePosition) => offsetIn(code, at), positionAt: (at: number) => positionIn(code, at) };
  const nobody = { getTags: () => Promise.resolve([]) };
  const assist = new DockerAssist(document, nobody, {});
  const words: Readonly<Record<string, string>> = instructions;
  return (await assist.computeProposals(positionIn(code, offset))).map(({ label, documentation, textEdit }) => {
    const insert = typeof textEdit === 'object' && textEdit !== null && 'newText' in textEdit && typeof textEdit.newText === 'string' ? textEdit.newText : label;
    const detail = words[label.split(' ')[0] ?? ''] ?? (typeof documentation === 'string' ? documentation : '');
    return { label: insert.trimEnd(), insert: /^[A-Z]+$/.test(insert) ? `${insert} ` : insert, detail };
  });
}

function stagesBefore(code: string): readonly Candidate[] {
  return [...code.matchAll(stage)].map(([whole, name = '']) => ({ label: name, insert: name, detail: whole.trim() }));
}

function offsetIn(code: string, { line, character }: LinePosition): number {
  let start = 0;
  for (let left = line; left > 0; left -= 1) start = code.indexOf('\n', start) + 1;
  return start + character;
}
