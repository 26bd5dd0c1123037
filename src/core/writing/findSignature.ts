// How the command at a caret is used. Null outside of a command's flags and arguments.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';
import type { CommandWords } from './CommandWords';
import type { LineKind } from './LineKind';
import { readTypedPlace } from './readTypedPlace';
import type { Signature } from './Signature';
import { slotsOf } from './slotsOf';
import type { TypedPlace } from './TypedPlace';

export function findSignature(text: string, caret: number, kind: LineKind, words: CommandWords): Signature | null {
  const place = readTypedPlace(text, caret, kind);
  if (!place || place.kind === 'filter' || place.kind === 'command' || place.call === null) return null;
  const { command, calledAs } = place.call;
  const flag = flagAt(place, command);
  const about = flag ? { title: titleOf(flag), text: words.flag(flag) } : { title: '', text: words.summary(command) };
  const current = currentSlots(place, command);
  const [usage = ''] = command.usage.split('\n');
  const slots = usage.split(/\s+/).filter((slot) => slot !== '');
  return { name: `docker ${calledAs}`, slots: slots.map((slot, index) => ({ text: slot, isCurrent: current(slot, slots.slice(0, index)) })), about };
}

function flagAt(place: TypedPlace, { flags }: DockerCommand): Flag | undefined {
  if (place.kind === 'value') return place.flag;
  if (place.kind !== 'flag') return undefined;
  const { text } = place.word;
  return flags.find(({ name, short, isHidden }) => isHidden !== true && (text.startsWith('--') ? name === text.slice(2) : text.length > 1 && short === text.at(-1)));
}

function titleOf({ name, short, kind }: Flag): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${kind === 'bool' ? '' : ` ${kind}`}`;
}

function currentSlots(place: TypedPlace, { usage }: DockerCommand): (slot: string, before: readonly string[]) => boolean {
  if (place.kind === 'flag' || place.kind === 'value') return (slot) => slot === '[OPTIONS]';
  if (place.kind !== 'argument') return (slot) => /COMMAND|ARG/.test(slot);
  const slots = slotsOf(usage);
  const index = place.index < slots.length ? place.index : usage.includes('...') ? slots.length - 1 : -1;
  return (slot, before) => slots[index] === slot && before.filter((each) => slots.includes(each)).length === index;
}
