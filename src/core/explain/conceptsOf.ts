// What notes call the things that a piece of a docker line is about, in English and Spanish: headings are looked up by these words.
import type { ExplainedPart } from './ExplainedPart';

const concepts: Readonly<Record<string, readonly string[]>> = {
  publish: ['puerto', 'port', 'publicar puertos', 'publish ports', 'port mapping'],
  expose: ['expose', 'puerto', 'port'],
  volume: ['volumen', 'volume', 'bind mount'],
  mount: ['bind mount', 'mount', 'volumen', 'volume'],
  network: ['red', 'network'],
  env: ['variables de entorno', 'variable de entorno', 'environment variables', 'environment variable'],
  restart: ['restart policy', 'política de reinicio', 'reinicio'],
  detach: ['detach', 'segundo plano', 'background'],
  tty: ['tty', 'terminal'],
  entrypoint: ['entrypoint'],
  label: ['label', 'etiqueta'],
  tag: ['tag', 'etiqueta'],
  IMAGE: ['imagen', 'image'],
  CONTAINER: ['contenedor', 'container'],
  VOLUME: ['volumen', 'volume'],
  NETWORK: ['red', 'network'],
  CONTEXT: ['context', 'contexto'],
};

/** `commands`: names of entries in lists of commands; `words`: what a heading is about. Best first. */
export function conceptsOf(part: ExplainedPart): { readonly commands: readonly string[]; readonly words: readonly string[] } {
  if (part.kind === 'command') {
    const names = [part.command.name, ...part.command.aliases];
    return { commands: names, words: names.flatMap((name) => [name, `docker ${name}`]) };
  }
  if (part.kind === 'flag') {
    const { name, short, as } = part.flag;
    return { commands: [], words: [`--${name}`, ...(short === undefined ? [] : [`-${short}`]), ...(concepts[as ?? name] ?? [])] };
  }
  if (part.kind === 'argument') return { commands: [], words: concepts[part.role] ?? [] };
  if (part.kind === 'program') return { commands: [], words: [part.name] };
  return { commands: [], words: [] };
}
