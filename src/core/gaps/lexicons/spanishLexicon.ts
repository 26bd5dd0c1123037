// How Spanish notes say that something is unfinished.
import type { Lexicon } from './Lexicon';

export const spanishLexicon: Lexicon = {
  marks: [
    'completar',
    '(?:cambiar|terminar|acabar|desarrollar|detallar|definir)$',
    'mirar(?:lo|la|los|las)? (?:esto|bien|mejor|mas)', '(?:ver|mirar) lo del?(?= )(?!.*(?:\\[\\[|arriba|abajo|antes|anterior))',
    'pendiente(?:s)?(?= ?[:;,.!-]|$)',
    '(?:por|a|sin) (?:completar|hacer|terminar|acabar|revisar|definir|escribir|explicar|ampliar|confirmar|comprobar|verificar|anadir|enlazar|aclarar|desarrollar)',
    '(?:esta |aun )?(?:incomplet|inacabad)[oa]s?',
    '(?:me )?faltan?(?= ?[:;,.!-]|$)',
    '(?:me )?faltan? (?:el|la|los|las|un|una|unos|unas|algo|algun|alguna|algunos|algunas|ejemplos?|enlaces?|fuentes?|informacion|mas|lo|cosas|detalles?|capturas?|diagramas?)',
    '(?:(?:me )?faltan?|tengo que) (?:por )?[a-z]+[aei]r(?:lo|la|los|las|le)?',
    'no estoy (?:muy |del todo )?segur[oa]',
    'no (?:lo )?se (?:si|que|bien|como|por que|cual|muy bien|exactamente)',
    'a medias', 'borrador$', 'no (?:lo )?entiendo', 'ver (?:esto (?:mejor|bien|mas)|otro dia)', 'explicar (?:como|que|por que|cuando|donde|cual)', '(?:cita|fuente|ejemplo|enlace) (?:requerid[oa]|pendiente)', 'revision pendiente',
  ],
  fillers: ['(?:hay que|luego|ojo[:,]?|recordar|no olvidar|aqui)'],
  owing: ['(?:me )?falta(?:ria)?(?: por)?', 'tengo que', 'tendria que', 'habria que', 'queda(?: por)?', 'pendiente(?: de)?:?', 'acordarme de', 'todo ?[:-]'],
  finishing: [
    'completar', 'ampliar', 'reescribir', 'redactar', 'reformular', 'corregir', 'repasar', 'aclarar', 'explicar', 'investigar', 'profundizar', 'estudiar',
    'preguntar', 'dibujar', 'enlazar con', 'enlazar esto', 'vincular con', 'linkear',
  ],
  reviewing: ['revisar', 'comprobar', 'verificar', 'confirmar', 'contrastar'],
  adding: [
    'anadir', 'agregar', 'meter', 'poner', 'incluir', 'insertar', 'escribir', 'enlazar', 'vincular', 'mejorar', 'arreglar',
    'mencionar', 'citar', 'apuntar', 'anotar',
  ],
  changing: [
    'cambiar', 'mover', 'borrar', 'quitar', 'eliminar', 'sustituir', 'reemplazar', 'actualizar', 'buscar', 'hacer', 'probar', 'separar', 'dividir', 'unir', 'juntar',
    'ordenar', 'reordenar', 'simplificar', 'resumir', 'traducir', 'entender', 'sacar', 'pasar', 'terminar', 'acabar', 'detallar', 'desarrollar', 'documentar',
    'definir', 'describir', 'cambia', 'mueve', 'borra', 'quita', 'busca', 'anade', 'agrega', 'completa', 'explica', 'revisa', 'corrige', 'enlaza', 'amplia',
  ],
  verbEnding: '(?:(?:me|se)?(?:lo|la|los|las|le))?',
  follows: [],
  isVerbAloneTask: true,
  noteWords: [
    'ejemplo', 'ejemplos', 'seccion', 'secciones', 'apartado', 'apartados', 'parrafo', 'parrafos', 'frase', 'frases', 'definicion', 'definiciones', 'explicacion',
    'explicaciones', 'descripcion', 'descripciones', 'diagrama', 'diagramas', 'dibujo', 'dibujos', 'esquema', 'esquemas', 'grafico', 'captura', 'capturas', 'diapositiva', 'diapositivas', 'enlace',
    'enlaces', 'link', 'links', 'fuente', 'fuentes', 'referencia', 'referencias', 'cita', 'detalle', 'detalles', 'redaccion', 'ortografia', 'nota', 'notas', 'apuntes',
    'titulo', 'encabezado', 'tema', 'curso', 'leccion', 'clase', 'video', 'resumen', 'esta parte', 'la parte de', 'el resto', 'lo de', 'lo del', 'lo que falta', 'lo ultimo', 'lo anterior',
    'al principio', 'al final', 'al inicio', 'mas adelante', 'mas tarde', 'otra nota', 'mejor', 'bien', 'mas$', 'mas (?:info|cosas|contenido)', 'informacion', 'ejercicio', 'ejercicios', 'practica', 'practicas',
  ],
  snippets: ['(?:el|la|los|las|un|una) (?:yaml|json|codigo|comandos?|ordenes|orden|lineas?|salida|snippet|script)'],
  pointers: ['esto', 'eso', 'aqui', 'arriba', 'abajo'],
  machineWords: ['logs?', 'puertos?', 'permisos', 'estado', 'salida', 'codigos? de salida', 'espacio en disco', 'cortafuegos'],
  advice: ['tu', 'tus', 'tuyo', 'si', 'cuando', 'antes', 'despues', 'al fichero', 'al archivo', 'al dockerfile', 'en produccion', 'para que', 'se puede', 'puedes'],
  backlogs: [
    '(?:otras |mas )?(?:cosas|temas|partes|puntos|contenidos?|ideas) (?:que|por|a|para|q) (?:faltan|(?:me )?(?:falta |faltan )?(?:por )?(?:anadir|agregar|poner|meter|incluir|hacer|completar|revisar|mirar|explicar|escribir|terminar|estudiar|ver))(?: .*)?',
    '(?:cosas|tareas|temas|puntos|mejoras|partes|dudas) pendientes?', 'pendientes?(?: de (?:hacer|anadir|completar|revisar))?', '(?:cosas )?por (?:hacer|anadir|agregar|completar|revisar|terminar|escribir)',
    '(?:lo )?que (?:me )?falta(?: por (?:hacer|anadir|completar))?', 'lo que queda(?: por hacer)?', 'falta(?:n)?', 'anadir', 'tareas',
  ],
};
