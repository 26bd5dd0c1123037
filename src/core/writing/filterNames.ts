// The programs that read what a command prints, and are built in.
import type { ProgramName } from '../commands/shell/programNames';

export const filterNames = ['grep', 'head', 'tail', 'sort', 'uniq', 'wc', 'cut', 'awk', 'sed', 'tr', 'tee', 'xargs', 'cat'] as const satisfies readonly ProgramName[];

export type FilterName = (typeof filterNames)[number];
