// What the lines of a note run in: a way to an engine, the machine, the terminal, and who is asked before something risky starts.
import type { Action } from '../Action';
import type { NoteFile } from '../build/NoteFile';
import type { Cancel } from '../Cancel';
import type { DockerCommand } from '../DockerCommand';
import type { EndpointChoice } from '../EndpointChoice';
import type { Engine } from '../Engine';
import type { Host } from '../Host';
import type { Io } from '../Io';
import type { Risk } from '../Risk';
import type { Victim } from '../victims/Victim';
import type { Place } from './Script';

/** One docker command, its words expanded, about to start. */
export interface ConsentRequest {
  /** Words after `docker`. */
  readonly words: readonly string[];
  /** That of the action, and what the line's redirections would overwrite. */
  readonly risk: Risk;
  readonly action: Action;
  /** What it would remove, by the engine that it is for. Absent where it removes nothing there. Throws EngineError. */
  readonly findVictims?: () => Promise<readonly Victim[]>;
  readonly place: Place;
}

export interface ScriptSession {
  /**
   * `host` is the machine as this one command sees it: its environment includes the assignments before it
   * (`DOCKER_HOST=… docker ps`). Rejects with EngineError.
   */
  connect(choice: EndpointChoice, host: Host): Promise<Engine>;
  readonly io: Io;
  readonly host: Host;
  readonly cancel: Cancel;
  /** Without it everything may start. A refusal ends the script with exit code 130. */
  readonly consent?: (request: ConsentRequest) => Promise<boolean>;
  /** Hears that the next command or pipeline of the script begins: all that the one before it printed has come. What is run within a word is none. */
  readonly onStep?: () => void;
  /** Shell variables, read and written; share one map to keep the variables of a note from block to block. */
  readonly variables?: Map<string, string>;
  /** Code blocks of the note above these lines that stand for files. */
  readonly noteFiles?: readonly NoteFile[];
  /** Those of the registry, unless said otherwise. */
  readonly commands?: readonly DockerCommand[];
}
