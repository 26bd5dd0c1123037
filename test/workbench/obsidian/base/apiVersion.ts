// The version that plugins ask for.
/** The version of Obsidian whose published API the stand-in follows. */
export const apiVersion = '1.13.1';

const numbers = (version: string): number[] => version.split('.').map(Number);

export function requireApiVersion(version: string): boolean {
  const [own, asked] = [numbers(apiVersion), numbers(version)];
  const at = asked.findIndex((part, index) => part !== (own[index] ?? 0));
  return at < 0 || (own[at] ?? 0) > (asked[at] ?? 0);
}
