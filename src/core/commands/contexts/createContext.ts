// `docker context create`.
import { fail, succeed } from '../../Result';
import { flagTable } from '../flags/flagTable';
import { defineContextCommand } from './defineContextCommand';
import { checkEndpointFlag, readEndpointFlag, withEndpoint } from './readEndpointFlag';

export const createContext = defineContextCommand({
  name: 'context create',
  summary: 'Make a context',
  usage: '[OPTIONS] CONTEXT',
  flags: flagTable(
    `
    --description string    What it is for
    --docker list           Its endpoint: host=, ca=, cert=, key=, skip-tls-verify=, from=
    --from string           A context to begin with
  `,
    { docker: checkEndpointFlag },
  ),
  args: [1, 1],
  examples: [
    { line: 'docker context create lab --docker host=tcp://10.0.0.5:2376', requests: [] },
    { line: 'docker context create lab --docker lab', requests: [], refusedWith: 125 },
    { line: 'docker context create', requests: [], refusedWith: 1 },
  ],
  risk: () => ({ level: 'change', reasons: [] }),
  carryOut(values, store, { host }) {
    const [name = ''] = values.args;
    const problem = store.checkName(name) ?? (store.has(name) ? `context "${name}" already exists` : null);
    if (problem !== null) return fail(problem);
    const from = values.text('from');
    const base = store.read(from || store.current());
    if (!base.ok) return base;
    const given = readEndpointFlag(values, store, host);
    if (!given.ok) return given;
    // With an endpoint of its own it begins with nothing but that.
    const start = { ...base.value, name, description: given.value && from === '' ? '' : base.value.description };
    const context = { ...withEndpoint(start, given.value), ...(values.isSet('description') ? { description: values.text('description') } : {}) };
    const written = store.write(context, given.value ? given.value.tls : store.readTls(base.value.name));
    return written.ok ? succeed({ stdout: `${name}\n`, stderr: `Successfully created context "${name}"\n` }) : written;
  },
});
