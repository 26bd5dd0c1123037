// The Spanish words of check blocks.
import type { CheckTexts } from '../CheckTexts';

const subjects = { container: 'contenedor', port: 'puerto', image: 'imagen', volume: 'volumen', network: 'red' } as const;
const features = { image: 'la imagen', port: 'el puerto', volume: 'el volumen', network: 'la red', label: 'la etiqueta', env: 'la variable', restart: 'la política de reinicio' } as const;
const statuses = { created: 'se creó y no se ha arrancado', running: 'está en marcha', paused: 'está en pausa', restarting: 'se está reiniciando', removing: 'se está borrando', exited: 'está parado', dead: 'está muerto' } as const;
const health = { healthy: 'está sano', unhealthy: 'no está sano', starting: 'aún arranca: su primera comprobación de salud no ha acabado', none: 'no tiene comprobación de salud' } as const;
const silences = {
  refused: 'no hay nada escuchando ahí',
  'hung-up': 'la conexión se cierra al momento: nada escucha dentro del contenedor, o no en 0.0.0.0',
  'timed-out': 'no contesta en 3 segundos',
  unreachable: 'no se puede llegar a la máquina',
  cancelled: 'se paró la comprobación',
} as const;
const isFemale = (subject: keyof typeof subjects): boolean => subject === 'image' || subject === 'network';
const list = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

export const spanishCheckTexts: CheckTexts = {
  blockLabel: 'Comprobaciones',
  check: 'Comprobar',
  checkAgain: 'Comprobar otra vez',
  stop: 'Parar',
  checking: 'Comprobando…',
  notChecked: (count) => (count === 1 ? '1 expectativa, aún sin comprobar' : `${count} expectativas, aún sin comprobar`),
  nothingToCheck: 'Aquí aún no se espera nada.',
  summary: (passed, count) => (passed === count ? (count === 1 ? 'Se cumple' : `Se cumplen las ${count}`) : `${passed === 1 ? 'Se cumple' : 'Se cumplen'} ${passed} de ${count}`),
  checkedAt: (time) => `comprobado a las ${time}`,
  states: { passed: 'Se cumple', failed: 'No se cumple', unknown: 'No se sabe', unreadable: 'No se entiende', unchecked: 'Sin comprobar' },
  commands: { block: 'Comprobar el bloque donde está el cursor', note: 'Comprobar la nota' },
  noBlock: 'Aquí no hay ningún bloque de comprobaciones. Es un bloque de código del lenguaje docker-check.',
  didYouMean: (name) => `¿Querías decir ${name}?`,
  examples: (lines) => `Por ejemplo: ${list(lines)}.`,
  exampleLines: {
    container: ['contenedor web corre', 'contenedor web terminó con código 0', 'contenedor web tiene imagen nginx, puerto 8080->80'],
    port: ['puerto 8080 responde', 'puerto 8080 responde 200', 'puerto 8080 responde con "hola"'],
    image: ['imagen timer existe', 'imagen timer pesa menos de 20 MB'],
    volume: ['volumen datos existe', 'volumen datos no existe'],
    network: ['red interna existe', 'red interna tiene el contenedor web'],
  },
  reasons: {
    missing: ({ subject, name }) => `No hay ${isFemale(subject) ? 'ninguna' : 'ningún'} ${subjects[subject]} ${name}.`,
    exists: ({ subject, name }) => `Hay ${isFemale(subject) ? 'una' : 'un'} ${subjects[subject]} ${name}.`,
    status: ({ name, status, exitCode }) => `El contenedor ${name} ${statuses[status]}${exitCode === null ? '' : `, con código de salida ${exitCode}`}.`,
    health: ({ name, health: state }) => `El contenedor ${name} ${health[state]}.`,
    has: ({ name, wanted }) => `El contenedor ${name} tiene ${wanted}.`,
    lacks: ({ name, feature, wanted, found }) => `El contenedor ${name} no tiene ${features[feature]} ${wanted}${found.length === 0 ? ', ni otra cosa parecida' : `, sino ${found.join(', ')}`}.`,
    size: ({ name, size }) => `La imagen ${name} ocupa ${size}.`,
    holds: ({ network, container }) => `El contenedor ${container} está en la red ${network}.`,
    holdsNot: ({ network, container, found }) => `El contenedor ${container} no está en la red ${network}${found.length === 0 ? ', que no tiene ningún contenedor en marcha' : `, que tiene ${found.join(', ')}`}.`,
    answers: ({ port, status }) => (status === null ? `Algo escucha en el puerto ${port}, pero no habla HTTP.` : `El puerto ${port} responde con el estado ${status}.`),
    noText: ({ port, text }) => `La respuesta del puerto ${port} no contiene «${text}».`,
    silent: ({ port, why }) => `El puerto ${port} no responde: ${silences[why]}.`,
    noAnswer: ({ message }) => `No se pudo preguntar al motor: ${message}`,
  },
  problems: {
    noSubject: ({ word }) => `«${word}» no es un contenedor, un puerto, una imagen, un volumen ni una red.`,
    command: () => 'Esto es un comando: va en un bloque del lenguaje docker. Aquí se escribe lo que tiene que ser verdad después.',
    noName: ({ subject }) => `¿Qué ${subjects[subject]}? Falta su ${subject === 'port' ? 'número' : 'nombre'}.`,
    noClaim: ({ subject, name }) => `¿Qué tiene que ser verdad de ${isFemale(subject) ? 'la' : 'el'} ${subjects[subject]} ${name}?`.replace('de el ', 'del '),
    unknownClaim: ({ subject, word }) => `«${word}» no se puede decir de ${isFemale(subject) ? 'una' : 'un'} ${subjects[subject]}.`,
    unknownFeature: ({ word }) => `Un contenedor tiene imagen, puerto, volumen, red, etiqueta, variable de entorno o política de reinicio, pero no «${word}».`,
    noValue: ({ feature }) => `¿Cuál es ${features[feature]}?`,
    badPort: ({ word }) => `«${word}» no es un puerto: es un número hasta 65535, en un contenedor también 8080->80.`,
    badSize: ({ word }) => `«${word}» no es un tamaño: es un número con su unidad, como 20 MB.`,
  },
};
