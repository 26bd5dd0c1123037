// A set with some values put in, or taken out.

export function withEach<Value>(values: ReadonlySet<Value>, changed: readonly Value[], isIn: boolean): ReadonlySet<Value> {
  const next = new Set(values);
  for (const value of changed) {
    if (isIn) next.add(value);
    else next.delete(value);
  }
  return next;
}
