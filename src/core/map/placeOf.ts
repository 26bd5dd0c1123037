// Where an item stands, or would have to stand, in a list that is kept in order.

/** The first index whose item does not come before what is looked for; `compare` is negative where an item does. */
export function placeOf<Item>(items: readonly Item[], compare: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && compare(item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
