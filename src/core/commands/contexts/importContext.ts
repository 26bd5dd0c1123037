// `docker context import`: a context out of an archive that `docker context export` made.
import { fail, succeed, type Result } from '../../Result';
import { readTar } from '../archive/readTar';
import { EngineError } from '../EngineError';
import { collectBytes } from '../streams/collectBytes';
import { describeFileProblem } from '../values/describeFileProblem';
import { readMeta, type DockerContext, type TlsFiles } from './ContextStore';
import { defineContextCommand } from './defineContextCommand';

/** Bytes of one file of such an archive. */
const LARGEST = 10 << 20;

export const importContext = defineContextCommand({
  name: 'context import',
  summary: 'Make a context of an archive',
  usage: 'CONTEXT FILE|-',
  flags: [],
  args: [2, 2],
  examples: [
    { line: 'docker context import lab lab.tar', requests: [] },
    { line: 'docker context import lab', requests: [], refusedWith: 1 },
  ],
  risk: () => ({ level: 'change', reasons: [] }),
  async carryOut(values, store, { host, io }) {
    const [name = '', path = ''] = values.args;
    const problem = store.checkName(name) ?? (store.has(name) ? `context "${name}" already exists` : null);
    if (problem !== null) return fail(problem);
    const opened = path === '-' ? succeed(io.stdin) : host.openFile(path);
    if (!opened.ok) return fail(describeFileProblem(path, opened.problem));
    const read = await readArchive(opened.value);
    if (!read.ok) return read;
    const written = store.write({ ...read.value.context, name }, read.value.tls);
    return written.ok ? succeed({ stdout: `${name}\n`, stderr: `Successfully imported context "${name}"\n` }) : written;
  },
});

interface Archive {
  readonly context: DockerContext;
  readonly tls: TlsFiles;
}

async function readArchive(chunks: AsyncIterable<Uint8Array>): Promise<Result<Archive, string>> {
  const tls = new Map<string, Uint8Array>();
  let context: DockerContext | null = null;
  try {
    for await (const { entry, bytes } of readTar(chunks)) {
      if (entry.kind !== 'file') continue;
      if (entry.size > LARGEST) return fail(`${entry.path}: file too large`);
      const name = /^tls\/docker\/((?:ca|cert|key)\.pem)$/.exec(entry.path)?.[1];
      const content = (await collectBytes(bytes, LARGEST)) ?? new Uint8Array(0);
      if (name !== undefined) tls.set(name, content);
      else if (entry.path === 'meta.json') context = readMeta(new TextDecoder().decode(content));
      else return fail(`${entry.path}: unexpected context file`);
    }
  } catch (error) {
    if (error instanceof EngineError) return fail(error.message);
    throw error;
  }
  return context ? succeed({ context, tls }) : fail('invalid context: no metadata found');
}
