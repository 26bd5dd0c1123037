// A machine of which everything is known: its files are a map, its user is Ana.
import type { FileProblem } from '../../src/core/commands/FileProblem';
import type { Host, RegistryCredentials } from '../../src/core/commands/Host';
import { fail, succeed, type Result } from '../../src/core/Result';
import { FakeFileTree } from './FakeFileTree';

export class FakeHost implements Host {
  readonly platform = 'linux';
  readonly workingFolder = '/home/ana/notes';
  readonly homeFolder = '/home/ana';
  readonly userId = 1000;
  readonly groupId = 1001;
  readonly userName = 'ana';
  readonly hostName = 'laptop';
  readonly files: Map<string, string>;
  readonly tree: FakeFileTree;
  readonly secrets = new Map<string, RegistryCredentials>();

  constructor(
    files: Readonly<Record<string, string>> = {},
    private readonly environment: Readonly<Record<string, string>> = {},
    private config: Readonly<Record<string, unknown>> = {},
  ) {
    this.files = new Map(Object.entries(files).map(([path, text]) => [this.locate(path), text]));
    this.tree = new FakeFileTree(this.files);
  }

  get dockerConfig(): Readonly<Record<string, unknown>> {
    return this.config;
  }

  env(name: string): string | undefined {
    return Object.hasOwn(this.environment, name) ? this.environment[name] : undefined;
  }

  readFile(path: string): Result<Uint8Array, FileProblem> {
    const text = this.files.get(this.locate(path));
    return text === undefined ? fail({ kind: 'missing', message: 'no such file or directory' }) : succeed(new TextEncoder().encode(text));
  }

  openFile(path: string): Result<AsyncIterable<Uint8Array>, FileProblem> {
    const file = this.readFile(path);
    return file.ok ? succeed(inPieces(file.value)) : file;
  }

  writeFile(path: string, bytes: Uint8Array): Result<null, FileProblem> {
    if (path.startsWith('/forbidden')) return fail({ kind: 'denied', message: 'permission denied' });
    this.files.set(this.locate(path), new TextDecoder().decode(bytes));
    return succeed(null);
  }

  appendFile(path: string, bytes: Uint8Array): Result<null, FileProblem> {
    return this.writeFile(path, new TextEncoder().encode((this.files.get(this.locate(path)) ?? '') + new TextDecoder().decode(bytes)));
  }

  exists(path: string): boolean {
    const whole = this.locate(path).replace(/\/\.?$/, '');
    return whole === '' || [...this.files.keys()].some((file) => file === whole || file.startsWith(`${whole}/`));
  }

  listFolder(path: string): readonly string[] {
    const folder = `${this.locate(path).replace(/\/\.?$/, '')}/`;
    const names = [...this.files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
    return [...new Set(names.map((name) => name.replace(/\/.*$/, '/')))];
  }

  setConfig(name: string, value: unknown): Result<null, FileProblem> {
    const rest = Object.entries(this.config).filter(([key]) => key !== name);
    this.config = Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]);
    return succeed(null);
  }

  hash(text: string): string {
    return `hash-of-${text}`;
  }

  credentialsFor(registry: string): Promise<RegistryCredentials> {
    return Promise.resolve(this.secrets.get(registry) ?? {});
  }

  keepCredentials(registry: string, credentials: RegistryCredentials): Promise<Result<string, string>> {
    this.secrets.set(registry, credentials);
    return Promise.resolve(succeed(''));
  }

  forgetCredentials(registry: string): Promise<Result<null, string>> {
    this.secrets.delete(registry);
    return Promise.resolve(succeed(null));
  }

  private locate(path: string): string {
    const whole = path.startsWith('/') ? path : `${this.workingFolder}/${path}`;
    return whole.replace(/\/\.(?=\/|$)/g, '').replace(/\/+/g, '/');
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes.subarray(0, 2));
  yield await Promise.resolve(bytes.subarray(2));
}
