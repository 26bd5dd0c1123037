// The machine that this program runs on. Obsidian started from the dock or a menu has none of the shell's variables (DOCKER_HOST
// set in ~/.zshrc is absent there), so that docker contexts and default sockets, which lie on disk, are what usually decides.
import { accessSync, appendFileSync, constants, createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync, type Dirent } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import type { CredentialKeeper } from '../core/commands/CredentialKeeper';
import type { FileProblem } from '../core/commands/FileProblem';
import type { Host, RegistryCredentials } from '../core/commands/Host';
import { fail, succeed, type Result } from '../core/Result';
import { decodeJson } from './decodeJson';
import { findConfigFolder } from './findConfigFolder';
import { findCredentials } from './findCredentials';
import { findJsonProblem } from './findJsonProblem';
import { NodeFileTree } from './NodeFileTree';
import { toFileProblem } from './toFileProblem';
import { toRecord } from './toRecord';
import { writeAuth } from './writeAuth';
import { writeConfigEntry } from './writeConfigEntry';

export class NodeHost implements Host {
  readonly architecture = process.arch === 'x64' ? 'amd64' : process.arch === 'ia32' ? '386' : process.arch;
  readonly platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  readonly homeFolder = homedir();
  /** -1 on Windows, as the CLI's platform says. */
  readonly userId = process.getuid?.() ?? -1;
  readonly groupId = process.getgid?.() ?? -1;
  readonly hostName = hostname();
  readonly tree = new NodeFileTree();

  /** `workingFolder` is absolute. Without a keeper, secrets are kept in config.json as the CLI keeps them. */
  constructor(
    readonly workingFolder: string,
    private readonly keeper: CredentialKeeper | null = null,
  ) {}

  get userName(): string {
    try {
      return userInfo().username;
    } catch (error) {
      // A user without an entry in passwd, as in many containers.
      if (error instanceof Error) return process.env.USER ?? String(this.userId);
      throw error;
    }
  }

  env(name: string): string | undefined {
    // What process.env inherits from Object is no variable.
    return Object.hasOwn(process.env, name) ? process.env[name] : undefined;
  }

  readFile(path: string): Result<Uint8Array, FileProblem> {
    try {
      return succeed(readFileSync(this.locate(path)));
    } catch (error) {
      return fail(toFileProblem(error));
    }
  }

  openFile(path: string): Result<AsyncIterable<Uint8Array>, FileProblem> {
    const whole = this.locate(path);
    try {
      accessSync(whole, constants.R_OK);
      return statSync(whole).isDirectory() ? fail({ kind: 'folder', message: 'is a directory' }) : succeed(readPieces(whole));
    } catch (error) {
      return fail(toFileProblem(error));
    }
  }

  writeFile(path: string, bytes: Uint8Array): Result<null, FileProblem> {
    return this.write(() => writeFileSync(this.locate(path), bytes));
  }

  appendFile(path: string, bytes: Uint8Array): Result<null, FileProblem> {
    return this.write(() => appendFileSync(this.locate(path), bytes));
  }

  exists(path: string): boolean {
    return existsSync(this.locate(path));
  }

  get dockerConfig(): Readonly<Record<string, unknown>> {
    const file = this.readFile(this.configPath);
    return file.ok ? decodeJson(file.value) : {};
  }

  /** Why config.json counts for nothing, where it is there and cannot be read; null otherwise. In the CLI's words. */
  get configProblem(): string | null {
    const path = this.configPath;
    const file = this.readFile(path);
    if (!file.ok) return file.problem.kind === 'missing' ? null : `Error loading config file: open ${path}: ${file.problem.message}`;
    const problem = findJsonProblem(file.value);
    return problem === null ? null : `Error parsing config file (${path}): ${problem}`;
  }

  setConfig(name: string, value: unknown): Result<null, FileProblem> {
    const file = this.readFile(this.configPath);
    if (!file.ok && file.problem.kind !== 'missing') return file;
    return writeConfigEntry(this.configPath, file.ok ? file.value : null, name, value);
  }

  hash(text: string): string {
    return createHash('sha256').update(text).digest('hex');
  }

  async credentialsFor(registry: string): Promise<RegistryCredentials> {
    const kept = this.keeper ? await this.keeper.find(registry) : {};
    return Object.keys(kept).length > 0 ? kept : findCredentials(this.dockerConfig, registry);
  }

  async keepCredentials(registry: string, credentials: RegistryCredentials): Promise<Result<string, string>> {
    const kept = this.keeper ? await this.keeper.keep(registry, credentials) : null;
    if (kept) return kept.ok ? succeed('') : kept;
    const auths = toRecord(this.dockerConfig.auths);
    const entry = writeAuth(credentials);
    if (JSON.stringify(auths[registry]) === JSON.stringify(entry)) return succeed('');
    const written = this.setConfig('auths', { ...auths, [registry]: entry });
    if (!written.ok) return fail(`${this.configPath}: ${written.problem.message}`);
    const isPassword = (credentials.password ?? '') !== '';
    return succeed(isPassword ? `\nWARNING! Your credentials are stored unencrypted in '${this.configPath}'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n` : '');
  }

  async forgetCredentials(registry: string): Promise<Result<null, string>> {
    const forgotten = this.keeper ? await this.keeper.forget(registry) : succeed(null);
    if (!forgotten.ok) return forgotten;
    const auths = toRecord(this.dockerConfig.auths);
    if (!Object.hasOwn(auths, registry)) return succeed(null);
    const written = this.setConfig('auths', Object.fromEntries(Object.entries(auths).filter(([name]) => name !== registry)));
    return written.ok ? succeed(null) : fail(`${this.configPath}: ${written.problem.message}`);
  }

  listFolder(path: string): readonly string[] {
    try {
      return readdirSync(this.locate(path), { withFileTypes: true }).map((entry) => (this.isFolder(path, entry) ? `${entry.name}/` : entry.name));
    } catch (error) {
      toFileProblem(error);
      return [];
    }
  }

  private get configPath(): string {
    return `${findConfigFolder(this)}/config.json`;
  }

  private isFolder(path: string, entry: Dirent): boolean {
    if (!entry.isSymbolicLink()) return entry.isDirectory();
    return statSync(this.locate(join(path, entry.name)), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  private write(doWrite: () => void): Result<null, FileProblem> {
    try {
      doWrite();
      return succeed(null);
    } catch (error) {
      return fail(toFileProblem(error));
    }
  }

  // A named pipe is no path to resolve: `//./pipe/docker_engine` would lose its dot.
  private locate(path: string): string {
    return path.startsWith('//./pipe/') ? path : resolve(this.workingFolder, path);
  }
}

/** Opens the file only when the first piece is asked for: nothing stays open where nobody reads. */
async function* readPieces(path: string): AsyncGenerator<Uint8Array, void> {
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const piece of pieces) yield piece;
}
