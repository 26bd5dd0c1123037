// Reads a `docker-map` block: lines of `option: value`, in English or Spanish. What cannot be read is told, and the rest counts.
import { foldText } from '../notes/foldText';
import type { MapBlockOptions, MapBlockProblem } from './MapBlockOptions';
import type { TopicKind } from './TopicMap';

type Draft = { -readonly [Key in keyof Omit<MapBlockOptions, 'problems'>]: MapBlockOptions[Key] };

const kinds: Readonly<Record<TopicKind, readonly string[]>> = {
  note: ['note', 'notes', 'nota', 'notas'],
  section: ['section', 'sections', 'seccion', 'secciones'],
  concept: ['concept', 'concepts', 'concepto', 'conceptos'],
  command: ['command', 'commands', 'comando', 'comandos'],
  instruction: ['instruction', 'instructions', 'instruccion', 'instrucciones'],
  term: ['term', 'terms', 'termino', 'terminos'],
  tag: ['tag', 'tags', 'etiqueta', 'etiquetas'],
  source: ['source', 'sources', 'fuente', 'fuentes'],
};
const shapes = { force: ['force', 'free', 'libre'], radial: ['radial', 'circulos'], tree: ['tree', 'arbol'] } as const;
const scopes = { note: ['note', 'nota'], vault: ['vault', 'boveda'] } as const;
/** Pixels. */
const LOWEST = 120;
const HIGHEST = 2000;

interface Option {
  readonly names: readonly string[];
  readonly allowed: readonly string[];
  /** False where the value is none that it can have. */
  read(value: string, draft: Draft): boolean;
}

const options: readonly Option[] = [
  { names: ['root', 'raiz', 'topic', 'tema'], allowed: [], read: (value, draft) => ((draft.root = value), true) },
  { names: ['depth', 'profundidad'], allowed: ['1', '2', '3', '4', '5'], read: (value, draft) => isBetween(value, 1, 5) && ((draft.depth = Number(value)), true) },
  { names: ['kinds', 'tipos'], allowed: Object.keys(kinds), read: readKinds },
  { names: ['layout', 'disposicion'], allowed: Object.keys(shapes), read: (value, draft) => assign(keyOf(shapes, value), (shape) => (draft.shape = shape)) },
  { names: ['show', 'muestra', 'mostrar'], allowed: Object.keys(scopes), read: (value, draft) => assign(keyOf(scopes, value), (scope) => (draft.scope = scope)) },
  { names: ['height', 'alto', 'altura'], allowed: [`${LOWEST}-${HIGHEST}`], read: (value, draft) => isBetween(value, LOWEST, HIGHEST) && ((draft.height = Number(value)), true) },
];

export function readMapBlock(code: string): MapBlockOptions {
  const draft: Draft = { scope: 'note', root: '', depth: 2, kinds: null, shape: 'force', height: 360 };
  const problems: MapBlockProblem[] = [];
  for (const [index, text] of code.split('\n').entries()) {
    const written = text.trim();
    if (written === '' || written.startsWith('#') || written.startsWith('%%')) continue;
    const problem = readLine(written, draft);
    if (problem) problems.push({ line: index + 1, ...problem });
  }
  return { ...draft, problems };
}

function readLine(text: string, draft: Draft): Omit<MapBlockProblem, 'line'> | null {
  const [, name = text, value = ''] = /^([^:=]*)[:=](.*)$/.exec(text) ?? [];
  const option = options.find(({ names }) => names.includes(foldText(name).trim()));
  if (!option) return { kind: 'option', written: name.trim(), allowed: options.map(({ names: [first = ''] }) => first) };
  return option.read(value.trim(), draft) ? null : { kind: 'value', written: value.trim(), allowed: option.allowed };
}

function readKinds(value: string, draft: Draft): boolean {
  const words = value.split(/[\s,]+/).filter((word) => word !== '');
  const read = words.map((word) => keyOf(kinds, word));
  if (read.length === 0 || read.includes(null)) return false;
  draft.kinds = new Set(read.filter((kind) => kind !== null));
  return true;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, readonly string[]>>, written: string): Key | null {
  const folded = foldText(written).trim();
  const keys = Object.keys(words).filter((key): key is Key => key in words);
  return keys.find((key) => words[key].includes(folded)) ?? null;
}

function assign<Value>(value: Value | null, use: (value: Value) => void): boolean {
  if (value !== null) use(value);
  return value !== null;
}

const isBetween = (value: string, least: number, most: number): boolean => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
