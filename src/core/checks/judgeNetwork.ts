// What is said of a network against what the engine tells of it, which is the containers that run in it.
import { fieldOf, textOf } from '../commands/values/fieldOf';
import type { Claim } from './Expectation';
import type { Judgement } from './Judgement';

export function judgeNetwork(name: string, claim: Claim, network: unknown): Judgement {
  if (claim.kind !== 'holds') return { holds: true, reason: { kind: 'exists', subject: 'network', name } };
  const containers = fieldOf(network, 'Containers');
  const found = typeof containers === 'object' && containers !== null ? Object.values(containers).map((each) => textOf(each, 'Name')) : [];
  const { container } = claim;
  return found.includes(container) ? { holds: true, reason: { kind: 'holds', network: name, container } } : { holds: false, reason: { kind: 'holdsNot', network: name, container, found } };
}
