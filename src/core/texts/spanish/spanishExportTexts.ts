// The Spanish words of what leaves the map.
import type { ExportTexts } from '../ExportTexts';
import { spanishMapTexts } from './spanishMapTexts';

export const spanishExportTexts: ExportTexts = {
  words: {
    untitled: spanishMapTexts.untitled,
    ties: {
      contains: 'contiene',
      defines: 'define',
      tagged: 'con la etiqueta',
      'links to': 'enlaza con',
      cites: 'cita',
      mentions: 'menciona',
      about: 'trata de',
      'is a': 'es un',
      'part of': 'parte de',
      uses: 'usa',
      creates: 'crea',
      'isolates with': 'aísla con',
      'contrasts with': 'se distingue de',
    },
    kindsOfMany: spanishMapTexts.kindsOfMany,
    nothing: 'Aún no hay temas.',
    manyTies: (ties, limit) => `${ties} vínculos: Mermaid dibuja como mucho ${limit} si maxEdges no permite más. Exporta una parte del mapa.`,
  },
  formats: {
    canvas: 'Lienzo (Canvas)',
    mermaid: 'Diagrama de Mermaid',
    dot: 'DOT de Graphviz',
    json: 'Archivo JSON',
    csv: 'Vínculos en CSV',
    moc: 'Índice',
  },
  picture: (format) => `Imagen (${format})`,
  copy: (format) => `Copiar: ${format}`,
  copied: (format) => `Copiado: ${format}`,
  saved: (path) => `Escrito: ${path}`,
  failed: (reason) => `No se escribió nada (${reason}).`,
  fileName: 'Mapa de temas',
  contentsName: 'Índice',
  createContents: 'Crear una nota con el índice',
  updateContents: 'Actualizar el índice en esta nota',
  updated: 'El índice está al día.',
  problems: {
    noEnd: (line) => `El índice que empieza en la línea ${line} no tiene marca de fin. Vuelve a ponerla o borra la marca de esa línea.`,
    noStart: (line) => `La línea ${line} cierra un índice que no empieza en ningún sitio. Vuelve a poner la marca de inicio o borra esa línea.`,
    unclosed: (line) => `El bloque de código que empieza en la línea ${line} no termina nunca, así que el índice sería código. Cierra antes el bloque.`,
    twice: (line) => `En la línea ${line} empieza un segundo índice. Una nota tiene uno solo: borra el otro con sus dos marcas.`,
  },
};
