// `check PATH`: asks the engine whether what the check blocks of a note or a vault expect is so. Exit code 1 where something is not, 2 where not everything could be asked.
import process from 'node:process';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { CheckResult } from '../../src/core/checks/CheckResult';
import { evaluateChecks } from '../../src/core/checks/evaluateChecks';
import { findCheckBlocks } from '../../src/core/checks/findCheckBlocks';
import { parseChecks } from '../../src/core/checks/parseChecks';
import { placeOfCheck } from '../../src/core/gaps/placeOfCheck';
import { parseNote } from '../../src/core/notes/parseNote';
import type { CheckTexts } from '../../src/core/texts/CheckTexts';
import { describeCheckProblem } from '../../src/core/texts/describeCheckProblem';
import { describeCheckReason } from '../../src/core/texts/describeCheckReason';
import { NodeHost } from '../../src/docker/NodeHost';
import { NodePortProbe } from '../../src/docker/NodePortProbe';
import { complain } from './complain';
import { HelperCredentials } from './HelperCredentials';
import { readAsked } from './readAsked';
import { WatchedEngines } from './WatchedEngines';

const FAILED = 1;
const INCOMPLETE = 2;

type State = 'passed' | 'failed' | 'unknown' | 'unreadable';

/** A line of a check block with its place, as `--json` writes it. */
interface CheckedLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly state: State;
  readonly reason: string;
}

export async function check(args: readonly string[]): Promise<number> {
  const asked = await readAsked(args);
  if (!asked.ok) return complain(asked.problem);
  const { options, texts, read, faults } = asked.value;
  const { isJson } = options;

  const describe = ({ line, outcome }: CheckResult): { readonly state: State; readonly reason: string } => {
    if (!line.reading.ok) return { state: 'unreadable', reason: describeCheckProblem(line.reading.problem, texts.checks) };
    return outcome ? { state: outcome.state, reason: describeCheckReason(outcome.reason, texts.checks) } : { state: 'unknown', reason: '' };
  };
  const lines = await checkNotes(read.texts, describe);
  if (isJson) process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
  else process.stdout.write(`${[...lines.map((each) => `${each.path}:${each.line}  ${marks[each.state]} ${texts.checks.states[each.state]}: ${each.text}\n      ${each.reason}`), writeSummary(lines, texts.checks)].join('\n')}\n`);
  if (faults.length > 0) return complain(faults);
  if (lines.some(({ state }) => state === 'failed')) return FAILED;
  return lines.every(({ state }) => state === 'passed') ? 0 : INCOMPLETE;
}

const marks: Readonly<Record<State, string>> = { passed: '✓', failed: '✗', unknown: '?', unreadable: '!' };

function writeSummary(lines: readonly CheckedLine[], texts: CheckTexts): string {
  return lines.length === 0 ? texts.nothingToCheck : texts.summary(lines.filter(({ state }) => state === 'passed').length, lines.length);
}

async function checkNotes(texts: readonly (readonly [path: string, text: string])[], describe: (result: CheckResult) => { readonly state: State; readonly reason: string }): Promise<readonly CheckedLine[]> {
  const engines = new WatchedEngines();
  const host: NodeHost = new NodeHost(process.cwd(), new HelperCredentials(() => host.dockerConfig));
  const world = { probe: new NodePortProbe({ after: (milliseconds, work) => setTimeout(work, milliseconds) }), cancel: new CancelSource() };
  const checked: CheckedLine[] = [];
  try {
    for (const [path, text] of texts) {
      const note = parseNote(path, text);
      for (const { block } of findCheckBlocks(note)) {
        const results = await evaluateChecks(parseChecks(block.code), () => engines.connect({}, host), world);
        for (const result of results) checked.push({ path, line: placeOfCheck(result.line, block, note).line, text: result.line.text, ...describe(result) });
      }
    }
  } finally {
    await engines.close();
  }
  return checked;
}
