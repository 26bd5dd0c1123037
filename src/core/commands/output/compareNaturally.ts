// The order in which the CLI lists names: runs of digits by their value, so that net2 comes before net10.

export function compareNaturally(one: string, other: string): number {
  const [ones, others] = [one, other].map((name) => name.match(/\d+|\D/gu) ?? []);
  for (const [index, part] of (ones ?? []).entries()) {
    const against = others?.[index];
    if (against === undefined) return 1;
    const [digits, againstDigits] = [part, against].map((text) => (/^\d/.test(text) ? text.replace(/^0+(?=\d)/, '') : null));
    if (typeof digits === 'string' && typeof againstDigits === 'string') {
      const order = digits.length - againstDigits.length || compareTexts(digits, againstDigits) || part.length - against.length;
      if (order !== 0) return order;
    } else if (part !== against) {
      return compareTexts(part, against);
    }
  }
  return (ones?.length ?? 0) - (others?.length ?? 0);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
