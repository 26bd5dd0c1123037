// Images: what they are made of, what they are called, and how they come and go as files.
import type { ConceptSource } from '../ConceptSource';

export const imageConcepts: readonly ConceptSource[] = [
  {
    id: 'image', names: { en: ['image?', 'container image', 'Docker image'], es: ['imagen?', 'imagen de Docker', 'imagen de contenedor'] },
    definition: { en: 'A package of read-only layers: the template from which containers are made', es: 'Un paquete de capas de solo lectura: la plantilla de la que salen los contenedores' },
    docs: 'get-started/docker-concepts/the-basics/what-is-an-image/', ties: { uses: ['layer', 'manifest'], creates: ['container'] },
  },
  {
    id: 'layer', names: { en: ['layer?', 'image layer', 'read-only layer'], es: ['capa?', 'capa de imagen', 'capa de la imagen', 'capa de solo lectura'] },
    definition: { en: 'What one build step changed in the files, kept once and shared by images', es: 'Lo que un paso de la construcción cambió en los ficheros; se guarda una vez y se comparte' },
    docs: 'get-started/docker-concepts/building-images/understanding-image-layers/', ties: { 'part of': ['image'] },
  },
  {
    id: 'base-image', names: { en: ['base image', 'parent image', 'base layer?'], es: ['imagen base', 'imagen padre', 'capa base?'] },
    definition: { en: 'The image that a Dockerfile starts from', es: 'La imagen de la que parte un Dockerfile' },
    docs: 'build/building/base-images/', ties: { 'is a': ['image'] },
  },
  {
    id: 'scratch', names: { en: ['scratch!', 'scratch image', 'empty image?'], es: ['scratch!', 'imagen scratch', 'imagen vacía?'] },
    definition: { en: 'The empty base: nothing in it but what one copies', es: 'La base vacía: no tiene más que lo que uno copia' },
    docs: 'build/building/base-images/#create-a-minimal-base-image-using-scratch', ties: { 'is a': ['base-image'] },
  },
  {
    id: 'official-image', names: { en: ['official image', 'trusted content?'], es: ['imagen oficial', 'imágenes oficiales'] },
    definition: { en: 'One that Docker reviews and publishes under a bare name, such as nginx', es: 'La que Docker revisa y publica con un nombre a secas, como nginx' },
    docs: 'docker-hub/image-library/trusted-content/#docker-official-images', ties: { 'is a': ['image'], 'part of': ['docker-hub'] },
  },
  {
    id: 'distroless', names: { en: ['distroless'], es: ['distroless'] },
    definition: { en: 'An image with an application and its libraries, and no shell', es: 'Una imagen con la aplicación y sus librerías, sin shell' },
    docs: 'dhi/core-concepts/distroless/', ties: { 'is a': ['image'] },
  },
  {
    id: 'alpine', names: { en: ['Alpine Linux', 'alpine?'], es: ['Alpine Linux', 'alpine?'] },
    definition: { en: 'A Linux of 5 MB, a favourite base for small images', es: 'Un Linux de 5 MB, base preferida de las imágenes pequeñas' },
    docs: 'https://www.alpinelinux.org/about/', ties: { 'is a': ['base-image'] },
  },
  {
    id: 'dangling-image', names: { en: ['dangling image', 'untagged image', 'dangling?'], es: ['imagen colgante', 'imágenes colgantes', 'imagen huérfana', 'imagen sin etiqueta'] },
    definition: { en: 'One that has lost its tag and that no image builds on', es: 'La que perdió su etiqueta y en la que no se apoya ninguna otra' },
    docs: 'engine/manage-resources/pruning/', ties: { 'is a': ['image'] },
  },
  {
    id: 'prune', names: { en: ['pruning?', 'prune?', 'garbage collection?'], es: ['prune?', 'limpieza general?', 'recolección de basura?'] },
    definition: { en: 'Removing what nothing uses: containers, images, networks, volumes, cache', es: 'Borrar lo que nadie usa: contenedores, imágenes, redes, volúmenes, caché' },
    docs: 'engine/manage-resources/pruning/', ties: { uses: ['dangling-image'] },
  },
  {
    id: 'tag', names: { en: ['tag?', 'image tag'], es: ['etiqueta?', 'tag?', 'etiqueta de imagen', 'etiqueta de la imagen'] },
    definition: { en: 'The part of an image name behind the colon; it can be moved to another image', es: 'Lo que va tras los dos puntos en el nombre de la imagen; se puede mover a otra' },
    docs: 'get-started/docker-concepts/building-images/build-tag-and-publish-an-image/', ties: { 'part of': ['image-reference'], 'contrasts with': ['digest'] },
  },
  {
    id: 'latest', names: { en: ['latest tag', 'latest!'], es: ['etiqueta latest', 'tag latest'] },
    definition: { en: 'The tag that is meant where none is said; not always the newest', es: 'La etiqueta que se entiende cuando no se dice ninguna; no siempre es la última' },
    docs: 'reference/cli/docker/image/tag/', ties: { 'is a': ['tag'] },
  },
  {
    id: 'digest', names: { en: ['digest?', 'image digest', 'sha256 digest', 'content hash?'], es: ['digest?', 'digest de la imagen', 'resumen sha256', 'hash de la imagen'] },
    definition: { en: 'The SHA-256 of a manifest: names one content for ever', es: 'El SHA-256 de un manifiesto: nombra un contenido para siempre' },
    docs: 'dhi/core-concepts/digests/', ties: { 'part of': ['image-reference'] },
  },
  {
    id: 'image-id', names: { en: ['image ID'], es: ['id de la imagen', 'id de imagen', 'identificador de la imagen'] },
    definition: { en: 'The hash by which the engine knows an image on this machine', es: 'El hash con que el motor conoce una imagen en esta máquina' },
    docs: 'reference/cli/docker/image/ls/', ties: { 'part of': ['image'] },
  },
  {
    id: 'image-reference', names: { en: ['image reference', 'image name', 'fully qualified image name'], es: ['referencia de imagen', 'nombre de la imagen', 'nombre de imagen', 'nombre completo de la imagen'] },
    definition: { en: 'What an image is called: host/folder/name:tag or @digest', es: 'Cómo se llama una imagen: host/carpeta/nombre:etiqueta o @digest' },
    docs: 'reference/cli/docker/image/tag/', ties: { 'part of': ['image'], uses: ['registry', 'repository'] },
  },
  {
    id: 'manifest', names: { en: ['image manifest', 'manifest?'], es: ['manifiesto de imagen', 'manifiesto de la imagen', 'manifiesto?'] },
    definition: { en: 'The list of the layers and the configuration of an image', es: 'La lista de las capas y la configuración de una imagen' },
    docs: 'https://specs.opencontainers.org/image-spec/manifest/', ties: { 'part of': ['image'], uses: ['layer'] },
  },
  {
    id: 'manifest-list', names: { en: ['manifest list', 'image index', 'multi-platform image', 'multi-arch image', 'multi-arch'], es: ['lista de manifiestos', 'imagen multiplataforma', 'imagen multiarquitectura', 'multiarquitectura'] },
    definition: { en: 'One name for the images of several platforms', es: 'Un solo nombre para las imágenes de varias plataformas' },
    docs: 'build/building/multi-platform/', ties: { uses: ['manifest', 'platform'] },
  },
  {
    id: 'platform', names: { en: ['target platform', 'linux/amd64', 'linux/arm64', 'CPU architecture?'], es: ['plataforma de destino', 'arquitectura de CPU?', 'arquitectura del procesador?'] },
    definition: { en: 'Operating system and processor that an image is made for', es: 'Sistema operativo y procesador para los que está hecha una imagen' },
    docs: 'build/building/multi-platform/', ties: { 'part of': ['image'] },
  },
  {
    id: 'image-archive', names: { en: ['image archive', 'image tarball', 'tarball?'], es: ['archivo de imagen', 'tar de la imagen', 'tarball?'] },
    definition: { en: 'Images in one tar file, with layers and names: save writes it, load reads it', es: 'Imágenes en un fichero tar, con capas y nombres: save lo escribe, load lo lee' },
    docs: 'reference/cli/docker/image/save/', ties: { uses: ['image'], 'contrasts with': ['filesystem-archive'] },
  },
  {
    id: 'filesystem-archive', names: { en: ['filesystem archive', 'flattened image'], es: ['archivo del sistema de ficheros', 'exportación del contenedor', 'imagen aplanada'] },
    definition: { en: 'The files of one container without layers or history: export writes it, import reads it', es: 'Los ficheros de un contenedor sin capas ni historia: export lo escribe, import lo lee' },
    docs: 'reference/cli/docker/container/export/', ties: { uses: ['container'] },
  },
  {
    id: 'label', names: { en: ['label?', 'object label', 'metadata label'], es: ['label?', 'etiqueta de metadatos', 'metadatos?'] },
    definition: { en: 'A key with a value that says something about an object of the engine', es: 'Una clave con un valor que dice algo de un objeto del motor' },
    docs: 'engine/manage-resources/labels/', ties: { 'contrasts with': ['tag'] },
  },
  {
    id: 'vulnerability-scan', names: { en: ['vulnerability scan', 'image scan', 'image scanning', 'Docker Scout', 'Trivy'], es: ['escaneo de imágenes', 'escaneo de vulnerabilidades', 'escanear imágenes', 'análisis de vulnerabilidades'] },
    definition: { en: 'Looking for known holes in the packages of an image', es: 'Buscar agujeros conocidos en los paquetes de una imagen' },
    docs: 'scout/', ties: { uses: ['sbom'] },
  },
  {
    id: 'sbom', names: { en: ['SBOM', 'software bill of materials'], es: ['SBOM', 'lista de materiales de software'] },
    definition: { en: 'The list of all packages that an image holds', es: 'La lista de todos los paquetes que contiene una imagen' },
    docs: 'build/metadata/attestations/sbom/', ties: { 'part of': ['image'] },
  },
  {
    id: 'content-trust', names: { en: ['content trust', 'image signing', 'signed image', 'Notary?', 'cosign'], es: ['firma de imágenes', 'imagen firmada', 'firmar imágenes'] },
    definition: { en: 'Signatures that say who published an image', es: 'Firmas que dicen quién publicó una imagen' },
    docs: 'engine/security/trust/', ties: { uses: ['digest'] },
  },
  {
    id: 'dive', names: { en: ['dive!', 'dive tool'], es: ['dive!', 'herramienta dive'] },
    definition: { en: 'A tool that shows what each layer adds and where room is wasted', es: 'Una herramienta que enseña qué añade cada capa y dónde se pierde sitio' },
    docs: 'https://github.com/wagoodman/dive', ties: { uses: ['layer'] },
  },
];
