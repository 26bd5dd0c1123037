// What a placeholder's own words say that it stands for, in English and Spanish: `<id del contenedor>` is a container.
import type { LiveKind } from './Placeholder';

const nouns: ReadonlyMap<string, LiveKind | null> = new Map<string, LiveKind | null>([
  ...(['container', 'containers', 'contenedor', 'contenedores', 'contenidor'] as const).map((noun) => [noun, 'container'] as const),
  ...(['image', 'images', 'imagen', 'imagenes', 'repository', 'repositorio', 'repo'] as const).map((noun) => [noun, 'image'] as const),
  ...(['volume', 'volumes', 'volumen', 'volumenes', 'vol'] as const).map((noun) => [noun, 'volume'] as const),
  ...(['network', 'networks', 'red', 'redes'] as const).map((noun) => [noun, 'network'] as const),
  ...(['context', 'contexto'] as const).map((noun) => [noun, 'context'] as const),
  ...['name', 'nombre', 'id', 'tag', 'etiqueta', 'version', 'port', 'puerto', 'user', 'usuario', 'path', 'ruta', 'folder', 'carpeta', 'file', 'archivo', 'fichero', 'registry', 'registro'].map((noun) => [noun, null] as const),
]);

/** Words that go with a noun and mean nothing alone. */
const companions = new Set('my your new old source target the of mi tu su de del la el un una nuevo nueva viejo origen destino host local'.split(' '));

/** Null where the words name nothing that an engine has, undefined where they are no name of a placeholder at all. */
export function kindOfName(words: string): LiveKind | null | undefined {
  const parts = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
  const found = parts.map((part) => nouns.get(part));
  const isName = parts.length > 0 && parts.every((part) => nouns.has(part) || companions.has(part)) && found.some((kind) => kind !== undefined);
  const kind = found.find((each) => each !== undefined && each !== null);
  return kind ?? (isName ? null : undefined);
}
