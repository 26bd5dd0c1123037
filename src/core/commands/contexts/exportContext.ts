// `docker context export`: a context as an archive, certificates and keys in it.
import { fail, succeed } from '../../Result';
import { toMember } from '../archive/toMember';
import { writeTar, type TarMember } from '../archive/writeTar';
import { defineContextCommand } from './defineContextCommand';
import { writeMeta } from './ContextStore';

export const exportContext = defineContextCommand({
  name: 'context export',
  summary: 'Write a context to an archive',
  usage: '[OPTIONS] CONTEXT [FILE|-]',
  flags: [],
  args: [1, 2],
  examples: [
    { line: 'docker context export lab lab.tar', requests: [] },
    { line: 'docker context export', requests: [], refusedWith: 1 },
  ],
  risk: (values) => (values.args[1] === '-' ? { level: 'read', reasons: [] } : { level: 'reach', reasons: [{ kind: 'host-path', subject: values.args[1] ?? `${values.args[0] ?? ''}.dockercontext` }] }),
  async carryOut(values, store, { host, io }) {
    const [name = '', path = `${name}.dockercontext`] = values.args;
    const problem = name === 'default' ? null : store.checkName(name);
    if (problem !== null) return fail(problem);
    const context = store.read(name);
    if (!context.ok) return context;
    if (path === '-' && io.isOutputTerminal) return fail('cowardly refusing to export to a terminal, specify a file path');
    if (path !== '-' && host.exists(path)) return fail(`open ${path}: file exists`);
    const tls = [...store.readTls(name)];
    const folder = (at: string): TarMember => ({ entry: { path: at, kind: 'folder', mode: 0o700, size: 0, modified: 0, userId: 0, groupId: 0, target: '' } });
    const members = [toMember('meta.json', writeMeta(context.value)), folder('tls'), ...(tls.length === 0 ? [] : [folder('tls/docker')]), ...tls.map(([at, bytes]) => toMember(`tls/docker/${at}`, bytes, 0o600))];
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeTar(members)) chunks.push(chunk);
    if (path === '-') return succeed({ stdout: chunks.map((chunk) => new TextDecoder().decode(chunk)).join('') });
    for (const [index, chunk] of chunks.entries()) {
      const written = index === 0 ? host.writeFile(path, chunk) : host.appendFile(path, chunk);
      if (!written.ok) return fail(`open ${path}: ${written.problem.message}`);
    }
    return succeed({ stderr: `Written file "${path}"\n` });
  },
});
