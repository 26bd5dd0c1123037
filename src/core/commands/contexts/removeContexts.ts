// `docker context rm`.
import { succeed } from '../../Result';
import { flagTable } from '../flags/flagTable';
import type { Host } from '../Host';
import { textOf } from '../values/fieldOf';
import { DEFAULT, type ContextStore } from './ContextStore';
import { defineContextCommand } from './defineContextCommand';

export const removeContexts = defineContextCommand({
  name: 'context rm',
  summary: 'Remove contexts',
  usage: 'CONTEXT [CONTEXT...]',
  flags: flagTable(`
    -f, --force    Also the one in force; no mistake where there is no such context
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker context rm lab', requests: [] },
    { line: 'docker context rm', requests: [], refusedWith: 1 },
  ],
  risk: (values) => ({ level: 'destroy', reasons: values.args.map((subject) => ({ kind: 'removes', subject })) }),
  carryOut(values, store, { host }) {
    const removed: string[] = [];
    const problems: string[] = [];
    for (const name of values.args) {
      const problem = remove(name, values.bool('force'), store, host);
      if (problem === null) removed.push(name);
      else problems.push(problem);
    }
    const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
    return succeed({ stdout: lines(removed), stderr: lines(problems), code: problems.length > 0 ? 1 : 0 });
  },
});

/** The CLI's own text; null where it is gone. */
function remove(name: string, isForced: boolean, store: ContextStore, host: Host): string | null {
  if (name === DEFAULT) return 'context "default" cannot be removed';
  if (!isForced && !store.has(name)) return `context "${name}" does not exist`;
  if (name === store.current()) {
    if (!isForced) return `context "${name}" is in use, set -f flag to force remove`;
    if (textOf(host.dockerConfig, 'currentContext') === name) host.setConfig('currentContext', undefined);
  }
  const removed = store.remove(name);
  return removed.ok ? null : removed.problem;
}
