// `docker context use`: the context of all lines from now on, in every program of this user.
import { fail, succeed } from '../../Result';
import { textOf } from '../values/fieldOf';
import { DEFAULT } from './ContextStore';
import { defineContextCommand } from './defineContextCommand';
import { describeOverride } from './describeOverride';

export const useContext = defineContextCommand({
  name: 'context use',
  summary: 'Choose the context of all lines from now on',
  usage: 'CONTEXT',
  flags: [],
  args: [1, 1],
  examples: [
    { line: 'docker context use default', requests: [] },
    { line: 'docker context use', requests: [], refusedWith: 1 },
  ],
  risk: (values) => ({ level: 'reach', reasons: [{ kind: 'endpoint', subject: values.args[0] ?? '' }] }),
  carryOut(values, store, { host }) {
    const [name = ''] = values.args;
    const isUsual = name === DEFAULT;
    const problem = isUsual ? null : store.checkName(name);
    if (problem !== null) return fail(problem);
    const known = store.read(name);
    if (!known.ok) return known;
    if (textOf(host.dockerConfig, 'currentContext') !== (isUsual ? '' : name)) {
      const written = host.setConfig('currentContext', isUsual ? undefined : name);
      if (!written.ok) return fail(`config.json: ${written.problem.message}`);
    }
    return succeed({ stdout: `${name}\n`, stderr: `Current context is now "${name}"\n${isUsual ? '' : describeOverride(name, host)}` });
  },
});
