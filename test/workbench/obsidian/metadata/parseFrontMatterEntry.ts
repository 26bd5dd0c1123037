// One property of a note.

/** The value of the first property whose name is or matches the key; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const entry = Object.entries(frontmatter).find(([name]) => (typeof key === 'string' ? name === key : key.test(name)));
  return entry ? (entry[1] as unknown) : null;
}
