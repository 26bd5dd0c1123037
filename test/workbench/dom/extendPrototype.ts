// Adds members that `for…in` does not list, as built-in members are. Getters stay getters.

export function extendPrototype<T extends object, K extends keyof T>(target: T, members: Pick<T, K> & ThisType<T>): void {
  const descriptors = Object.getOwnPropertyDescriptors(members);
  for (const [name, descriptor] of Object.entries(descriptors)) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}
