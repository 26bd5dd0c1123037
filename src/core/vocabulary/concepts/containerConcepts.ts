// Containers: what they are, the states that they go through, and how one talks to them.
import type { ConceptSource } from '../ConceptSource';

export const containerConcepts: readonly ConceptSource[] = [
  {
    id: 'container', names: { en: ['container?', 'Docker container', 'Linux container'], es: ['contenedor?', 'contenedor de Docker', 'contenedor Linux'] },
    definition: { en: 'One or more processes that the kernel keeps apart and limits, started from an image', es: 'Uno o varios procesos que el kernel aísla y limita, arrancados a partir de una imagen' },
    docs: 'get-started/docker-concepts/the-basics/what-is-a-container/', ties: { uses: ['image', 'kernel', 'runc'], 'isolates with': ['namespace', 'cgroup', 'capability', 'seccomp', 'chroot'], 'contrasts with': ['virtual-machine'], needs: ['image'] },
  },
  {
    id: 'containerization', names: { en: ['containerization', 'containerisation', 'containerized', 'containerised', 'containerize', 'containerise', 'OS-level virtualization'], es: ['contenerización', 'contenedorización', 'contenerizar', 'contenerizado', 'contenerizada', 'dockerizar', 'dockerizado', 'dockerizada', 'virtualización a nivel de sistema operativo'] },
    definition: { en: 'Packing an application with all that it needs, to run it in containers', es: 'Empaquetar una aplicación con todo lo que necesita para ejecutarla en contenedores' },
    docs: 'get-started/docker-overview/', ties: { uses: ['container'], 'contrasts with': ['virtualization'] },
  },
  {
    id: 'container-state', names: { en: ['container state', 'container status', 'container lifecycle', 'container life cycle', 'states!'], es: ['estado del contenedor', 'estado de un contenedor', 'estados de los contenedores', 'estados del contenedor', 'estados de un contenedor', 'ciclo de vida del contenedor', 'ciclo de vida de un contenedor', 'estados!'] },
    definition: { en: 'Where a container is between its creation and its removal', es: 'En qué punto está un contenedor entre su creación y su borrado' },
    docs: 'reference/cli/docker/container/ls/', ties: { 'part of': ['container'] },
  },
  {
    id: 'state-created', names: { en: ['created state', 'created container', 'created!'], es: ['estado creado', 'contenedor creado', 'creado!', 'creada!'] },
    definition: { en: 'The container exists and has not been started yet', es: 'El contenedor existe y aún no se ha arrancado' },
    docs: 'reference/cli/docker/container/create/', ties: { 'is a': ['container-state'] },
  },
  {
    id: 'state-running', names: { en: ['running state', 'running container', 'running!', 'up!', 'in execution!'], es: ['estado en ejecución', 'contenedor en ejecución', 'contenedor en marcha', 'en ejecución!', 'ejecutando!', 'ejecutándose!', 'corriendo!', 'en marcha!'] },
    definition: { en: 'The main process of the container is alive', es: 'El proceso principal del contenedor está vivo' },
    docs: 'reference/cli/docker/container/ls/', ties: { 'is a': ['container-state'], uses: ['pid-1'] },
  },
  {
    id: 'state-paused', names: { en: ['paused state', 'paused container', 'paused!'], es: ['estado pausado', 'contenedor pausado', 'contenedor en pausa', 'pausado!', 'en pausa!'] },
    definition: { en: 'All processes of the container are frozen in memory', es: 'Todos los procesos del contenedor están congelados en memoria' },
    docs: 'reference/cli/docker/container/pause/', ties: { 'is a': ['container-state'], uses: ['cgroup'] },
  },
  {
    id: 'state-restarting', names: { en: ['restarting state', 'restarting container', 'restarting!'], es: ['estado reiniciando', 'contenedor reiniciándose', 'reiniciando!', 'reiniciándose!'] },
    definition: { en: 'The container ended and its restart policy starts it again', es: 'El contenedor terminó y su política de reinicio lo arranca otra vez' },
    docs: 'engine/containers/start-containers-automatically/', ties: { 'is a': ['container-state'], uses: ['restart-policy'] },
  },
  {
    id: 'state-exited', names: { en: ['exited state', 'exited container', 'stopped container', 'exited!', 'stopped!'], es: ['estado salido', 'contenedor parado', 'contenedor detenido', 'contenedor salido', 'contenedor terminado', 'salido!', 'parado!', 'detenido!', 'terminado!'] },
    definition: { en: 'The main process ended; files and exit code are still there', es: 'El proceso principal terminó; quedan sus ficheros y su código de salida' },
    docs: 'reference/cli/docker/container/ls/', ties: { 'is a': ['container-state'], uses: ['exit-code'], 'contrasts with': ['state-running'] },
  },
  {
    id: 'state-dead', names: { en: ['dead state', 'dead container', 'dead!'], es: ['estado muerto', 'contenedor muerto', 'muerto!'] },
    definition: { en: 'The engine could not remove the container wholly; it cannot be started again', es: 'El motor no pudo borrar del todo el contenedor; ya no se puede arrancar' },
    docs: 'reference/cli/docker/container/ls/', ties: { 'is a': ['container-state'] },
  },
  {
    id: 'attached', names: { en: ['attached mode', 'foreground mode', 'attached!', 'foreground?'], es: ['modo attached', 'modo adjunto', 'primer plano?', 'adjunto!'] }, misspellings: ['attacht!', 'atached!', 'atachado!'],
    definition: { en: 'The terminal shows what the container writes and hands it what is typed', es: 'La terminal muestra lo que escribe el contenedor y le pasa lo que se teclea' },
    docs: 'engine/containers/run/#foreground-and-background', ties: { 'part of': ['container'], uses: ['standard-streams'], 'contrasts with': ['detached'] },
  },
  {
    id: 'detached', names: { en: ['detached mode', 'detached container', 'detach mode', 'detached?', 'in the background?', 'background mode'], es: ['modo detached', 'modo desacoplado', 'modo detach', 'segundo plano?', 'desacoplado!'] }, misspellings: ['deattached!', 'deatached!', 'dettached!'],
    definition: { en: 'The container runs in the background and the terminal is free', es: 'El contenedor corre en segundo plano y la terminal queda libre' },
    docs: 'engine/containers/run/#foreground-and-background', ties: { 'part of': ['container'] },
  },
  {
    id: 'interactive', names: { en: ['interactive mode', 'interactive container', 'non-interactive mode', 'interactive?', 'non-interactive?'], es: ['modo interactivo', 'modo no interactivo', 'contenedor interactivo', 'interactivo?', 'interactiva?'] },
    definition: { en: 'Standard input stays open, so that the container can be typed to (-i)', es: 'La entrada estándar queda abierta para poder escribirle al contenedor (-i)' },
    docs: 'reference/cli/docker/container/run/#interactive', ties: { uses: ['standard-streams'], 'part of': ['container'] },
  },
  {
    id: 'tty', names: { en: ['TTY+', 'pseudo-TTY', 'pseudo-terminal+', 'pty+'], es: ['TTY+', 'pseudoterminal+', 'pseudo terminal+'] },
    definition: { en: 'A terminal of the kernel that a container gets with -t', es: 'Una terminal del kernel que recibe el contenedor con -t' },
    docs: 'reference/cli/docker/container/run/#tty', ties: { 'part of': ['container'] },
  },
  {
    id: 'standard-streams', names: { en: ['standard streams+', 'stdin+', 'stdout+', 'stderr+', 'standard input+', 'standard output+', 'standard error+'], es: ['entrada estándar+', 'salida estándar+', 'error estándar+', 'flujos estándar+'] },
    definition: { en: 'The three channels by which a process reads, writes and complains', es: 'Los tres canales por los que un proceso lee, escribe y se queja' },
    docs: 'https://man7.org/linux/man-pages/man3/stdin.3.html',
  },
  {
    id: 'process', names: { en: ['process?', 'main process'], es: ['proceso?', 'proceso principal'] },
    definition: { en: 'A program in execution; a container lives as long as its first one', es: 'Un programa en ejecución; el contenedor vive lo que viva el primero' },
    docs: 'https://man7.org/linux/man-pages/man7/credentials.7.html', ties: { uses: ['kernel'] },
  },
  {
    id: 'pid-1', names: { en: ['PID 1', 'init process'], es: ['PID 1', 'proceso 1', 'proceso init', 'proceso inicial?'] },
    definition: { en: 'The first process of a container: it gets the signals and reaps orphans', es: 'El primer proceso del contenedor: recibe las señales y recoge a los huérfanos' },
    docs: 'engine/containers/multi-service_container/', ties: { 'is a': ['process'], 'part of': ['container'], uses: ['signal'] },
  },
  {
    id: 'init-flag', names: { en: ['tini', 'dumb-init', 'zombie process+'], es: ['tini', 'dumb-init', 'proceso zombi+', 'proceso zombie+'] },
    definition: { en: 'A tiny init that passes signals on and reaps zombies (--init)', es: 'Un init mínimo que reenvía señales y recoge zombis (--init)' },
    docs: 'reference/cli/docker/container/run/#init', ties: { 'contrasts with': ['pid-1'] },
  },
  {
    id: 'exit-code', names: { en: ['exit code+', 'exit status+', 'return code+'], es: ['código de salida+', 'códigos de salida+', 'código de error?', 'código de retorno+'] },
    definition: { en: 'The number with which a process ends; 0 is success, 137 is killed', es: 'El número con que termina un proceso; 0 es éxito, 137 es que lo mataron' },
    docs: 'engine/containers/run/#exit-status', ties: { 'part of': ['container-state'] },
  },
  {
    id: 'signal', names: { en: ['SIGTERM', 'SIGKILL', 'SIGINT+', 'SIGHUP+', 'signal?', 'stop signal', 'termination signal+'], es: ['señal?', 'señal de parada', 'señal de terminación+'] },
    definition: { en: 'A short message of the kernel to a process: end, reload, die', es: 'Un aviso breve del kernel a un proceso: termina, recarga, muere' },
    docs: 'https://man7.org/linux/man-pages/man7/signal.7.html', ties: { uses: ['kernel'] },
  },
  {
    id: 'restart-policy', names: { en: ['restart policy', 'restart policies', 'unless-stopped', 'on-failure?'], es: ['política de reinicio', 'políticas de reinicio', 'reinicio automático?'] },
    definition: { en: 'Whether the engine starts a container again when it ends or after a reboot', es: 'Si el motor vuelve a arrancar un contenedor cuando termina o tras reiniciar la máquina' },
    docs: 'engine/containers/start-containers-automatically/', ties: { 'part of': ['container'] },
  },
  {
    id: 'healthcheck', names: { en: ['healthcheck', 'healthy?', 'unhealthy?', 'health status?'], es: ['healthcheck', 'comprobación de salud', 'chequeo de salud', 'prueba de salud'] },
    definition: { en: 'A command that the engine repeats to know whether a container still works', es: 'Un comando que el motor repite para saber si el contenedor sigue funcionando' },
    docs: 'reference/dockerfile/#healthcheck', ties: { 'part of': ['container'] },
  },
  {
    id: 'environment-variable', names: { en: ['environment variable+', 'env var+', 'env file?', 'dotenv+', 'env?'], es: ['variable de entorno+', 'variables de entorno+', 'variable de ambiente+', 'variables de ambiente+', 'fichero .env+', 'archivo .env+'] },
    definition: { en: 'A named value that a process gets when it starts; the usual way to configure a container', es: 'Un valor con nombre que recibe el proceso al arrancar; la forma usual de configurar un contenedor' },
    docs: 'reference/cli/docker/container/run/#env', ties: { 'part of': ['container'] },
  },
  {
    id: 'entrypoint', names: { en: ['entrypoint', 'entry point?'], es: ['entrypoint', 'punto de entrada?'] },
    definition: { en: 'The program that a container always starts; what follows the image becomes its arguments', es: 'El programa que el contenedor arranca siempre; lo que sigue a la imagen son sus argumentos' },
    docs: 'reference/dockerfile/#entrypoint', ties: { 'part of': ['image'], 'contrasts with': ['default-command'] },
  },
  {
    id: 'default-command', names: { en: ['default command?', 'container command'], es: ['comando por defecto?', 'comando del contenedor'] },
    definition: { en: 'What a container runs when its user names nothing else', es: 'Lo que ejecuta el contenedor si no se dice otra cosa' },
    docs: 'reference/dockerfile/#cmd', ties: { 'part of': ['image'] },
  },
  {
    id: 'container-id', names: { en: ['container ID', 'container name'], es: ['id del contenedor', 'identificador del contenedor', 'nombre del contenedor'] },
    definition: { en: 'What one calls a container by: 64 hex digits, a few of them, or its name', es: 'Por lo que se llama a un contenedor: 64 cifras hexadecimales, unas pocas, o su nombre' },
    docs: 'reference/cli/docker/container/run/#name', ties: { 'part of': ['container'] },
  },
  {
    id: 'resource-limit', names: { en: ['resource limit?', 'memory limit?', 'CPU limit?', 'CPU quota?', 'resource constraint?'], es: ['límite de recursos?', 'límites de recursos?', 'límite de memoria?', 'límites de memoria?', 'límite de CPU?', 'consumo de recursos?'] },
    definition: { en: 'How much memory, CPU and how many processes a container may take', es: 'Cuánta memoria, CPU y procesos puede gastar un contenedor' },
    docs: 'engine/containers/resource_constraints/', ties: { uses: ['cgroup'], 'part of': ['container'] },
  },
  {
    id: 'oom-killer', names: { en: ['OOM killer', 'OOM killed', 'out of memory?', 'OOM'], es: ['OOM killer', 'OOM', 'falta de memoria?', 'sin memoria!'] },
    definition: { en: 'The part of the kernel that kills when memory runs out; exit code 137', es: 'La parte del kernel que mata cuando se acaba la memoria; código de salida 137' },
    docs: 'engine/containers/resource_constraints/#understand-the-risks-of-running-out-of-memory', ties: { 'part of': ['kernel'], uses: ['signal'] },
  },
  {
    id: 'writable-layer', names: { en: ['writable layer', 'container layer', 'read-write layer', 'thin writable layer'], es: ['capa de escritura', 'capa escribible', 'capa del contenedor', 'capa de lectura y escritura'] },
    definition: { en: 'The topmost layer, in which a container keeps its changes; it goes with the container', es: 'La capa de arriba, donde el contenedor guarda sus cambios; se va con él' },
    docs: 'engine/storage/drivers/', ties: { 'is a': ['layer'], 'part of': ['container'], uses: ['copy-on-write'] },
  },
  {
    id: 'ephemeral-container', names: { en: ['ephemeral container', 'ephemeral?', 'disposable container', 'throwaway container'], es: ['contenedor efímero', 'efímero?', 'contenedor desechable', 'contenedor de usar y tirar'] },
    definition: { en: 'One that may be thrown away at any moment and made anew (--rm)', es: 'El que se puede tirar en cualquier momento y volver a crear (--rm)' },
    docs: 'build/building/best-practices/#create-ephemeral-containers', ties: { 'is a': ['container'] },
  },
  {
    id: 'privileged-container', names: { en: ['privileged container', 'privileged mode', 'privileged?'], es: ['contenedor privilegiado', 'modo privilegiado'] },
    definition: { en: 'One with all capabilities and devices: as good as root of the machine', es: 'El que tiene todas las capacidades y dispositivos: como root de la máquina' },
    docs: 'reference/cli/docker/container/run/#privileged', ties: { 'is a': ['container'], uses: ['capability'] },
  },
  {
    id: 'sidecar', names: { en: ['sidecar container', 'sidecar'], es: ['contenedor sidecar', 'contenedor auxiliar'] },
    definition: { en: 'A second container that helps the first: logs, proxy, backup', es: 'Un segundo contenedor que ayuda al primero: logs, proxy, copias' },
    docs: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/', ties: { 'is a': ['container'] },
  },
];
