// The words of an explained docker line, in Spanish.
import { readMounted } from '../../explain/readMounted';
import { readPublished } from '../../explain/readPublished';
import { commandSummaries } from '../../vocabulary/concepts/commandSummaries';
import type { ExplainTexts } from '../ExplainTexts';
import { spanishFlags } from './spanishFlags';

const roles: Readonly<Record<string, string>> = {
  ARG: 'una palabra para el programa del contenedor',
  COMMAND: 'el programa que se ejecuta en el contenedor, en vez del de la imagen',
  CONFIG: 'el nombre de la configuración',
  CONTAINER: 'el contenedor, por su nombre o por el principio de su identificador',
  CONTAINER_PATH: 'una ruta en un contenedor, detrás de su nombre',
  CONTEXT: 'el nombre del contexto',
  DEST_PATH: 'adónde',
  FILE: 'el archivo; - es la entrada',
  IMAGE: 'la imagen, NOMBRE:ETIQUETA; sin etiqueta es latest',
  LOCAL_PATH: 'una ruta de esta máquina',
  NAME: 'el nombre, NOMBRE:ETIQUETA si es una imagen',
  NETWORK: 'la red, por su nombre o identificador',
  NEW_NAME: 'el nombre nuevo',
  NODE: 'el nodo del swarm',
  PATH: 'el contexto de construcción: la carpeta de la que se copian archivos; . es la carpeta de trabajo',
  PLUGIN: 'el plugin',
  PRIVATE_PORT: 'el puerto dentro del contenedor',
  PS_OPTIONS: 'una opción para ps en el contenedor',
  REPOSITORY: 'el nombre de la imagen nueva',
  SECRET: 'el nombre del secreto',
  SERVER: 'el registro; Docker Hub si no se dice',
  SOURCE_IMAGE: 'la imagen como se llama ahora',
  TARGET_IMAGE: 'el otro nombre',
  TERM: 'lo que se busca',
  VOLUME: 'el nombre del volumen',
};

const programs: Readonly<Record<string, string>> = {
  awk: 'separa las líneas en columnas', cat: 'deja pasar lo que lee', cut: 'se queda con algunas columnas de cada línea', echo: 'escribe sus palabras',
  egrep: 'se queda con las líneas que coinciden', export: 'pone una variable en el entorno', grep: 'se queda con las líneas que coinciden', head: 'se queda con las primeras líneas',
  sed: 'edita cada línea', sort: 'ordena las líneas', tail: 'se queda con las últimas líneas', tee: 'escribe una copia en un archivo', tr: 'cambia caracteres', uniq: 'quita las líneas repetidas',
  wc: 'cuenta líneas, palabras o caracteres', xargs: 'añade lo que lee a otro comando', cd: 'cambia la carpeta de trabajo',
};

const restarts: Readonly<Record<string, string>> = { no: 'nunca', always: 'siempre, también cuando el motor arranca otra vez', 'unless-stopped': 'siempre, salvo que alguien lo pare', 'on-failure': 'solo después de un fallo' };

export const spanishExplainTexts: ExplainTexts = {
  command: 'Explicar la línea de docker en el cursor',
  action: 'Explicar',
  close: 'Cerrar la explicación',
  nothing: 'No hay ninguna línea de docker en el cursor.',
  title: (line) => `Explicación de ${line}`,
  summary: ({ name, summary }) => commandSummaries[name] ?? summary,
  flag: ({ description }) => spanishFlags[description] ?? description,
  value({ name, as }, value) {
    const meant = as ?? name;
    if (meant === 'publish') {
      const published = readPublished(value);
      if (!published) return '';
      const where = published.ip === '' ? '' : ` (solo en ${published.ip})`;
      return published.host === '' ? `Un puerto libre de esta máquina lleva al puerto ${published.container}` : `El puerto ${published.host} de esta máquina${where} lleva al puerto ${published.container} del contenedor`;
    }
    if (meant === 'volume') {
      const mounted = readMounted(value);
      if (!mounted) return '';
      const source = mounted.kind === 'folder' ? `La carpeta ${mounted.source} de esta máquina` : mounted.kind === 'volume' ? `El volumen ${mounted.source}` : 'Un volumen nuevo sin nombre';
      return `${source} se ve como ${mounted.target} en el contenedor${mounted.isReadOnly ? ', de solo lectura' : ''}`;
    }
    if (meant === 'restart') return restarts[value.split(':')[0] ?? ''] ?? '';
    if (meant === 'env') return value.includes('=') ? `${value.split('=')[0] ?? ''} vale ${value.slice(value.indexOf('=') + 1) || 'nada'}` : `${value} como está en esta máquina`;
    return '';
  },
  valueMissing: 'Falta un valor.',
  deprecated: (instead) => `En desuso: ${instead}.`,
  argument: (role) => roles[role] ?? (role === '' ? 'una palabra más de las que toma el comando' : role),
  unknownFlag: (flag) => `${flag} no es una opción de este comando.`,
  unknownCommand: (line) => `${line} no es un comando.`,
  plugin: (name) => `${name} es un programa aparte de la línea de comandos de docker. Solo se ejecuta en una terminal.`,
  program: (name) => (programs[name] === undefined ? `el programa ${name}` : `${name} ${programs[name]}`),
  variable: (name) => `el valor de la variable ${name}`,
  placeholder: (name) => `por rellenar: ${name}`,
  assignment: (name) => `da un valor a la variable ${name}`,
  substitution: 'lo que escribe la línea de docker que contiene, palabra por palabra',
  pipe: 'lo que escribe el comando anterior pasa al siguiente',
  and: 'sigue solo si lo anterior salió bien',
  or: 'sigue solo si lo anterior falló',
  flagsEnd: 'lo que sigue no es una opción, aunque empiece con un guion',
  redirections: {
    write: (target) => `escribe la salida en el archivo ${target}, y lo sobrescribe`,
    append: (target) => `añade la salida al archivo ${target}`,
    read: (target) => `lee del archivo ${target}`,
    document: (target) => `lee las líneas de abajo, hasta ${target}`,
    text: () => 'lee el texto que sigue',
    join: () => 'los mensajes van adonde va la salida',
    errors: (target) => (target === '/dev/null' ? 'tira los mensajes' : `escribe los mensajes en el archivo ${target}`),
    both: (target) => `escribe la salida y los mensajes en el archivo ${target}`,
  },
  risks: {
    read: 'Solo mira: no cambia nada.',
    change: 'Cambia cosas que se pueden volver a hacer.',
    destroy: 'Puede destruir lo que no existe en otro sitio.',
    reach: 'Llega más allá del contenedor, hasta esta máquina.',
  },
  complaint: (words) => `Docker rechaza esta línea: ${words}`,
  manual: 'Referencia',
  ownNote: (title) => `Tu nota: ${title}`,
};
