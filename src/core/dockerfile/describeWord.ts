// What is said of the word at a place in a Dockerfile: an instruction, one of its flags, or the value of a variable. '' where nothing is.
import type { DockerfileService } from './DockerfileService';
import type { InstructionName } from './instructionNames';
import { positionIn } from './positionIn';

export function describeWord(code: string, offset: number, { DockerHover }: DockerfileService, instructions: Readonly<Record<InstructionName, string>>): string {
  const words: Readonly<Record<string, string>> = instructions;
  // The library's own words are in English only.
  const documentation = { getDocumentation: (key: string): string => words[key] ?? '' };
  const hover = new DockerHover(null, documentation);
  const contents = hover.onHover(code, positionIn(code, offset), ['plaintext'])?.contents;
  if (typeof contents === 'string') return contents;
  return typeof contents === 'object' && contents !== null && 'value' in contents && typeof contents.value === 'string' ? contents.value : '';
}
