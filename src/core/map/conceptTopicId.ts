// The topic that a concept of the vocabulary is: commands and instructions are the same topics as those that lists define.

const instruction = /^instruction-(.+)$/;

export function conceptTopicId(conceptId: string): string {
  if (conceptId.startsWith('command:')) return conceptId;
  const name = instruction.exec(conceptId)?.[1];
  return name === undefined ? `concept:${conceptId}` : `instruction:${name.toUpperCase()}`;
}
