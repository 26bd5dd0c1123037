// Las palabras con que se ayuda a una nota a tener sus enlaces y etiquetas.
import type { LinkingTexts } from '../LinkingTexts';

export const spanishLinkingTexts: LinkingTexts = {
  command: 'Proponer enlaces y etiquetas para esta nota',
  title: (note) => `Enlaces y etiquetas para «${note}»`,
  introduction: 'No se cambia nada hasta que lo digas. Lo que apliques se deshace de una vez si la nota está abierta en el editor.',
  nothing: 'Nada que proponer. Se proponen enlaces donde unas palabras nombran aquello de lo que trata un encabezado tuyo, o dicen su nombre; y etiquetas, por lo que nombran los encabezados de la nota.',
  listLabel: 'Propuestas',
  reasons: {
    mention: ({ concept, target, path }) => `«${target}», en ${path}, trata de ${concept}.`,
    named: ({ target, path }) => `«${target}», en ${path}, se llama así.`,
    asked: ({ concept, target, path }) => `El encabezado pide un enlace; «${target}», en ${path}, trata de ${concept}.`,
    broken: ({ written, target, path }) => (path === '' ? `El enlace a «${written}» no lleva a ninguna parte y nada se llama parecido. Arréglalo o quítalo a mano.` : `El enlace a «${written}» no lleva a ninguna parte; «${target}», en ${path}, se llama casi igual.`),
    ambiguous: ({ written, path, others }) => `${(others.length + 1).toLocaleString('es')} notas se llaman «${written}»; el enlace lleva a ${path}. Otras: ${others.join(', ')}.`,
    tag: ({ name, concept, notes }) => (notes === 0 ? `La nota trata de ${concept}; ninguna nota tiene aún una etiqueta para ello.` : `La nota trata de ${concept}; ${notes === 1 ? '1 nota tiene' : `${notes.toLocaleString('es')} notas tienen`} la etiqueta #${name}.`),
    done: ({ tag, role }) => (role === 'toLink' ? `No queda ningún enlace que proponer: #${tag} puede irse.` : `La nota tiene sus etiquetas: #${tag} puede irse.`),
  },
  apply: (count) => (count === 0 ? 'Aplicar' : `Aplicar ${count.toLocaleString('es')}`),
  cancel: 'Cancelar',
  decline: 'No más',
  declineOf: (reason) => `No volver a proponer: ${reason}`,
  line: (line) => `Línea ${line.toLocaleString('es')}`,
  applied: (count) => (count === 1 ? 'Se aplicó 1 propuesta.' : `Se aplicaron ${count.toLocaleString('es')} propuestas.`),
  problems: {
    changed: 'No se cambió nada: la nota ya tiene otras palabras. Pide las propuestas de nuevo.',
    noNote: 'No se cambió nada: la nota ya no existe.',
  },
};
