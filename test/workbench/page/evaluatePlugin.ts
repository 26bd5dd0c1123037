// Evaluates a plugin's main.js as the app does: one CommonJS function, called with require, module and exports.

type Require = (name: string) => unknown;
type Factory = (require: Require, module: { exports: unknown }, exports: unknown) => void;

const isFactory = (value: unknown): value is Factory => typeof value === 'function';

function defaultExport(exports: unknown): unknown {
  return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}

/** What the plugin exports: its class, unless the plugin is broken. */
export function evaluatePlugin(id: string, code: string, require: Require): unknown {
  const source = `(function anonymous(require,module,exports){${code}\n})\n//# sourceURL=plugin:${encodeURIComponent(id)}\n`;
  const factory: unknown = window.eval(source);
  if (!isFactory(factory)) throw new Error(`Plugin ${id}: main.js is no CommonJS code`);
  const module = { exports: {} as unknown };
  factory(require, module, module.exports);
  return defaultExport(module.exports);
}
