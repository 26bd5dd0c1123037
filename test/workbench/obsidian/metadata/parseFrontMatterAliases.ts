// The other names of a note.
import { parseFrontMatterStringArray } from './parseFrontMatterStringArray';

export const parseFrontMatterAliases = (frontmatter: unknown): string[] | null => parseFrontMatterStringArray(frontmatter, /^aliases$/i);
