// One line of a command's table before it is formatted: each column by its name in templates.
import type { GoValue } from './go/GoValue';

/** Columns are asked for only where a format shows them. `Label` alone takes an argument. */
export type Row = Readonly<Record<string, (argument?: string) => string | GoValue>>;
