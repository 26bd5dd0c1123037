// What is said of a container against what the engine tells of it.
import { fieldOf, textOf } from '../commands/values/fieldOf';
import type { ContainerStatus } from './CheckOutcome';
import type { Claim, ContainerState } from './Expectation';
import { findFeature } from './findFeature';
import type { Judgement } from './Judgement';

const statuses: readonly ContainerStatus[] = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];

export function judgeContainer(name: string, claim: Claim, container: unknown): Judgement {
  const state = fieldOf(container, 'State');
  const status = statuses.find((each) => each === textOf(state, 'Status')) ?? 'created';
  const hasEnded = status === 'exited' || status === 'dead';
  const exitCode = hasEnded ? Number(fieldOf(state, 'ExitCode')) : null;
  const told = { kind: 'status', name, status, exitCode } as const;
  switch (claim.kind) {
    case 'state':
      return claim.state === 'healthy' ? judgeHealth(name, state, told) : { holds: isIn(claim.state, status), reason: told };
    case 'exited':
      return { holds: hasEnded && (claim.code === null || claim.code === exitCode), reason: told };
    case 'has':
      return judgeFeatures(name, claim, container);
    default:
      return { holds: true, reason: { kind: 'exists', subject: 'container', name } };
  }
}

function isIn(state: ContainerState, status: ContainerStatus): boolean {
  if (state === 'stopped') return status === 'exited' || status === 'dead' || status === 'created';
  return state === status;
}

function judgeHealth(name: string, state: unknown, told: Judgement['reason']): Judgement {
  // What is over keeps the health that it had last.
  if (textOf(state, 'Status') !== 'running') return { holds: false, reason: told };
  const status = textOf(fieldOf(state, 'Health'), 'Status');
  const health = (['healthy', 'unhealthy', 'starting'] as const).find((each) => each === status) ?? 'none';
  return { holds: health === 'starting' ? null : health === 'healthy', reason: { kind: 'health', name, health } };
}

function judgeFeatures(name: string, { features }: Extract<Claim, { kind: 'has' }>, container: unknown): Judgement {
  for (const feature of features) {
    const { isThere, found } = findFeature(feature, container);
    if (!isThere) return { holds: false, reason: { kind: 'lacks', name, feature: feature.kind, wanted: feature.written, found } };
  }
  return { holds: true, reason: { kind: 'has', name, wanted: features.map(({ written }) => written).join(', ') } };
}
