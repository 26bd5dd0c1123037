import { describe, expect, test } from 'vitest';
import { todoHeading } from '../../../src/core/gaps/todoHeading';
import { parseNote } from '../../../src/core/notes/parseNote';

const isTask = (heading: string, body = ''): boolean => todoHeading.find(parseNote('note.md', `# Redes\ntexto\n${heading}\n${body}\n# Fin\ntexto`)).length > 0;

describe('a heading that tells its writer what to do', () => {
  test.each([
    '## Meter un ejemplo con varias redes', '#### enlazar con la nota de sistemas', '### Añadir lo de los puertos', '## Completar', '## Completar con el curso', '### revisar la parte de IPv6',
    '## Mover esto al principio', '## Falta la parte de DNS', '## Tengo que probar esto', '## TODO: rutas', '## Reescribir', '## añade un dibujo', '## buscar un ejemplo mejor',
    '## Add examples', '## Link to the Linux notes', '## Write the part about DNS', '## Move this to the top', '## Rewrite this section', '## Explain how routes work', '## To be completed',
  ])('%s, with nothing below it', (heading) => {
    expect(isTask(heading)).toBe(true);
  });

  test.each(['## Meter la tabla del curso al principio', '## enlazar con los cgroups', '## Explicar las rutas', '## Move the drawing to the top', '## Add an example'])('%s, with a note below it', (heading) => {
    expect(isTask(heading, '- con tres basta')).toBe(true);
  });
});

describe('a heading that names a topic', () => {
  test.each([
    '## Crear una imagen', '## Borrar contenedores', '## Actualizar la imagen', '## Cambiar el nombre', '## ¿Añadir memoria?', '## Completamente aislado', '## Enlaces', '## Añadidos',
    '## Falta de memoria', '## Link aggregation', '## Update strategies', '## Check constraints', '## Change log', '## Move semantics', '## Fix versions', '## ADD', '## COPY', '## Writeable layers',
    '## revisar los logs con docker logs', '## Complete example', '## TODO.md and friends',
  ])('%s, even with nothing below it', (heading) => {
    expect(isTask(heading)).toBe(false);
  });

  test('an instruction to the reader, with the command that follows it', () => {
    expect(isTask('## Añadir un volumen', '```bash\ndocker run -v datos:/datos busybox\n```')).toBe(false);
    expect(isTask('## Comprobar la instalación', 'con `docker version`')).toBe(false);
    expect(isTask('## Write a Dockerfile', 'It is a text file with one instruction a line.')).toBe(false);
  });

  test('a chapter with sections of its own', () => {
    expect(isTask('## Explicar las redes', '### Puentes\ntexto')).toBe(false);
  });

  test('a heading with a whole text below it', () => {
    expect(isTask('## Explicar las rutas', 'Una ruta dice por donde sale un paquete. '.repeat(12))).toBe(false);
  });
});
