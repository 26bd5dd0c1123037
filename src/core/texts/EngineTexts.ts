// What to do when no engine answers, by cause and platform. The CLI's own line says what is wrong; these say how to go on.
import type { EngineErrorKind, EngineErrorReason } from '../commands/EngineError';
import type { Host } from '../commands/Host';

export interface EngineTrouble {
  readonly kind: EngineErrorKind;
  readonly reason: EngineErrorReason;
  /** As the CLI prints it; empty where no endpoint could be made out. */
  readonly address: string;
  readonly platform: Host['platform'];
  /** What keeps this program from the machine's sockets, where something does. */
  readonly sandbox: 'flatpak' | 'snap' | null;
}

export interface EngineTexts {
  /** Stands above the advice, colon included. */
  readonly whatToDoTitle: string;
  /** In the order in which to try, a sentence or two each, commands between backticks. Empty where an engine answered. */
  whatToDo(trouble: EngineTrouble): readonly string[];
}
