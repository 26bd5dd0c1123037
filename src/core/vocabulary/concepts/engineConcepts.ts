// The engine and what it is made of: daemon, API, command line, containerd and runc; registries; logs and monitoring; other programs.
import type { ConceptSource } from '../ConceptSource';

export const engineConcepts: readonly ConceptSource[] = [
  {
    id: 'docker', names: { en: ['Docker'], es: ['Docker'] },
    definition: { en: 'Programs to build, share and run containers', es: 'Programas para construir, compartir y ejecutar contenedores' },
    docs: 'get-started/docker-overview/', ties: { uses: ['container', 'image', 'engine'] },
  },
  {
    id: 'engine', names: { en: ['Docker Engine', 'container engine', 'engine?', 'Moby'], es: ['motor de Docker', 'motor de contenedores', 'motor?', 'Docker Engine'] },
    definition: { en: 'Daemon, API and command line together', es: 'El demonio, la API y la línea de comandos juntos' },
    docs: 'engine/', ties: { 'part of': ['docker'], uses: ['containerd'] },
  },
  {
    id: 'daemon', names: { en: ['Docker daemon', 'dockerd', 'daemon?'], es: ['demonio de Docker', 'daemon de Docker', 'dockerd', 'demonio?', 'daemon?'] },
    definition: { en: 'The program that does the work: makes containers, images, networks and volumes', es: 'El programa que hace el trabajo: crea contenedores, imágenes, redes y volúmenes' },
    docs: 'reference/cli/dockerd/', ties: { 'part of': ['engine'], creates: ['container', 'network', 'volume'] },
  },
  {
    id: 'cli', names: { en: ['Docker CLI', 'Docker client', 'command line+', 'CLI?', 'client?'], es: ['CLI de Docker', 'cliente de Docker', 'cliente Docker', 'cliente?', 'línea de comandos+', 'CLI?'] },
    definition: { en: 'The program that one types docker lines to', es: 'El programa al que se le escriben las líneas de docker' },
    docs: 'reference/cli/docker/', ties: { 'part of': ['engine'], uses: ['engine-api'] },
  },
  {
    id: 'engine-api', names: { en: ['Engine API', 'Docker API', 'REST API+'], es: ['API de Docker', 'API del motor', 'Engine API', 'API REST+'] },
    definition: { en: 'The requests that the daemon answers, over HTTP', es: 'Las peticiones que contesta el demonio, por HTTP' },
    docs: 'reference/api/engine/', ties: { 'part of': ['daemon'], uses: ['docker-socket'] },
  },
  {
    id: 'docker-socket', names: { en: ['Docker socket', 'docker.sock', 'Unix socket+', 'socket?'], es: ['socket de Docker', 'docker.sock', 'socket Unix+', 'socket?'] },
    definition: { en: 'The file through which the daemon is spoken to; who may open it is as good as root', es: 'El fichero por el que se habla con el demonio; quien lo abre es como root' },
    docs: 'reference/cli/dockerd/#daemon-socket-option', ties: { 'part of': ['daemon'] },
  },
  {
    id: 'context', names: { en: ['Docker context', 'context?'], es: ['contexto de Docker', 'docker context', 'contexto?'] },
    definition: { en: 'A named endpoint: which engine the command line talks to', es: 'Un destino con nombre: con qué motor habla la línea de comandos' },
    docs: 'engine/manage-resources/contexts/', ties: { 'part of': ['cli'] },
  },
  {
    id: 'daemon-json', names: { en: ['daemon.json', 'daemon configuration'], es: ['daemon.json', 'configuración del demonio'] },
    definition: { en: 'The settings of the daemon', es: 'Los ajustes del demonio' },
    docs: 'engine/daemon/', ties: { 'part of': ['daemon'] },
  },
  {
    id: 'containerd', names: { en: ['containerd'], es: ['containerd'] },
    definition: { en: 'The daemon below Docker that fetches images and watches over containers', es: 'El demonio bajo Docker que baja imágenes y vigila contenedores' },
    docs: 'https://containerd.io/docs/', ties: { uses: ['runc', 'shim'] },
  },
  {
    id: 'runc', names: { en: ['runc', 'crun'], es: ['runc', 'crun'] },
    definition: { en: 'The small program that asks the kernel for a container', es: 'El pequeño programa que le pide al kernel un contenedor' },
    docs: 'https://github.com/opencontainers/runc', ties: { 'is a': ['container-runtime'], creates: ['container'], uses: ['namespace', 'cgroup'] },
  },
  {
    id: 'shim', names: { en: ['containerd-shim', 'shim?'], es: ['containerd-shim', 'shim?'] },
    definition: { en: 'Stays with each container, so that the daemon may restart', es: 'Se queda con cada contenedor para que el demonio pueda reiniciarse' },
    docs: 'https://github.com/containerd/containerd/blob/main/core/runtime/v2/README.md', ties: { 'part of': ['containerd'] },
  },
  {
    id: 'container-runtime', names: { en: ['container runtime', 'runtime?', 'CRI-O', 'gVisor'], es: ['runtime de contenedores', 'entorno de ejecución de contenedores', 'runtime?', 'CRI-O', 'gVisor'] },
    definition: { en: 'What really starts and stops containers', es: 'Lo que de verdad arranca y para contenedores' },
    docs: 'engine/daemon/alternative-runtimes/', ties: { creates: ['container'] },
  },
  {
    id: 'oci', names: { en: ['OCI', 'Open Container Initiative', 'OCI specification', 'OCI image'], es: ['OCI', 'Open Container Initiative', 'estándar OCI', 'especificación OCI'] },
    definition: { en: 'The standards for images, runtimes and registries', es: 'Los estándares de imágenes, runtimes y registros' },
    docs: 'https://opencontainers.org/', ties: { uses: ['container-runtime', 'image', 'registry'] },
  },
  {
    id: 'plugin', names: { en: ['Docker plugin', 'plugin?', 'managed plugin'], es: ['plugin de Docker', 'plugin?', 'complemento?'] },
    definition: { en: 'A part that is added to the engine or to its command line', es: 'Una pieza que se añade al motor o a su línea de comandos' },
    docs: 'engine/extend/', ties: { 'part of': ['engine'] },
  },
  {
    id: 'registry', names: { en: ['image registry', 'Docker registry', 'container registry', 'registry?'], es: ['registro de imágenes', 'registro de Docker', 'registry?', 'registro?'] },
    definition: { en: 'A server that keeps images and hands them out', es: 'Un servidor que guarda imágenes y las reparte' },
    docs: 'get-started/docker-concepts/the-basics/what-is-a-registry/', ties: { uses: ['repository'], needs: ['image'] },
  },
  {
    id: 'private-registry', names: { en: ['private registry', 'self-hosted registry', 'ECR', 'GHCR', 'Harbor?'], es: ['registro privado', 'registry privado', 'registro propio?', 'ECR', 'GHCR'] },
    definition: { en: 'A registry of its own house, with a login', es: 'Un registro de la casa, con contraseña' },
    docs: 'https://distribution.github.io/distribution/', ties: { 'is a': ['registry'], 'contrasts with': ['docker-hub'] },
  },
  {
    id: 'docker-hub', names: { en: ['Docker Hub', 'docker.io', 'hub.docker.com'], es: ['Docker Hub', 'docker.io'] },
    definition: { en: 'The registry that is meant where none is said', es: 'El registro que se entiende cuando no se dice ninguno' },
    docs: 'docker-hub/', ties: { 'is a': ['registry'] },
  },
  {
    id: 'repository', names: { en: ['image repository', 'repository?'], es: ['repositorio de imágenes', 'repositorio?'] },
    definition: { en: 'All versions of one image in a registry', es: 'Todas las versiones de una imagen en un registro' },
    docs: 'docker-hub/repos/', ties: { 'part of': ['registry'] },
  },
  {
    id: 'rate-limit', names: { en: ['pull rate limit', 'pull limit', 'rate limit?'], es: ['límite de descargas', 'límites de descarga', 'rate limit?'] },
    definition: { en: 'How many pulls a registry allows in a time', es: 'Cuántas descargas permite un registro en un tiempo' },
    docs: 'docker-hub/usage/pulls/', ties: { 'part of': ['docker-hub'] },
  },
  {
    id: 'log', names: { en: ['container logs', 'log?', 'logging?'], es: ['logs del contenedor', 'logs de un contenedor', 'log?', 'registro de actividad?'] },
    definition: { en: 'What a container wrote to its output, kept by the engine', es: 'Lo que el contenedor escribió en su salida, guardado por el motor' },
    docs: 'engine/logging/', ties: { uses: ['standard-streams', 'log-driver'] },
  },
  {
    id: 'log-driver', names: { en: ['log driver', 'logging driver', 'json-file', 'log rotation?'], es: ['driver de logs', 'driver de log', 'controlador de logs', 'rotación de logs?'] },
    definition: { en: 'Where the engine puts logs: a file, journald, a server', es: 'Dónde pone el motor los logs: un fichero, journald, un servidor' },
    docs: 'engine/logging/configure/', ties: { 'part of': ['engine'] },
  },
  {
    id: 'cadvisor', names: { en: ['cAdvisor'], es: ['cAdvisor'] },
    definition: { en: 'Measures what each container uses and shows it in the browser', es: 'Mide lo que gasta cada contenedor y lo enseña en el navegador' },
    docs: 'https://github.com/google/cadvisor', ties: { uses: ['cgroup'] },
  },
  {
    id: 'prometheus', names: { en: ['Prometheus', 'Grafana'], es: ['Prometheus', 'Grafana'] },
    definition: { en: 'Collects measures over time, also those of the engine', es: 'Recoge medidas a lo largo del tiempo, también las del motor' },
    docs: 'engine/daemon/prometheus/', ties: { uses: ['cadvisor'] },
  },
  {
    id: 'docker-desktop', names: { en: ['Docker Desktop'], es: ['Docker Desktop'] },
    definition: { en: 'Docker with a window for Windows, Mac and Linux, in a virtual machine of its own', es: 'Docker con ventana para Windows, Mac y Linux, dentro de su propia máquina virtual' },
    docs: 'desktop/', ties: { uses: ['virtual-machine', 'engine'] },
  },
  {
    id: 'wsl', names: { en: ['WSL', 'WSL 2', 'Windows Subsystem for Linux'], es: ['WSL', 'WSL 2', 'subsistema de Windows para Linux'] },
    definition: { en: 'A Linux kernel inside Windows, on which Docker Desktop runs', es: 'Un kernel de Linux dentro de Windows, sobre el que corre Docker Desktop' },
    docs: 'desktop/features/wsl/', ties: { uses: ['kernel'] },
  },
  {
    id: 'windows-container', names: { en: ['Windows container', 'process isolation mode'], es: ['contenedor de Windows', 'contenedores de Windows', 'contenedor Windows'] },
    definition: { en: 'A container with a Windows kernel', es: 'Un contenedor con kernel de Windows' },
    docs: 'https://learn.microsoft.com/virtualization/windowscontainers/about/', ties: { 'is a': ['container'] },
  },
  {
    id: 'podman', names: { en: ['Podman', 'Buildah', 'Skopeo'], es: ['Podman', 'Buildah', 'Skopeo'] },
    definition: { en: 'Containers with the same command line and without a daemon', es: 'Contenedores con la misma línea de comandos y sin demonio' },
    docs: 'https://docs.podman.io/', ties: { creates: ['container'], 'contrasts with': ['docker'] },
  },
  {
    id: 'matrix-from-hell', names: { en: ['matrix from hell', 'dependency hell', 'works on my machine'], es: ['matriz del infierno', 'matrix from hell', 'infierno de dependencias', 'en mi máquina funciona'] },
    definition: { en: 'Every component of a project on every machine: what Docker was made against', es: 'Cada componente de un proyecto en cada máquina: contra lo que se hizo Docker' },
    docs: 'get-started/docker-overview/', ties: { 'contrasts with': ['containerization'] },
  },
];
