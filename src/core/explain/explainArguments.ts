// What each argument of a command is, by the usage of the command.
import type { DockerCommand } from '../commands/DockerCommand';
import type { ExplainedPart } from './ExplainedPart';
import type { TypedPiece } from './TypedPiece';

export function explainArguments(args: readonly TypedPiece[], command: DockerCommand): readonly ExplainedPart[] {
  const slots = slotsOf(command.usage);
  return args.map((piece, index) => {
    const slot = slots[index] ?? (slots.at(-1)?.includes('...') === true ? slots.at(-1) : undefined) ?? '';
    return { kind: 'argument', place: piece.place, text: piece.text, role: command.name === 'cp' ? roleOfCopy(piece.text) : roleOf(slot) };
  });
}

/** `[OPTIONS] PATH | URL | -` has one slot. */
function slotsOf(usage: string): readonly string[] {
  const words = (usage.split('\n')[0] ?? '').replace('[ps OPTIONS]', '[PS_OPTIONS...]').split(/\s+/);
  return words.filter((word, index) => word !== '' && word !== '[OPTIONS]' && word !== '|' && words[index - 1] !== '|');
}

/** `[CONTAINER...]` is a CONTAINER, `NAME[:TAG]` a NAME. */
function roleOf(slot: string): string {
  return /[A-Za-z_]+/.exec(slot)?.[0].toUpperCase() ?? '';
}

function roleOfCopy(text: string): string {
  return /^[^/.:][^/:]*:/.test(text) ? 'CONTAINER_PATH' : 'LOCAL_PATH';
}
