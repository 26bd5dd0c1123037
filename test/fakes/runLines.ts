// Runs lines as a note would, against fakes, and gives back all that came out.
import { CancelSource } from '../../src/core/commands/Cancel';
import { readScript, type ScriptOptions } from '../../src/core/commands/shell/readScript';
import type { ScriptSession } from '../../src/core/commands/shell/ScriptSession';
import { startScript } from '../../src/core/commands/shell/startScript';
import { FakeEngine } from './FakeEngine';
import { FakeHost } from './FakeHost';
import { FakeIo } from './FakeIo';

export interface LinesOutcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface LinesWorld extends Partial<Omit<ScriptSession, 'connect'>> {
  readonly engine?: FakeEngine;
  readonly options?: ScriptOptions;
}

export async function runLines(text: string, { engine = new FakeEngine(), options = {}, ...session }: LinesWorld = {}): Promise<LinesOutcome> {
  const script = readScript(text, options);
  if (!script.ok) throw new Error(`${script.problem.kind}: ${script.problem.token}`);
  const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  const texts = { stdout: '', stderr: '' };
  const codes: number[] = [];
  const whole = { connect: () => Promise.resolve(engine), io: new FakeIo(), host: new FakeHost(), cancel: new CancelSource(), ...session };
  for await (const output of startScript(script.value, whole)) {
    if (output.kind === 'exit') codes.push(output.code);
    else texts[output.kind] += decoders[output.kind].decode(output.bytes, { stream: true });
  }
  if (codes.length !== 1) throw new Error(`a run ends with one exit code, not with ${codes.length}`);
  return { ...texts, code: codes[0] ?? -1 };
}
