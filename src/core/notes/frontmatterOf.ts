// A note's YAML frontmatter as written, with its two lines of hyphens and a byte-order mark before them; '' where there is none.
const frontmatter = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?=\r?\n|$)/;

export function frontmatterOf(text: string): string {
  return frontmatter.exec(text)?.[0] ?? '';
}
