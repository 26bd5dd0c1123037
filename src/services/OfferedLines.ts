// The lines of a note that are offered to the session that is open: which they are, and which were sent.
import type { Place, Script, Step } from '../core/commands/shell/Script';

export interface OfferedLine {
  readonly text: string;
  readonly isSent: boolean;
}

export class OfferedLines {
  private script: Script = { steps: [] };
  private step: Step | null = null;
  private lines: readonly OfferedLine[] = [];

  get all(): readonly OfferedLine[] {
    return this.lines;
  }

  prepare(script: Script): void {
    this.script = script;
  }

  /** The command that stands there is about to start. */
  follow({ from, to }: Place): void {
    const step = this.script.steps.find(({ place }) => place.from <= from && to <= place.to) ?? null;
    if (step === this.step) return;
    this.step = step;
    this.lines = (step?.sessionLines ?? []).map((text) => ({ text, isSent: false }));
  }

  /** Marks a line as sent and returns it. */
  take(index: number): string | null {
    const line = this.lines[index];
    if (!line) return null;
    this.lines = this.lines.map((other) => (other === line ? { ...line, isSent: true } : other));
    return line.text;
  }
}
