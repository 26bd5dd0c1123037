// The machine that the plugin runs on, as far as a command line may ask about it. The core never touches a platform itself.
import type { Result } from '../Result';
import type { NoteFile } from './build/NoteFile';
import type { FileProblem } from './FileProblem';
import type { FileTree } from './FileTree';

export interface RegistryCredentials {
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
  readonly serveraddress?: string;
}

export interface Host {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The processor as Go names it: `amd64`, `arm64`. Only shown. */
  readonly architecture?: string;
  /** Absolute. The note's working folder in Obsidian, the process's in the headless notebook. */
  readonly workingFolder: string;
  readonly homeFolder: string;
  readonly userId: number;
  readonly groupId: number;
  readonly userName: string;
  readonly hostName: string;
  env(name: string): string | undefined;
  /** Relative paths are taken from `workingFolder`. */
  readFile(path: string): Result<Uint8Array, FileProblem>;
  /** For what may be too large for the memory: opened when asked for, read piece by piece as it is iterated. */
  openFile(path: string): Result<AsyncIterable<Uint8Array>, FileProblem>;
  writeFile(path: string, bytes: Uint8Array): Result<null, FileProblem>;
  /** Makes the file where there is none. */
  appendFile(path: string, bytes: Uint8Array): Result<null, FileProblem>;
  exists(path: string): boolean;
  /** Names of what a folder holds, unsorted, folders with a trailing `/`; empty where it cannot be read. */
  listFolder(path: string): readonly string[];
  /** What there is to know of files beyond their bytes. */
  readonly tree: FileTree;
  /** Code blocks of the note that stand for files, those above the line that runs; absent outside of notes. */
  readonly noteFiles?: readonly NoteFile[];
  /** `~/.docker/config.json` (or under DOCKER_CONFIG) parsed, as it is now (a line before may have written it); {} where missing or broken. */
  readonly dockerConfig: Readonly<Record<string, unknown>>;
  /** Sets one entry of config.json and leaves all others as they are; undefined takes it out. Refused where the file cannot be read. */
  setConfig(name: string, value: unknown): Result<null, FileProblem>;
  /** SHA-256 of the text, in hexadecimal: what docker names the folders of contexts after. */
  hash(text: string): string;
  /** Key as in config.json: `localhost:5000`, `https://index.docker.io/v1/`. {} where none is stored. */
  credentialsFor(registry: string): Promise<RegistryCredentials>;
  /** Puts them where the machine keeps secrets. What to say of that place, '' for nothing; the problem says why not. */
  keepCredentials(registry: string, credentials: RegistryCredentials): Promise<Result<string, string>>;
  forgetCredentials(registry: string): Promise<Result<null, string>>;
}
