// What is said of a port against what answers there.
import type { Cancel } from '../commands/Cancel';
import type { Engine } from '../commands/Engine';
import type { Claim } from './Expectation';
import type { Judgement } from './Judgement';
import type { PortProbe } from './PortProbe';

interface PortWorld {
  readonly engine: Pick<Engine, 'address'>;
  readonly probe: PortProbe;
  readonly cancel: Cancel;
}

export async function judgePort(port: string, claim: Claim, { engine, probe, cancel }: PortWorld): Promise<Judgement> {
  const wanted = claim.kind === 'answers' ? claim : { path: '/', status: null, text: null };
  const answer = await probe.ask({ engineAddress: engine.address, port: Number.parseInt(port, 10), path: wanted.path }, cancel);
  if (answer.kind === 'silent') return { holds: answer.why === 'cancelled' || answer.why === 'unreachable' ? null : false, reason: { kind: 'silent', port, why: answer.why } };
  const status = answer.kind === 'http' ? answer.status : null;
  const isText = wanted.text === null || (answer.kind === 'http' && answer.text.includes(wanted.text));
  if (wanted.status !== null && wanted.status !== status) return { holds: false, reason: { kind: 'answers', port, status } };
  if (!isText) return { holds: false, reason: { kind: 'noText', port, text: wanted.text ?? '' } };
  return { holds: true, reason: { kind: 'answers', port, status } };
}
