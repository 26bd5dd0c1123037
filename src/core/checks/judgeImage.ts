// What is said of an image against what the engine tells of it.
import { humanSize } from '../commands/output/humanSize';
import { fieldOf } from '../commands/values/fieldOf';
import type { Claim } from './Expectation';
import type { Judgement } from './Judgement';

export function judgeImage(name: string, claim: Claim, image: unknown): Judgement {
  if (claim.kind !== 'size') return { holds: true, reason: { kind: 'exists', subject: 'image', name } };
  const bytes = Number(fieldOf(image, 'Size') ?? 0);
  return { holds: claim.isBelow ? bytes < claim.bytes : bytes > claim.bytes, reason: { kind: 'size', name, size: humanSize(bytes, 3) } };
}
