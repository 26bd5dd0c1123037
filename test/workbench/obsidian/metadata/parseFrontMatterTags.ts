// The tags of the property `tags`; the singular has not been read since 1.9.

const TAG = /^[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/;

const isTag = (name: string): boolean => TAG.test(name) && /[^\d/]/.test(name);

/** Each with its `#`. Null where there is no such property; what is no tag is left out. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const values = Object.entries(frontmatter)
    .filter(([key, value]) => /^tags$/i.test(key) && value !== null && value !== undefined)
    .map(([, value]): unknown => value);
  if (values.length === 0) return null;
  return values
    .flat()
    .filter((value): value is string | number => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim().replace(/^#/, ''))
    .filter(isTag)
    .map((name) => `#${name}`);
}
