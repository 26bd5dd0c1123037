// The words of what a run asked of Docker and of what it changed, in Spanish.
import { humanSize } from '../../commands/output/humanSize';
import type { ChangedKind } from '../../trace/Change';
import type { TraceTexts } from '../TraceTexts';

const whats: Readonly<Record<ChangedKind, (amount: number) => string>> = {
  container: (amount) => (amount === 1 ? 'contenedor' : 'contenedores'),
  image: (amount) => (amount === 1 ? 'imagen' : 'imágenes'),
  volume: (amount) => (amount === 1 ? 'volumen' : 'volúmenes'),
  network: (amount) => (amount === 1 ? 'red' : 'redes'),
};
const few = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 2).join(', ')} y ${names.length - 2} más` : names.join(', '));
const told = { started: 'en marcha', stopped: 'parado', paused: 'en pausa', resumed: 'reanudado' } as const;

export const spanishTraceTexts: TraceTexts = {
  title: (requests) => `Qué hizo Docker · ${requests} ${requests === 1 ? 'petición' : 'peticiones'}`,
  dropped: (requests) => `…y ${requests} ${requests === 1 ? 'petición más que no se guarda' : 'peticiones más que no se guardan'}`,
  awaited: 'en espera',
  byNotebook: 'la hizo Docker Notebook',
  noAnswer: 'sin respuesta',
  sent: 'Enviado',
  upload: 'Iba con un archivo tar.',
  answered: 'Respuesta',
  nothing: 'Nada más que el estado.',
  cut: 'El resto no se muestra.',
  streamed: (bytes) => `Flujo, ${bytes}`,
  connected: (bytes) => `Conexión abierta, llegaron ${bytes}`,
  reference: 'Referencia de la API',
  copyCurl: 'Copiar como curl',
  copied: 'Copiado',
  requestLabel: (method, path) => `Petición ${method} ${path}`,
  changesLabel: 'Qué cambió',
  chip(change) {
    switch (change.kind) {
      case 'added':
      case 'removed':
        return `${change.kind === 'added' ? '+' : '−'}${change.names.length} ${whats[change.what](change.names.length)}: ${few(change.names)}`;
      case 'started':
      case 'stopped':
      case 'paused':
      case 'resumed':
        return `${few(change.names)}: ${told[change.kind]}`;
      case 'renamed':
        return `${change.from} ahora es ${change.name}`;
      case 'tagged':
        return `también llamada ${change.name}`;
      case 'exited':
        return `${change.name} terminó con ${change.code}`;
      case 'port':
        return `puerto ${change.port}${change.protocol === 'tcp' ? '' : `/${change.protocol}`} abierto`;
      case 'reclaimed':
        return `${humanSize(change.bytes)} liberados`;
    }
  },
  copyLine: (line) => `Copiar ${line}`,
  openPort: (address) => `Abrir ${address}`,
  portClosedToBrowsers: (name) => `Lleva a ${name}. Un navegador no puede abrirlo.`,
};
