// The state of a run of shell lines: variables, environment, working folder, the status of what ran last.
import type { Host } from '../Host';
import type { Io } from '../Io';
import type { Output } from '../Output';
import { deriveHost } from './deriveHost';
import type { Script } from './Script';
import type { ScriptSession } from './ScriptSession';

/** Runs a script within a shell: its output without exit codes; the status is left in the shell. */
export type ScriptRunner = (script: Script, shell: Shell, io: Io) => AsyncGenerator<Output, void>;

export class Shell {
  status = 0;
  /** That of the last command substitution while the words of a command are expanded. */
  substitutionStatus: number | null = null;
  /** True once somebody refused consent or cancelled: nothing more starts. */
  isStopped = false;

  constructor(
    readonly session: ScriptSession,
    readonly run: ScriptRunner,
    private readonly variables: Map<string, string>,
    /** What differs from the host's environment; undefined: taken out of it. */
    private readonly environment: Map<string, string | undefined> = new Map(),
    public folder: string = session.host.workingFolder,
  ) {}

  get host(): Host {
    return deriveHost(this.session.host, { environment: this.environment, folder: this.folder, noteFiles: this.session.noteFiles });
  }

  /** A child: what it changes stays with it. */
  fork(): Shell {
    return new Shell(this.session, this.run, new Map(this.variables), new Map(this.environment), this.folder);
  }

  lookUp(name: string): string | undefined {
    if (name === '?') return String(this.status);
    return this.variables.get(name) ?? this.readEnvironment(name);
  }

  assign(name: string, value: string): void {
    if (this.readEnvironment(name) === undefined) this.variables.set(name, value);
    else this.export(name, value);
  }

  /** Puts a variable into the environment of what is run from now on. */
  export(name: string, value = this.lookUp(name)): void {
    this.variables.delete(name);
    if (value !== undefined) this.environment.set(name, value);
  }

  unset(name: string): void {
    this.variables.delete(name);
    this.environment.set(name, undefined);
  }

  private readEnvironment(name: string): string | undefined {
    if (this.environment.has(name)) return this.environment.get(name);
    const { host } = this.session;
    const known = new Map([['HOME', host.homeFolder], ['USER', host.userName], ['HOSTNAME', host.hostName], ['UID', String(host.userId)]]);
    return name === 'PWD' ? this.folder : (host.env(name) ?? known.get(name));
  }
}
