import { describe, expect, test } from 'vitest';
import { marker } from '../../../src/core/gaps/marker';
import { parseNote } from '../../../src/core/notes/parseNote';

const remarksIn = (text: string): readonly string[] => marker.find(parseNote('note.md', text)).map((gap) => gap.quote);

describe('a remark to oneself is found', () => {
  test.each([
    '(completar)', '(COMPLETAR)', '(Completar más adelante)', '(añadir ejemplo)', '(anadir ejemplo)', '(revisar)', '(revisarlo)', '(corregir la ortografía)',
    '(falta)', '(falta explicar los puertos)', '(falta el ejemplo)', '(faltan ejemplos)', '(pendiente)', '(pendiente de revisar)', '(por hacer)', '(sin terminar)',
    '(TODO)', '(TODO: dibujar)', '(FIXME)', '(wip)', '(tengo que preguntar esto)', '(hay que completar esto)', '(no estoy seguro)', '(no sé si es así)',
    '(explicar mejor)', '(cambiar el título)', '(poner un enlace)', '(comprobar que es verdad)', '(quitar esto)', '(¿revisar?)', '(**completar**)', '(⚠️ revisar)',
    '(complete this)', '(check this)', '(review)', '(add an example)', '(add example with -v)', '(to be completed)', '(to do)', '(needs an example)', '(not sure)',
    '(rewrite this sentence)', '(I need to check the numbers)', '(expand)', '(explain why)', '(move this to the top)', '(to complete)', '(to review later)', '(citation needed)', '(add more)', '(draft)', '(añadir más)', '(buscar más información)', '(no lo entiendo)',
    '(revisar la documentación oficial)', '(revisar y completar)', '(completar/revisar)', '(Completar...)', '(a revisar)', '(por revisar)', '(mejorar esta explicación)', '(TODO completar)', '(link to the course)', '(verify)',
    '(find the slide)', '(I need to read more about vxlan)', '(still have to learn this)', '(poner lo del daemon.json)', '(buscar la diapositiva)',
    '(poner el yaml)', '(add the command)', '(probar el restore y apuntarlo aquí)', '(ver lo de los límites)', '(mirar lo del proxy)',
  ])('%s', (remark) => {
    expect(remarksIn(`Las capas se apilan ${remark} una sobre otra.`)).toEqual([remark.slice(1, -1)]);
  });

  test('over several lines, as one line', () => {
    expect(remarksIn('Un volumen (revisar esto,\nporque no lo tengo claro) vive fuera.')).toEqual(['revisar esto, porque no lo tengo claro']);
  });

  test('inside other parentheses', () => {
    expect(remarksIn('Un volumen (ver el curso (completar)) vive fuera.')).toEqual(['completar']);
  });

  test('with its own parentheses in it', () => {
    expect(remarksIn('Un volumen (revisar (otra vez) esto) vive fuera.')).toEqual(['revisar (otra vez) esto']);
  });

  test('without its closing parenthesis, up to the end of the line', () => {
    expect(remarksIn('Un volumen (completar\nvive fuera.')).toEqual(['completar']);
  });

  test('with decomposed accents, as macOS writes them', () => {
    expect(remarksIn('Un volumen (añadir ejemplo) vive fuera.'.normalize('NFD'))).toHaveLength(1);
  });

  test('in a table, a callout and a task', () => {
    expect(remarksIn('| a | b |\n|---|---|\n| x (revisar) | y |')).toEqual(['revisar']);
    expect(remarksIn('> [!note] Capas\n> se apilan (check this)')).toEqual(['check this']);
    expect(remarksIn('- [ ] probar (falta el comando)')).toEqual(['falta el comando']);
  });

  test('without parentheses where a capital mark opens the line', () => {
    expect(remarksIn('TODO: certificates\n\n- FIXME: the port\n\nThe rest is done.')).toEqual(['TODO: certificates', 'FIXME: the port']);
  });
});

describe('what is no remark is left alone', () => {
  test.each([
    '(la unión es lo mejor)', '(todo lo anterior)', '(TODO el disco)', '(todo)', '(todo: imágenes y contenedores)', '(todos los días)', '(método de arranque)',
    '(falta de memoria)', '(faltan permisos)', '(revisar los logs con docker logs)', '(comprobar con docker ps)', '(añadir -d para segundo plano)', '(cambiar el puerto si está ocupado)',
    '(borrar el contenedor)', '(revisar los logs)', '(comprobar los permisos)', '(check the logs first)', '(revisado)', '(completado)', '(añadido en la 1.13)', '(poner en pausa)', '(cambiar de contexto)', '(ver más)',
    '(to complete the pull)', '(to be used with -d)', '(to check the port)', '(include the tag)', '(borrar)', '(buscar)', '(actualizar la imagen)', '(completa)', '(a veces)', '(no se borra)', '(sin red)', '(por defecto)', '(ver Redes)', '(ver la sección de redes)',
    '(mejor juntos)', '(ojo, mirar qué borra antes)', '(cambiar esto si el puerto está ocupado)',
    '(complete)', '(add -d)', '(add a volume with -v)', '(add this to your Dockerfile)', '(link)', '(the top one is not)', '(check with docker ps)', '(change the port if it is taken)',
    '(remove the container)', '(to do so, run it again)', '(needs root)', '(missing permissions)', '(update)', '(reviewed)', '(checked)', '(completed in 2013)', '(additional)', '("completar")',
    '(see the example)', '(correct)', '(move)', '(e.g. 8080)', '()', '( )', '(?)', '(TODO.md)', '(find the container)', '(I need to restart it)',
    '(ver lo de [[Redes]])', '(ver lo de arriba)', '(añadir el comando al Dockerfile)', '(parar y borrar el contenedor)', '(stop and remove the container)', '(run and check the logs)',
  ])('%s', (words) => {
    expect(remarksIn(`Las capas se apilan ${words} una sobre otra.`)).toEqual([]);
  });

  test.each([
    ['code', 'Escribe `(completar)` y sigue.'],
    ['a code block', '```bash\necho "(completar)" # (revisar esto)\n```'],
    ['a comment', 'Las capas %% (completar) %% y <!-- (revisar) --> se apilan.'],
    ['a quotation', 'En la nota pone "(revisar)", «(completar)» y “(check this)”.'],
    ['a block quote', '> las capas se apilan (completar)'],
    ['a quote callout', '> [!quote] Ana\n> las capas se apilan (completar)\n\n> [!Cite|left]\n> (check this)'],
    ['the target of a link', 'Ver [capas](completar) y [[Capas (completar)]].'],
    ['a word at the start of a line', 'Todo: imágenes\n\ntodo: contenedores\n\nMETODO: uno'],
    ['prose that tells a reader what to do', 'Si falla, revisar los logs con docker logs web.'],
  ])('in %s', (_, text) => {
    expect(remarksIn(text)).toEqual([]);
  });
});

test('a long line of brackets and quotation marks takes no time to speak of', () => {
  for (const mark of ['(', '“', '"', '«', '()', '(completar ', ')(']) expect(() => remarksIn(mark.repeat(20_000))).not.toThrow();
});
