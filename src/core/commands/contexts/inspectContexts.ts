// `docker context inspect`.
import { fail, succeed } from '../../Result';
import { flagTable } from '../flags/flagTable';
import { harmless } from '../harmless';
import { Inspector } from '../inspect/Inspector';
import { DEFAULT, writeJson, type ContextStore, type DockerContext } from './ContextStore';
import { defineContextCommand } from './defineContextCommand';

const memory = '<IN MEMORY>';

export const inspectContexts = defineContextCommand({
  name: 'context inspect',
  summary: 'Show all that is known about contexts',
  usage: '[OPTIONS] [CONTEXT] [CONTEXT...]',
  flags: flagTable(`
    -f, --format string    How to show each: json or a Go template
  `),
  args: [0, Infinity],
  examples: [{ line: 'docker context inspect', requests: [] }],
  risk: () => harmless,
  carryOut(values, store) {
    const inspector = Inspector.create(values.text('format'));
    if (!inspector.ok) return fail(inspector.problem);
    const problems: string[] = [];
    for (const name of values.args.length === 0 ? [store.current()] : values.args) {
      const context = store.read(name);
      const problem = context.ok ? inspector.value.add({ kind: 'context', text: describe(context.value, store) }) : context.problem;
      if (problem !== null) problems.push(problem);
    }
    return succeed({ stdout: inspector.value.write(), stderr: problems.map((problem) => `${problem}\n`).join(''), code: problems.length > 0 ? 1 : 0 });
  },
});

function describe({ name, description, address, skipsVerify }: DockerContext, store: ContextStore): string {
  const isUsual = name === DEFAULT;
  const files = isUsual ? [] : [...store.readTls(name).keys()].sort();
  const storage = isUsual ? { MetadataPath: memory, TLSPath: memory } : { MetadataPath: store.metaFolder(name), TLSPath: store.tlsFolder(name) };
  return writeJson({
    Name: name,
    Metadata: isUsual || description === '' ? {} : { Description: description },
    Endpoints: { docker: { Host: address, SkipTLSVerify: skipsVerify } },
    TLSMaterial: files.length === 0 ? {} : { docker: files },
    Storage: storage,
  });
}
