// How images are built: the Dockerfile, its context and cache, and the builder behind it.
import type { ConceptSource } from '../ConceptSource';

export const buildConcepts: readonly ConceptSource[] = [
  {
    id: 'dockerfile', names: { en: ['Dockerfile', 'Containerfile'], es: ['Dockerfile', 'Containerfile', 'fichero de construcción?', 'archivo Docker'] },
    definition: { en: 'The recipe, line by line, from which an image is built', es: 'La receta, línea a línea, con la que se construye una imagen' },
    docs: 'reference/dockerfile/', ties: { creates: ['image'], needs: ['image'] },
  },
  {
    id: 'instruction', names: { en: ['Dockerfile instruction', 'build instruction'], es: ['instrucción del Dockerfile', 'instrucciones del Dockerfile', 'instrucción de Dockerfile'] },
    definition: { en: 'One line of a Dockerfile and what it does', es: 'Una línea del Dockerfile y lo que hace' },
    docs: 'reference/dockerfile/#overview', ties: { 'part of': ['dockerfile'] },
  },
  {
    id: 'build', names: { en: ['building images', 'build an image', 'build process?', 'builds?'], es: ['construir una imagen', 'construir la imagen', 'construir imágenes', 'construcción de imágenes', 'construcción de la imagen', 'crear una imagen?', 'buildear?'] },
    definition: { en: 'Making an image from a Dockerfile and its context', es: 'Hacer una imagen a partir de un Dockerfile y su contexto' },
    docs: 'build/', ties: { uses: ['dockerfile', 'build-context', 'build-cache'], creates: ['image'] },
  },
  {
    id: 'build-context', names: { en: ['build context'], es: ['contexto de construcción', 'contexto de build', 'contexto de compilación?', 'build context'] },
    definition: { en: 'The files that a build may copy from', es: 'Los ficheros de los que puede copiar una construcción' },
    docs: 'build/concepts/context/', ties: { 'part of': ['build'] },
  },
  {
    id: 'dockerignore', names: { en: ['dockerignore', '.dockerignore file'], es: ['dockerignore', 'fichero .dockerignore'] },
    definition: { en: 'The file that says what stays out of the build context', es: 'El fichero que dice qué queda fuera del contexto' },
    docs: 'build/concepts/context/#dockerignore-files', ties: { 'part of': ['build-context'] },
  },
  {
    id: 'multi-stage-build', names: { en: ['multi-stage build', 'multi-stage', 'build stage'], es: ['construcción en varias etapas', 'varias etapas?', 'construcción multietapa', 'multietapa', 'multi-stage', 'etapa de construcción', 'etapas de construcción'] },
    definition: { en: 'A Dockerfile with several FROM: build in one, keep only the result in the last', es: 'Un Dockerfile con varios FROM: se construye en uno y en el último queda solo el resultado' },
    docs: 'build/building/multi-stage/', ties: { 'is a': ['build'], needs: ['instruction-from'] },
  },
  {
    id: 'build-cache', names: { en: ['build cache', 'layer cache', 'cache invalidation?', 'layer caching', 'cache?'], es: ['caché de construcción', 'caché de build', 'caché de capas', 'build cache', 'caché?'] },
    definition: { en: 'Steps whose input did not change are not done again', es: 'Los pasos cuya entrada no cambió no se repiten' },
    docs: 'build/cache/', ties: { 'part of': ['build'], uses: ['layer'] },
  },
  {
    id: 'build-argument', names: { en: ['build argument', 'build arg', 'build-time variable'], es: ['argumento de construcción', 'argumentos de construcción', 'argumento de build'] },
    definition: { en: 'A value that is handed to a build and not kept for containers', es: 'Un valor que se da a la construcción y no queda para los contenedores' },
    docs: 'build/building/variables/', ties: { 'part of': ['build'], 'contrasts with': ['environment-variable'] },
  },
  {
    id: 'build-secret', names: { en: ['build secret', 'secret mount'], es: ['secreto de construcción', 'secreto de build'] },
    definition: { en: 'A password that a build may read and that no layer keeps', es: 'Una clave que la construcción puede leer y que no queda en ninguna capa' },
    docs: 'build/building/secrets/', ties: { 'part of': ['build'] },
  },
  {
    id: 'buildkit', names: { en: ['BuildKit', 'buildkitd'], es: ['BuildKit', 'buildkitd'] },
    definition: { en: 'The builder behind docker build: steps in parallel, cache, secrets', es: 'El constructor que hay tras docker build: pasos en paralelo, caché, secretos' },
    docs: 'build/buildkit/', ties: { creates: ['image'], 'part of': ['engine'] },
  },
  {
    id: 'buildx', names: { en: ['buildx', 'docker bake', 'buildx bake'], es: ['buildx', 'docker bake'] },
    definition: { en: 'The plugin of the command line that talks to BuildKit', es: 'El plugin de la línea de comandos que habla con BuildKit' },
    docs: 'build/concepts/overview/#buildx', ties: { uses: ['buildkit'], 'is a': ['plugin'] },
  },
  {
    id: 'exec-form', names: { en: ['exec form', 'shell form'], es: ['forma exec', 'forma shell'] },
    definition: { en: 'A command as a list of words, or as a line for a shell', es: 'Un comando como lista de palabras, o como línea para una shell' },
    docs: 'reference/dockerfile/#shell-and-exec-form', ties: { 'part of': ['instruction'] },
  },
  {
    id: 'intermediate-container', names: { en: ['intermediate container', 'intermediate image', 'intermediate layer'], es: ['contenedor intermedio', 'imagen intermedia', 'capa intermedia'] },
    definition: { en: 'What a step of a build leaves for the next', es: 'Lo que un paso de la construcción deja al siguiente' },
    docs: 'build/cache/', ties: { 'part of': ['build'] },
  },
  {
    id: 'ci-cd', names: { en: ['CI/CD', 'continuous integration', 'GitHub Actions', 'continuous delivery'], es: ['CI/CD', 'integración continua', 'GitHub Actions', 'despliegue continuo'] },
    definition: { en: 'Machines that build, test and publish at every change', es: 'Máquinas que construyen, prueban y publican con cada cambio' },
    docs: 'build/ci/', ties: { uses: ['build', 'registry'] },
  },
];
