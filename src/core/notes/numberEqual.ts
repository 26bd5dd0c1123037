// Numbers equal codes in the order in which they come, the first with 0: by its code and this number a block is known again.
export function numberEqual(): (code: string) => number {
  const counts = new Map<string, number>();
  return (code) => {
    const ordinal = counts.get(code) ?? 0;
    counts.set(code, ordinal + 1);
    return ordinal;
  };
}
