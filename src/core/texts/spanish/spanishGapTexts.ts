// The Spanish words about gaps.
import { describeCheckReason } from '../describeCheckReason';
import type { GapTexts } from '../GapTexts';
import { spanishCheckTexts } from './spanishCheckTexts';

export const spanishGapTexts: GapTexts = {
  severities: { info: 'Aviso', warning: 'Sin terminar', error: 'Fallo' },
  rules: {
    'workflow-tag': {
      name: 'Nota abierta',
      what: ({ quote }) => `${quote} dice que esta nota no está terminada.`,
      why: 'Mientras siga la etiqueta, no se distingue de una nota terminada sin leerla entera.',
      next: ({ quote }) => `Cierra los demás huecos y luego quita ${quote} o marca la nota como hecha.`,
    },
    'to-tag': {
      name: 'Por etiquetar',
      what: ({ quote }) => `${quote} dice que a esta nota le faltan sus etiquetas de tema.`,
      why: 'Sin etiquetas de tema la nota no aparece junto a las de su clase.',
      next: ({ quote }) => `Añade los temas como etiquetas en la cabecera y luego quita ${quote}.`,
    },
    'to-link': {
      name: 'Por enlazar',
      what: ({ quote }) => `${quote} dice que a esta nota le faltan enlaces a otras.`,
      why: 'Una nota que no enlaza con nada se queda sola en el mapa.',
      next: ({ quote }) => `Enlaza los términos que tienen nota propia y luego quita ${quote}.`,
    },
    'empty-section': {
      name: 'Sección vacía',
      what: ({ quote }) => `No hay nada escrito bajo «${quote}».`,
      why: 'El encabezado promete algo que la nota no contiene.',
      next: () => 'Escribe aquí una primera frase o borra el encabezado.',
    },
    'untitled-heading': {
      name: 'Encabezado sin título',
      what: () => 'Este encabezado no tiene título.',
      why: 'Un encabezado sin palabras no se puede enlazar y deja un hueco en todos los índices.',
      next: () => 'Ponle un título o borra la línea.',
    },
    'duplicate-heading': {
      name: 'Encabezado repetido',
      what: ({ quote, relatedLine }) => `«${quote}» ya está a su lado, en la línea ${relatedLine ?? '?'}.`,
      why: 'Un enlace a este encabezado lleva siempre al primero de los dos.',
      next: () => 'Cambia el nombre de uno o une las dos secciones.',
    },
    marker: {
      name: 'Nota para ti',
      what: ({ quote }) => `En el texto quedó apuntado: «${quote}».`,
      why: 'Es una tarea que se dejó en medio del texto.',
      next: () => 'Haz lo que dice y borra el apunte.',
    },
    'marker-in-heading': {
      name: 'Apunte en un encabezado',
      what: ({ quote }) => `El encabezado lleva apuntado: «${quote}».`,
      why: 'Dice que falta trabajo en toda la sección, y cada enlace al encabezado tiene que repetirlo.',
      next: () => 'Termina la sección y borra el apunte del encabezado.',
    },
    'missing-description': {
      name: 'Comando sin descripción',
      what: ({ quote }) => `«${quote}» no tiene descripción.`,
      why: 'Una lista de comandos ayuda cuando cada uno dice qué hace.',
      next: ({ quote }) => `Escribe en pocas palabras qué hace «${quote}».`,
    },
    'todo-heading': {
      name: 'Encabezado que es una tarea',
      what: ({ quote }) => `El encabezado «${quote}» es una tarea, no un tema.`,
      why: 'Dice qué hay que hacer con la nota, así que nadie lo buscará como tema.',
      next: () => 'Hazlo y ponle a la sección el nombre de su tema, o llévalo a una lista de tareas.',
    },
    'things-to-add': {
      name: 'Cosas que añadir',
      what: ({ quote }) => `«${quote}» reúne lo que aún le falta a esta nota.`,
      why: 'Lo que hay ahí todavía no ha encontrado su sitio en la nota.',
      next: () => 'Lleva cada cosa a la sección que le toca y borra esta.',
    },
    'missing-sources': {
      name: 'Sin fuentes',
      what: ({ quote }) => `No hay ninguna fuente bajo «${quote}».`,
      why: 'Sin fuentes nadie puede comprobar la nota ni seguir leyendo.',
      next: () => 'Añade las páginas, cursos o libros de los que sale.',
    },
    'failing-check': {
      name: 'No se cumple',
      what: ({ quote, reason }) => (reason ? `No se cumple lo esperado: ${describeCheckReason(reason, spanishCheckTexts)}` : `No se cumple «${quote}».`),
      why: 'La nota dice que es así después de sus pasos, y no lo es.',
      next: () => 'Ejecuta los pasos de la sección, corrige lo que les falte y comprueba otra vez.',
    },
    'unreadable-check': {
      name: 'Comprobación que no se entiende',
      what: ({ quote }) => `«${quote}» no dice nada que se pueda comprobar.`,
      why: 'Una línea que no se entiende nunca se comprueba.',
      next: () => 'Mira bajo el bloque qué le pasa a la línea y cómo se podría escribir.',
    },
    'open-task': {
      name: 'Tarea abierta',
      what: ({ quote }) => `La tarea «${quote}» está abierta.`,
      why: 'Se apuntó para esta nota y no está hecha.',
      next: () => 'Hazla y marca su casilla, o cancélala con [-].',
    },
    'highlighted-instruction': {
      name: 'Tarea resaltada',
      what: ({ quote }) => `Un resaltado dice qué hacer: «${quote}».`,
      why: 'Es una tarea que destaca en el texto y no está hecha.',
      next: () => 'Haz lo que dice y borra el resaltado, o conviértelo en una tarea.',
    },
    'bare-marker': {
      name: 'Apunte en una línea',
      what: ({ quote }) => `Una línea dice: «${quote}».`,
      why: 'Te habla a ti y no de Docker: aquí queda algo por hacer.',
      next: () => 'Haz lo que dice y borra la línea.',
    },
    'unanswered-question': {
      name: 'Pregunta sin respuesta',
      what: ({ quote }) => `Nada responde a «${quote}».`,
      why: 'Una pregunta apuntada y sin responder es lo que querías saber.',
      next: () => 'Escribe la respuesta debajo o quita la pregunta.',
    },
    'unexplained-terms': {
      name: 'Nombres sin explicar',
      what: ({ quote }) => `La lista «${quote}» nombra cosas y no explica ninguna.`,
      why: 'Un nombre solo no le dice nada a quien aún no lo conoce.',
      next: () => 'Escribe detrás de cada nombre, tras dos puntos, qué es.',
    },
    'stub-section': {
      name: 'Esbozo',
      what: ({ quote }) => `Bajo «${quote}» no hay casi nada.`,
      why: 'Una palabra o un enlace solo no cumplen lo que promete el encabezado.',
      next: () => 'Cuenta en una frase tuya de qué trata.',
    },
    'trailing-ellipsis': {
      name: 'Se queda a medias',
      what: ({ quote }) => `«${quote}» se corta en puntos suspensivos.`,
      why: 'Lo que va en lugar de los puntos se dejó para después.',
      next: () => 'Escribe el resto o termina la línea.',
    },
    'level-skip': {
      name: 'Nivel saltado',
      what: ({ quote, relatedLine }) => `«${quote}» está más de un nivel por debajo del encabezado de la línea ${relatedLine ?? '?'}.`,
      why: 'Los índices muestran una sección dentro de otra que no existe.',
      next: () => 'Quita un # o dos.',
    },
    'untitled-source': {
      name: 'Fuente sin título',
      what: ({ quote }) => `La fuente ${quote} no tiene título.`,
      why: 'Cuando la dirección deja de existir, ya nadie sabe qué había allí.',
      next: () => 'Escribe qué es: [título](dirección).',
    },
    'doubtful-address': {
      name: 'Dirección imposible',
      what: ({ quote }) => `«${quote}» no es una dirección que un navegador pueda abrir.`,
      why: 'Un enlace que no lleva a ninguna parte es una fuente que nadie puede comprobar.',
      next: () => 'Copia otra vez la dirección entera desde el navegador.',
    },
    'after-footer': {
      name: 'Después de las fuentes',
      what: ({ quote, relatedLine }) => `«${quote}» está después de las fuentes de la línea ${relatedLine ?? '?'}.`,
      why: 'Las fuentes cierran la nota; lo que viene después se pasa por alto.',
      next: () => 'Lleva la sección encima de las fuentes.',
    },
    'unclosed-fence': {
      name: 'Bloque sin cerrar',
      what: () => 'Este bloque de código no se cierra nunca.',
      why: 'Todo lo que hay debajo se lee como código, también encabezados y fuentes.',
      next: () => 'Ciérralo con una línea de ``` donde acaba el código.',
    },
    'unspaced-heading': {
      name: 'Encabezado sin espacio',
      what: ({ quote }) => `«${quote}» no es un encabezado: falta un espacio detrás de los #.`,
      why: 'Sin el espacio la línea es texto y su sección queda dentro de la de arriba.',
      next: () => 'Pon un espacio entre los # y el título.',
    },
    'unneeded-ignore': {
      name: 'Ignorar que sobra',
      what: ({ quote }) => `Ignorar «${quote}» ya no oculta nada.`,
      why: 'El hueco está cerrado, llegó su día o ninguna regla se llama así; ocultaría el próximo hueco de ese sitio.',
      next: ({ quote }) => `Quita «${quote}» de lo que se ignora.`,
    },
  },
};
