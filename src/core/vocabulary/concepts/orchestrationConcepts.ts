// Many containers together: Compose on one machine, Swarm and Kubernetes on several.
import type { ConceptSource } from '../ConceptSource';

export const orchestrationConcepts: readonly ConceptSource[] = [
  {
    id: 'compose', names: { en: ['Docker Compose', 'Compose?'], es: ['Docker Compose', 'Compose?'] },
    definition: { en: 'Several containers described in one file and started together', es: 'Varios contenedores descritos en un fichero y arrancados juntos' },
    docs: 'compose/', ties: { uses: ['compose-file'], creates: ['container', 'network', 'volume'], 'contrasts with': ['swarm'], needs: ['network', 'volume'] },
  },
  {
    id: 'compose-file', names: { en: ['Compose file', 'compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'], es: ['fichero de Compose', 'archivo de Compose', 'docker-compose.yml', 'compose.yaml'] },
    definition: { en: 'The YAML that describes a project', es: 'El YAML que describe un proyecto' },
    docs: 'reference/compose-file/', ties: { 'part of': ['compose'] },
  },
  {
    id: 'service', names: { en: ['service?'], es: ['servicio?'] },
    definition: { en: 'What one or several equal containers do for others, under one name', es: 'Lo que uno o varios contenedores iguales hacen para otros, bajo un nombre' },
    docs: 'get-started/docker-concepts/running-containers/multi-container-applications/', ties: { uses: ['container'] },
  },
  {
    id: 'compose-service', names: { en: ['Compose service'], es: ['servicio de Compose'] },
    definition: { en: 'One component of a project: an image, how to run it, how often', es: 'Un componente del proyecto: una imagen, cómo se ejecuta, cuántas veces' },
    docs: 'reference/compose-file/services/', ties: { 'is a': ['service'], 'part of': ['compose-project'], uses: ['image'], creates: ['container'] },
  },
  {
    id: 'compose-project', names: { en: ['Compose project', 'project name?'], es: ['proyecto de Compose', 'nombre del proyecto?'] },
    definition: { en: 'What one Compose file makes, under one name', es: 'Lo que crea un fichero de Compose, bajo un nombre' },
    docs: 'compose/how-tos/project-name/', ties: { 'part of': ['compose'] },
  },
  {
    id: 'compose-profile', names: { en: ['Compose profile', 'profiles!'], es: ['perfil de Compose', 'perfiles de Compose', 'perfiles!'] },
    definition: { en: 'Services that start only when one asks for their group', es: 'Servicios que solo arrancan si se pide su grupo' },
    docs: 'compose/how-tos/profiles/', ties: { 'part of': ['compose'] },
  },
  {
    id: 'depends-on', names: { en: ['depends_on', 'startup order?', 'service dependency'], es: ['depends_on', 'orden de arranque?', 'dependencia entre servicios'] },
    definition: { en: 'Which service has to be there before another starts', es: 'Qué servicio tiene que estar antes de que arranque otro' },
    docs: 'compose/how-tos/startup-order/', ties: { 'part of': ['compose'] },
  },
  {
    id: 'compose-watch', names: { en: ['Compose Watch', 'hot reload?'], es: ['Compose Watch', 'recarga en caliente?'] },
    definition: { en: 'Updates running services as files are saved', es: 'Actualiza los servicios en marcha al guardar ficheros' },
    docs: 'compose/how-tos/file-watch/', ties: { 'part of': ['compose'] },
  },
  {
    id: 'yaml', names: { en: ['YAML+', 'YML+'], es: ['YAML+', 'YML+'] },
    definition: { en: 'A text format for settings in which the indentation counts', es: 'Un formato de texto para ajustes en el que cuenta la sangría' },
    docs: 'https://yaml.org/spec/1.2.2/', ties: { 'part of': ['compose-file'] },
  },
  {
    id: 'orchestration', names: { en: ['container orchestration', 'orchestration?', 'orchestrator?'], es: ['orquestación de contenedores', 'orquestación?', 'orquestador?', 'orquestar contenedores'] },
    definition: { en: 'Keeping many containers running on many machines', es: 'Mantener muchos contenedores en marcha en muchas máquinas' },
    docs: 'guides/orchestration/', ties: { uses: ['container'], needs: ['compose'] },
  },
  {
    id: 'swarm', names: { en: ['Docker Swarm', 'swarm mode', 'swarm?'], es: ['Docker Swarm', 'modo swarm', 'swarm?', 'enjambre?'] },
    definition: { en: 'Several engines that work as one', es: 'Varios motores que trabajan como uno' },
    docs: 'engine/swarm/', ties: { 'is a': ['orchestration'], uses: ['node'], 'contrasts with': ['kubernetes'] },
  },
  {
    id: 'cluster', names: { en: ['cluster?'], es: ['clúster?'] },
    definition: { en: 'Machines that work as one', es: 'Máquinas que trabajan como una' },
    docs: 'engine/swarm/key-concepts/', ties: { uses: ['node'] },
  },
  {
    id: 'node', names: { en: ['swarm node', 'cluster node', 'node?'], es: ['nodo del swarm', 'nodo del clúster', 'nodo?'] },
    definition: { en: 'One machine of a swarm or cluster', es: 'Una máquina de un swarm o clúster' },
    docs: 'engine/swarm/how-swarm-mode-works/nodes/', ties: { 'part of': ['swarm', 'cluster'] },
  },
  {
    id: 'manager-node', names: { en: ['manager node', 'swarm manager', 'manager?'], es: ['nodo manager', 'nodo gestor', 'manager?'] },
    definition: { en: 'A node that decides what runs where', es: 'Un nodo que decide qué corre dónde' },
    docs: 'engine/swarm/how-swarm-mode-works/nodes/#manager-nodes', ties: { 'is a': ['node'], 'contrasts with': ['worker-node'], uses: ['raft'] },
  },
  {
    id: 'worker-node', names: { en: ['worker node', 'worker?'], es: ['nodo worker', 'nodo trabajador', 'worker?'] },
    definition: { en: 'A node that runs what it is told', es: 'Un nodo que ejecuta lo que le dicen' },
    docs: 'engine/swarm/how-swarm-mode-works/nodes/#worker-nodes', ties: { 'is a': ['node'] },
  },
  {
    id: 'raft', names: { en: ['Raft consensus', 'Raft?', 'quorum?'], es: ['consenso Raft', 'algoritmo Raft', 'Raft?', 'quórum?'] },
    definition: { en: 'How managers agree: more than half must be there', es: 'Cómo se ponen de acuerdo los managers: tiene que estar más de la mitad' },
    docs: 'engine/swarm/raft/', ties: { 'part of': ['swarm'] },
  },
  {
    id: 'swarm-service', names: { en: ['swarm service', 'replicated service', 'global service'], es: ['servicio de swarm', 'servicio del swarm', 'servicio replicado', 'servicio global'] },
    definition: { en: 'What a swarm is to keep running, and how many of it', es: 'Lo que un swarm debe mantener en marcha, y cuántas copias' },
    docs: 'engine/swarm/how-swarm-mode-works/services/', ties: { 'is a': ['service'], 'part of': ['swarm'], creates: ['task'] },
  },
  {
    id: 'task', names: { en: ['swarm task', 'task?'], es: ['tarea del swarm', 'tarea de swarm'] },
    definition: { en: 'One container of a service on one node', es: 'Un contenedor de un servicio en un nodo' },
    docs: 'engine/swarm/how-swarm-mode-works/swarm-task-states/', ties: { 'part of': ['swarm-service'], uses: ['container'] },
  },
  {
    id: 'replica', names: { en: ['replica?', 'scaling?', 'scale out?'], es: ['réplica?', 'escalado?', 'escalar?', 'escalabilidad?'] },
    definition: { en: 'One of several equal copies of a service', es: 'Una de varias copias iguales de un servicio' },
    docs: 'engine/swarm/how-swarm-mode-works/services/#replicated-and-global-services', ties: { 'part of': ['swarm-service'] },
  },
  {
    id: 'rolling-update', names: { en: ['rolling update', 'rollback?'], es: ['actualización gradual', 'rolling update', 'actualización continua?', 'rollback?'] },
    definition: { en: 'A new version task by task, and back when it fails', es: 'Una versión nueva tarea a tarea, y marcha atrás si falla' },
    docs: 'engine/swarm/swarm-tutorial/rolling-update/', ties: { 'part of': ['swarm-service'] },
  },
  {
    id: 'stack', names: { en: ['swarm stack', 'Docker stack', 'stack?'], es: ['stack de swarm', 'stack de Docker', 'stack?'] },
    definition: { en: 'Services of a swarm that were described and started together', es: 'Servicios de un swarm descritos y arrancados juntos' },
    docs: 'engine/swarm/stack-deploy/', ties: { 'part of': ['swarm'], uses: ['compose-file'] },
  },
  {
    id: 'secret', names: { en: ['Docker secret', 'swarm secret', 'secret?'], es: ['secreto de Docker', 'secreto de swarm', 'secreto?'] },
    definition: { en: 'A password that a swarm keeps encrypted and shows to services as a file', es: 'Una clave que el swarm guarda cifrada y enseña a los servicios como fichero' },
    docs: 'engine/swarm/secrets/', ties: { 'part of': ['swarm'], 'contrasts with': ['config'] },
  },
  {
    id: 'config', names: { en: ['Docker config', 'swarm config'], es: ['config de Docker', 'config de swarm', 'config del swarm'] },
    definition: { en: 'A settings file that a swarm hands to services', es: 'Un fichero de ajustes que el swarm da a los servicios' },
    docs: 'engine/swarm/configs/', ties: { 'part of': ['swarm'] },
  },
  {
    id: 'kubernetes', names: { en: ['Kubernetes', 'K8s', 'k3s', 'minikube', 'OpenShift'], es: ['Kubernetes', 'K8s', 'k3s', 'minikube', 'OpenShift'] },
    definition: { en: 'The most used orchestrator: many machines, declared state', es: 'El orquestador más usado: muchas máquinas, estado declarado' },
    docs: 'https://kubernetes.io/docs/concepts/overview/', ties: { 'is a': ['orchestration'], uses: ['pod', 'container-runtime'] },
  },
  {
    id: 'kubectl', names: { en: ['kubectl'], es: ['kubectl'] },
    definition: { en: 'The command line of Kubernetes', es: 'La línea de comandos de Kubernetes' },
    docs: 'https://kubernetes.io/docs/reference/kubectl/', ties: { 'part of': ['kubernetes'] },
  },
  {
    id: 'pod', names: { en: ['Kubernetes pod', 'pod?'], es: ['pod de Kubernetes', 'pod?'] },
    definition: { en: 'Containers that share a network and are placed together', es: 'Contenedores que comparten red y se colocan juntos' },
    docs: 'https://kubernetes.io/docs/concepts/workloads/pods/', ties: { 'part of': ['kubernetes'], uses: ['container'] },
  },
  {
    id: 'helm', names: { en: ['Helm chart', 'Helm?'], es: ['Helm chart', 'chart de Helm', 'Helm?'] },
    definition: { en: 'Packages of applications for Kubernetes', es: 'Paquetes de aplicaciones para Kubernetes' },
    docs: 'https://helm.sh/docs/', ties: { 'part of': ['kubernetes'] },
  },
  {
    id: 'microservices', names: { en: ['microservice', 'microservice architecture'], es: ['microservicio', 'arquitectura de microservicios'] },
    definition: { en: 'An application as many small services that talk over the network', es: 'Una aplicación hecha de muchos servicios pequeños que hablan por la red' },
    docs: 'get-started/docker-concepts/running-containers/multi-container-applications/', ties: { uses: ['container', 'network'], 'contrasts with': ['monolith'] },
  },
  {
    id: 'monolith', names: { en: ['monolith?', 'monolithic application'], es: ['monolito?', 'aplicación monolítica'] },
    definition: { en: 'An application as one program', es: 'Una aplicación hecha de un solo programa' },
    docs: 'get-started/docker-concepts/running-containers/multi-container-applications/',
  },
];
