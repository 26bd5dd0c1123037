// The Spanish words of the headless notebook.
import type { ReportTexts } from '../ReportTexts';

const count = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`;

export const spanishReportTexts: ReportTexts = {
  help: (version) => `Docker Notebook ${version}, sin Obsidian: qué contiene una bóveda, qué le falta, y sus comandos en marcha.

Uso:
  notebook analyse RUTA [--json] [--language IDIOMA]
      Lee una nota o todas las notas de una carpeta e informa de secciones,
      comandos, bloques de código, el mapa de temas y lo que está sin terminar.
        --json              escribe el resultado entero como JSON
        --language IDIOMA   en o es; si falta, el idioma de la terminal
  notebook check RUTA [--json] [--language IDIOMA]
      Pregunta al motor de Docker si es así lo que esperan los bloques
      docker-check de una nota o de las notas de una carpeta. Solo lee.
  notebook gaps RUTA [--format FORMATO] [--fail-on GRAVEDAD] [--language IDIOMA]
      Enumera lo que está sin terminar, sin preguntar a ningún motor; para CI.
        --format FORMATO    text, json o sarif (SARIF 2.1.0)
        --fail-on GRAVEDAD  info, warning (si no se dice nada), error o never
  notebook export RUTA --format FORMATO [--out ARCHIVO] [--language IDIOMA]
      Escribe el mapa de temas de una nota o de las notas de una carpeta como
      canvas (JSON Canvas), mermaid, dot (Graphviz), json, csv (los vínculos),
      moc, un índice en Markdown, o svg, una imagen.
        --out ARCHIVO       en ese archivo. Un índice sustituye al que haya en
                            él y no toca nada más
  notebook exec [--note RUTA] LÍNEA…
      Ejecuta las líneas en el motor de Docker; con "-" las lee de la entrada
      estándar. Termina con el código de salida del último comando.
        --note RUTA         como si estuvieran al final de esa nota: las
                            construcciones toman sus archivos de sus bloques
  notebook --help
  notebook --version

Códigos de salida de analyse y export:
  0  se leyó todo
  2  la ruta no existe, no contiene notas o alguna nota no se pudo leer; el
     archivo no se pudo escribir; o la línea de comandos está mal escrita

Códigos de salida de gaps:
  0  nada sin terminar pesa tanto como dice --fail-on
  1  algo sí
  2  como en analyse

Códigos de salida de check:
  0  se cumple todo
  1  algo no se cumple
  2  nada falla, pero no todo se pudo preguntar o entender; o como en analyse

Entorno:
  LC_ALL, LC_MESSAGES, LANG   el idioma del informe, el primero que tenga valor
  NO_COLOR                    sin colores
`,
  noteSummary: ({ sections, empty, unfinished, complete, commands, blocks, gaps }) =>
    `${count(sections, 'sección', 'secciones')} (${count(complete, 'completa')}, ${unfinished} sin terminar, ${count(empty, 'vacía')}), ` +
    `${count(commands, 'comando')}, ${count(blocks, 'bloque de código', 'bloques de código')}, ${count(gaps, 'hueco')}`,
  noGaps: 'No se encontró nada sin terminar.',
  gapsByRule: 'Huecos por clase',
  notebookSummary: ({ notes, sections, topics, ties, gaps }) =>
    `${count(notes, 'nota')}, ${count(sections, 'sección', 'secciones')}, ${count(topics, 'tema')}, ${count(ties, 'relación', 'relaciones')}, ${count(gaps, 'hueco')}`,
  topicsByKind: 'Temas por clase',
  topicKinds: {
    note: 'notas',
    section: 'secciones',
    concept: 'conceptos',
    command: 'comandos',
    instruction: 'instrucciones de Dockerfile',
    term: 'términos',
    tag: 'etiquetas',
    source: 'fuentes',
  },
  problems: {
    noPath: 'Falta decir qué nota o carpeta leer: notebook analyse RUTA.',
    missingPath: (path) => `No existe el archivo o la carpeta ${path}. Revisa la ruta; si es relativa, parte de la carpeta actual.`,
    noNotes: (path) => `No hay ninguna nota en ${path}: una nota es un archivo que termina en .md.`,
    unreadable: (path, reason) => `No se pudo leer ${path} (${reason}). El informe sigue con las demás notas.`,
    failedNote: (path, reason) => `No se pudo analizar ${path} (${reason}). Es un fallo de Docker Notebook; por favor, comunícalo.`,
    unknownCommand: (command) => `No existe el comando «${command}». Mira: notebook --help.`,
    unknownOption: (option) => `No existe la opción ${option}. Mira: notebook --help.`,
    missingValue: (option) => `A ${option} le falta su valor. Mira: notebook --help.`,
    noFormat: (formats) => `Falta decir en qué formato: notebook export RUTA --format ${formats.join('|')}.`,
    unknownFormat: (format, formats) => `No existe el formato «${format}». Hay estos: ${formats.join(', ')}.`,
    unknownSeverity: (severity, severities) => `No existe la gravedad «${severity}». Hay estas: ${severities.join(', ')}.`,
    unwritable: (path, reason) => `No se pudo escribir ${path} (${reason}).`,
    damagedContents: (path, problem) => `${path} se queda como estaba. ${problem}`,
    tooManyPaths: (path) => `Solo se lee una ruta cada vez; ${path} está de más.`,
  },
};
