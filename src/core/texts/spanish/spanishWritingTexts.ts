// The Spanish words that help whoever writes docker lines and Dockerfiles.
import type { WritingTexts } from '../WritingTexts';

export const spanishWritingTexts: WritingTexts = {
  filters: {
    grep: 'Deja las líneas que coinciden',
    head: 'Deja las primeras líneas',
    tail: 'Deja las últimas líneas',
    sort: 'Ordena las líneas',
    uniq: 'Quita las líneas que repiten la anterior',
    wc: 'Cuenta líneas, palabras y bytes',
    cut: 'Deja algunas columnas',
    awk: 'Escribe algunos campos de cada línea',
    sed: 'Sustituye texto en cada línea',
    tr: 'Sustituye o quita caracteres',
    tee: 'Escribe también en un archivo',
    xargs: 'Pasa las palabras a otro comando',
    cat: 'Lo pasa todo',
  },
  keys: { move: 'para moverse', use: 'para insertar', close: 'para cerrar' },
  usageLabel: (command) => `Cómo se usa ${command}`,
  problems: {
    command: (word) => `docker no tiene el comando ${word}.`,
    subcommand: (word, family) => `docker ${family} no tiene el comando ${word}.`,
    flag: (flag, command) => `${command} no tiene la opción ${flag}.`,
  },
  replaceBy: (word) => `Sustituir por ${word}`,
  fixCommand: 'Sustituir la palabra desconocida junto al cursor',
  nothingToFix: 'Junto al cursor no hay ninguna palabra desconocida que se parezca a una conocida.',
  heading: 'Escritura',
  completeLines: { name: 'Completar líneas de docker', description: 'Ofrece comandos, opciones y sus valores mientras escribes en bloques de docker, listas de comandos y Dockerfiles.' },
  completeNames: { name: 'Completar nombres del motor', description: 'Pregunta al motor por sus contenedores, imágenes, volúmenes y redes mientras escribes uno de esos nombres, y solo entonces.' },
  showUsage: { name: 'Mostrar cómo se usa un comando', description: 'Mientras el cursor está en una línea de docker, su uso y la opción actual están encima. Escape lo cierra.' },
  checkLines: { name: 'Comprobar líneas de docker', description: 'Subraya en el editor los comandos y opciones desconocidos y ofrece el que se quería escribir.' },
};
