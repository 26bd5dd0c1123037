// The Spanish words of the list of containers.
import type { ContainerTexts } from '../ContainerTexts';

const number = (count: number): string => count.toLocaleString('es');
const states: Readonly<Record<string, string>> = {
  created: 'creado',
  running: 'en ejecución',
  paused: 'en pausa',
  restarting: 'reiniciando',
  removing: 'eliminándose',
  exited: 'terminado',
  dead: 'muerto',
};

export const spanishContainerTexts: ContainerTexts = {
  command: 'Abrir los contenedores',
  title: 'Contenedores',
  filterLabel: 'Qué contenedores se muestran',
  all: (count) => `Todos ${number(count)}`,
  running: (count) => `En ejecución ${number(count)}`,
  connect: 'Conectar',
  retry: 'Reintentar',
  statuses: { off: 'Sin conexión', connecting: 'Conectando…', live: 'En vivo', lost: 'El motor se fue; esperándolo…', silent: 'Ningún motor responde' },
  none: 'En vivo: no hay contenedores',
  notFromNotes: 'De ninguna nota',
  openNote: (path) => `Abrir ${path}`,
  more: 'Mostrar más',
  state: (state) => states[state] ?? state,
  actions: {
    logs: (name) => `Registros de ${name}`,
    shell: (name) => `Shell en ${name}`,
    start: (name) => `Iniciar ${name}`,
    stop: (name) => `Detener ${name}`,
    restart: (name) => `Reiniciar ${name}`,
    unpause: (name) => `Reanudar ${name}`,
    inspect: (name) => `Inspeccionar ${name}`,
    remove: (name) => `Eliminar ${name}`,
  },
  chipsLabel: 'Contenedores que creó este bloque',
  showContainers: 'Abrir los contenedores',
};
