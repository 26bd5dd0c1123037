// Modules that build.mjs makes up from installed packages.

/** Lucide's icons: name → the SVG elements in it, as tag and attributes; and old names → those of today. */
declare module 'workbench:icons' {
  const icons: {
    readonly nodes: Readonly<Record<string, readonly (readonly [keyof SVGElementTagNameMap, Readonly<Record<string, string>>])[]>>;
    readonly aliases: Readonly<Record<string, string>>;
  };
  export default icons;
}

/** Node's own modules: name → the functions that it exports. */
declare module 'workbench:builtin-names' {
  const names: Readonly<Record<string, readonly string[]>>;
  export default names;
}

/** The package moment, which Obsidian hands on to plugins. */
declare module 'workbench:moment' {
  import type { moment as published } from 'obsidian';
  const moment: typeof published;
  export default moment;
}
