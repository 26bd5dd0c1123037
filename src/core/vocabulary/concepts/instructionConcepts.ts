// The instructions of a Dockerfile, one concept each. Most of their names are everyday words: in prose they count in capitals only.
import type { ConceptSource } from '../ConceptSource';

type Row = readonly [name: string, en: string, es: string, uses?: readonly string[]];

const rows: readonly Row[] = [
  ['FROM', 'Starts a stage from a base image', 'Empieza una etapa desde una imagen base', ['base-image']],
  ['RUN', 'Runs a command during the build and keeps what it changed as a layer', 'Ejecuta un comando al construir y guarda lo que cambió como una capa', ['layer']],
  ['CMD', 'Says what a container runs when nothing else is said', 'Dice qué ejecuta el contenedor si no se dice otra cosa', ['default-command']],
  ['ENTRYPOINT', 'Says which program a container always starts', 'Dice qué programa arranca siempre el contenedor', ['entrypoint']],
  ['COPY', 'Copies files of the build context into the image', 'Copia ficheros del contexto a la imagen', ['build-context']],
  ['ADD', 'Copies like COPY, and also fetches addresses and unpacks archives', 'Copia como COPY, y además descarga direcciones y desempaqueta archivos', ['build-context']],
  ['ENV', 'Sets an environment variable for the build and for containers', 'Pone una variable de entorno para la construcción y los contenedores', ['environment-variable']],
  ['ARG', 'Declares a build argument', 'Declara un argumento de construcción', ['build-argument']],
  ['EXPOSE', 'Notes the port at which the program listens; opens nothing', 'Apunta el puerto en el que escucha el programa; no abre nada', ['exposed-port']],
  ['VOLUME', 'Marks a folder for which containers get a volume', 'Marca una carpeta para la que los contenedores reciben un volumen', ['anonymous-volume']],
  ['WORKDIR', 'Sets the folder in which what follows happens', 'Pone la carpeta en la que ocurre lo que sigue'],
  ['USER', 'Sets the user who runs what follows', 'Pone el usuario que ejecuta lo que sigue'],
  ['LABEL', 'Writes a label on the image', 'Escribe una etiqueta de metadatos en la imagen', ['label']],
  ['HEALTHCHECK', 'Says how the engine checks that a container works', 'Dice cómo comprueba el motor que el contenedor funciona', ['healthcheck']],
  ['SHELL', 'Sets the shell of the shell form', 'Pone la shell de la forma shell', ['exec-form']],
  ['STOPSIGNAL', 'Sets the signal that stop sends', 'Pone la señal que manda stop', ['signal']],
  ['ONBUILD', 'Leaves an instruction for images that start from this one', 'Deja una instrucción para las imágenes que partan de esta', ['base-image']],
  ['MAINTAINER', 'Named the author; a label does that now', 'Nombraba al autor; ahora se hace con una etiqueta', ['label']],
];

/** Words of nothing else: they count in small letters too. */
const ownWords: ReadonlySet<string> = new Set(['WORKDIR', 'STOPSIGNAL', 'ONBUILD', 'CMD']);

export const instructionConcepts: readonly ConceptSource[] = rows.map(([name, en, es, uses]) => {
  const bare = ownWords.has(name) ? name : `${name}^`;
  return {
    id: `instruction-${name.toLowerCase()}`,
    names: { en: [bare, `${name} instruction`], es: [bare, `instrucción ${name}`] },
    definition: { en, es },
    docs: `reference/dockerfile/#${name.toLowerCase()}`,
    ties: { 'is a': ['instruction'], ...(uses && { uses }), ...(name === 'CMD' && { 'contrasts with': ['instruction-entrypoint'] }), ...(name === 'COPY' && { 'contrasts with': ['instruction-add'] }) },
  };
});
