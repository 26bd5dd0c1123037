// Types of runOnPty.mjs, which plain Node runs as well.
export interface PtyOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly typed?: string | readonly string[];
  readonly size?: { readonly rows: number; readonly cols: number };
  readonly patience?: number;
}

export function runOnPty(command: readonly string[], options: PtyOptions): Promise<{ readonly code: number | null; readonly output: string }>;
