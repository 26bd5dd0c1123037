// The docker contexts of this machine, as the CLI keeps them: one folder each below ~/.docker/contexts, named after the hash of the context's name.
import { fail, succeed, type Result } from '../../Result';
import type { Host } from '../Host';
import { fieldOf, textOf } from '../values/fieldOf';
import { joinPath } from '../values/joinPath';

export interface DockerContext {
  readonly name: string;
  readonly description: string;
  /** '' where it has no endpoint. */
  readonly address: string;
  readonly skipsVerify: boolean;
}

/** Its certificates by their file names: `ca.pem`, `cert.pem`, `key.pem`. */
export type TlsFiles = ReadonlyMap<string, Uint8Array>;

export const DEFAULT = 'default';
const pattern = '^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$';

export class ContextStore {
  private readonly folder: string;

  constructor(private readonly host: Host) {
    this.folder = joinPath(host.env('DOCKER_CONFIG') || joinPath(host.homeFolder, '.docker'), 'contexts');
  }

  /** The name in force; `chosen` is what `--context` says. */
  current(chosen = ''): string {
    const { host } = this;
    if (chosen !== '') return chosen;
    if (host.env('DOCKER_HOST')) return DEFAULT;
    return host.env('DOCKER_CONTEXT') || textOf(host.dockerConfig, 'currentContext') || DEFAULT;
  }

  /** Made of the environment, not of files. */
  get usual(): DockerContext {
    const socket = this.host.platform === 'win32' ? 'npipe:////./pipe/docker_engine' : 'unix:///var/run/docker.sock';
    return { name: DEFAULT, description: 'Current DOCKER_HOST based configuration', address: this.host.env('DOCKER_HOST') || socket, skipsVerify: false };
  }

  get all(): readonly DockerContext[] {
    const folders = this.host.listFolder(joinPath(this.folder, 'meta')).filter((name) => name.endsWith('/'));
    const contexts = folders.flatMap((name) => {
      const read = this.readMeta(joinPath(this.folder, `meta/${name}meta.json`));
      return read.ok ? [read.value] : [];
    });
    return [this.usual, ...contexts].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** The problem is the CLI's own text. */
  read(name: string): Result<DockerContext, string> {
    if (name === DEFAULT) return succeed(this.usual);
    const path = this.metaPath(name);
    const read = this.readMeta(path);
    return read.ok ? read : fail(`context "${name}": context not found: open ${path}: ${read.problem}`);
  }

  has(name: string): boolean {
    return name === DEFAULT || this.host.exists(this.metaPath(name));
  }

  /** What is wrong with a name for a context of files; null where nothing is. */
  checkName(name: string): string | null {
    if (name === DEFAULT) return '"default" is a reserved context name';
    return new RegExp(pattern).test(name) ? null : `context name "${name}" is invalid, names are validated against regexp "${pattern}"`;
  }

  /** Only the certificates that are given are written; the metadata comes last, so that a context is never half there. */
  write(context: DockerContext, tls: TlsFiles | null = null): Result<null, string> {
    const { tree } = this.host;
    for (const [name, bytes] of tls ?? []) {
      const folder = joinPath(this.tlsFolder(context.name), 'docker');
      tree.makeFolder(folder);
      const written = this.host.writeFile(joinPath(folder, name), bytes);
      if (!written.ok) return fail(`open ${joinPath(folder, name)}: ${written.problem.message}`);
      tree.setFacts(joinPath(folder, name), { mode: 0o600, modified: Math.floor(Date.now() / 1000) });
    }
    const folder = this.metaFolder(context.name);
    const made = tree.makeFolder(folder);
    const written = made.ok ? this.host.writeFile(this.metaPath(context.name), new TextEncoder().encode(writeMeta(context))) : made;
    return written.ok ? succeed(null) : fail(`open ${this.metaPath(context.name)}: ${written.problem.message}`);
  }

  /** Takes its files away, those of its certificates too. */
  remove(name: string): Result<null, string> {
    const { tree } = this.host;
    const docker = joinPath(this.tlsFolder(name), 'docker');
    const files = [this.metaPath(name), ...[...this.readTls(name).keys()].map((file) => joinPath(docker, file))];
    for (const path of files) {
      const removed = tree.removeFile(path);
      if (!removed.ok) return fail(`remove ${path}: ${removed.problem.message}`);
    }
    for (const folder of [docker, this.tlsFolder(name), this.metaFolder(name)]) tree.removeEmptyFolder(folder);
    return succeed(null);
  }

  readTls(name: string): TlsFiles {
    const folder = joinPath(this.tlsFolder(name), 'docker');
    return new Map(
      this.host.listFolder(folder).flatMap((file) => {
        const read = file.endsWith('/') ? null : this.host.readFile(joinPath(folder, file));
        return read?.ok === true ? [[file, read.value] as const] : [];
      }),
    );
  }

  metaFolder(name: string): string {
    return joinPath(this.folder, `meta/${this.host.hash(name)}`);
  }

  tlsFolder(name: string): string {
    return joinPath(this.folder, `tls/${this.host.hash(name)}`);
  }

  private metaPath(name: string): string {
    return joinPath(this.metaFolder(name), 'meta.json');
  }

  /** The problem is the operating system's. */
  private readMeta(path: string): Result<DockerContext, string> {
    const file = this.host.readFile(path);
    if (!file.ok) return fail(file.problem.message);
    const meta = readMeta(new TextDecoder().decode(file.value));
    return meta ? succeed(meta) : fail('no JSON object');
  }
}

/** Null where the text is no JSON object. */
export function readMeta(text: string): DockerContext | null {
  let meta: unknown;
  try {
    meta = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
  const docker = fieldOf(fieldOf(meta, 'Endpoints'), 'docker');
  const name = textOf(meta, 'Name');
  return name === '' ? null : { name, description: textOf(fieldOf(meta, 'Metadata'), 'Description'), address: textOf(docker, 'Host'), skipsVerify: fieldOf(docker, 'SkipTLSVerify') === true };
}

/** As the CLI writes meta.json: on one line. */
export function writeMeta({ name, description, address, skipsVerify }: DockerContext): string {
  return writeJson({
    Name: name,
    Metadata: description === '' ? {} : { Description: description },
    Endpoints: { docker: { Host: address, SkipTLSVerify: skipsVerify } },
  });
}

/** HTML's marks as Go writes them in JSON. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
