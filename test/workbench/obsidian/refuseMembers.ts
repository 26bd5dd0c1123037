// Members of published classes that the workbench lacks. Each is listed by name, so that a new version of obsidian.d.ts is a type error
// here and not an `undefined` in a plugin; reading one throws.

/** The public members of the real class that ours has not. */
export type Missing<Real, Ours> = Exclude<keyof Real, keyof Ours>;

type Names<Real, Ours> = Readonly<Record<Missing<Real, Ours>, true>>;

interface Lacking<Real, Ours> {
  readonly name: string;
  readonly prototype: object;
  readonly members: Names<Real, Ours>;
}

/** Gives a prototype a getter for every missing member that throws with its name. */
export function refuseMembers<Real, Ours>({ name, prototype, members }: Lacking<Real, Ours>): void {
  for (const member of Object.keys(members)) {
    Object.defineProperty(prototype, member, {
      configurable: true,
      get: () => {
        throw new Error(`workbench: ${name}.${member} is not implemented`);
      },
    });
  }
}
