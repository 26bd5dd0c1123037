// A property that is a list of texts.
import { parseFrontMatterEntry } from './parseFrontMatterEntry';

/** A text is taken apart at its commas. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : null;
}
