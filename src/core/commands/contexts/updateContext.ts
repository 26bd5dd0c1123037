// `docker context update`.
import { fail, succeed } from '../../Result';
import { flagTable } from '../flags/flagTable';
import { defineContextCommand } from './defineContextCommand';
import { checkEndpointFlag, readEndpointFlag, withEndpoint } from './readEndpointFlag';

export const updateContext = defineContextCommand({
  name: 'context update',
  summary: 'Change a context',
  usage: '[OPTIONS] CONTEXT',
  flags: flagTable(
    `
    --description string    What it is for
    --docker list           Its endpoint: host=, ca=, cert=, key=, skip-tls-verify=, from=
  `,
    { docker: checkEndpointFlag },
  ),
  args: [1, 1],
  examples: [
    { line: 'docker context update lab --description "the lab"', requests: [] },
    { line: 'docker context update', requests: [], refusedWith: 1 },
  ],
  risk: (values) => ({ level: 'reach', reasons: [{ kind: 'endpoint', subject: values.args[0] ?? '' }] }),
  carryOut(values, store, { host }) {
    const [name = ''] = values.args;
    const problem = store.checkName(name);
    if (problem !== null) return fail(problem);
    const known = store.read(name);
    if (!known.ok) return known;
    const given = readEndpointFlag(values, store, host);
    if (!given.ok) return given;
    const context = { ...withEndpoint(known.value, given.value), ...(values.isSet('description') ? { description: values.text('description') } : {}) };
    const written = store.write(context, given.value ? given.value.tls : null);
    return written.ok ? succeed({ stdout: `${name}\n`, stderr: `Successfully updated context "${name}"\n` }) : written;
  },
});
