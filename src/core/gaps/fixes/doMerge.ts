// Whether a line would be read on into the one above it: as more of its paragraph, or as a mark that makes a heading of it.
const item = /^\s*(?:[-*+]|\d+[.)])[ \t]+\S/;
const heading = /^\s*#{1,6}(?:[ \t]|$)/;
/** Begins something of its own wherever it stands. */
const ownStart = /^\s*(?:#{1,6}(?:[ \t]|$)|[-*+][ \t]+\S|>|```|~~~)/;

export function doMerge(above: string, line: string): boolean {
  if (above.trim() === '' || line.trim() === '') return false;
  return !heading.test(above) && !ownStart.test(line) && !(item.test(above) && item.test(line));
}
