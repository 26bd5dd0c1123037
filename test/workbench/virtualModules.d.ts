// Modules that build.mjs makes up from installed packages.

/** Lucide's icons: name → the SVG elements in it, as tag and attributes. */
declare module 'workbench:icons' {
  const icons: Readonly<Record<string, readonly (readonly [keyof SVGElementTagNameMap, Readonly<Record<string, string>>])[]>>;
  export default icons;
}

/** Node's own modules: name → the functions that it exports. */
declare module 'workbench:builtin-names' {
  const names: Readonly<Record<string, readonly string[]>>;
  export default names;
}
