// Where a piece of an element's text stands on the page, whatever spans highlighting has cut the text into.

/** Offsets into the element's `textContent`; null where it has no such text. */
export function rangeOfText(el: HTMLElement, from: number, to: number): Range | null {
  const range = el.doc.createRange();
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = before + (node.textContent?.length ?? 0);
    if (from >= before && from < end) range.setStart(node, from - before);
    if (to > before && to <= end) {
      range.setEnd(node, to - before);
      return range;
    }
    before = end;
  }
  return null;
}
