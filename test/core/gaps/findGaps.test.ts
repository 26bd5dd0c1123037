import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { marker } from '../../../src/core/gaps/marker';
import { parseNote } from '../../../src/core/notes/parseNote';

// A note as one writes it during a course: levels jump, questions lack their accents, headings are left without words.
const lines = [
  '**Tags:** #_Todo', //                                                                            1
  '#ToTag #ToLink ', //                                                                             2
  '- - -', //                                                                                       3
  '[Curso de redes](https://training.example.org/cursos/redes', //                                  4
  '## cosas por añadir', //                                                                         5
  'que pasa con el dns cuando se cae el demonio', //                                                6
  '##### ¿Qué es una red?', //                                                                      7
  '', //                                                                                            8
  'Una red une contenedores y los aisla de los demas.', //                                          9
  '', //                                                                                            10
  '#### ¿Que es un puente?', //                                                                     11
  'Un puente es un switch por software (Reescribir esto, porque suena a que es un cable), limitado a una maquina y provisto por el kernel.', // 12
  'tipos:', //                                                                                      13
  '-  bridge', //                                                                                   14
  '- host', //                                                                                      15
  'Estados', //                                                                                     16
  '- conectado', //                                                                                 17
  '', //                                                                                            18
  '#### ¿Que son los alias?(COMPLETAR)', //                                                         19
  'Un alias es otro nombre dentro de una red', //                                                   20
  '', //                                                                                            21
  '#### ETIQUETAS', //                                                                              22
  '', //                                                                                            23
  '### Comandos', //                                                                                24
  '- port:', //                                                                                     25
  '- run: arranca, y con "--network" elige red (comprobar esto)', //                                26
  '- ps: lista lo que corre', //                                                                    27
  '- inspect: lo cuenta todo, redes puertos montajes ...', //                                       28
  '- exec, ejecuta otro proceso dentro', //                                                         29
  '', //                                                                                            30
  '##### Dockerfile', //                                                                            31
  'instrucciones', //                                                                               32
  '- FROM', //                                                                                      33
  '- EXPOSE', //                                                                                    34
  '### en mac y en windows', //                                                                     35
  '### que es compartir la pila de red', //                                                         36
  '##### host o puente. (cada uno en su sitio)', //                                                 37
  '###### Dibujo de la red', //                                                                     38
  'el host ve todos los puertos', //                                                                39
  '', //                                                                                            40
  '###### dibujo de la red', //                                                                     41
  'y con puente solo los publicados', //                                                            42
  '##### Meter el dibujo de los puentes && las rutas del curso al principio', //                    43
  '- idea, una tabla con las tres', //                                                              44
  '#### enlazar con la parte de cgroups del curso de sistemas', //                                  45
  '', //                                                                                            46
  '### DNS interno', //                                                                             47
  '###', //                                                                                         48
  '####', //                                                                                        49
  '####', //                                                                                        50
  '', //                                                                                            51
  '- - - ', //                                                                                      52
  '## ***Sources:***', //                                                                           53
];
const note = parseNote('Redes.md', lines.join('\n'));
const gaps = findGaps(note);
const found = gaps.map((gap) => [gap.span.line, gap.rule]);

describe('an unfinished course note', () => {
  test('has these gaps, in this order, and no other', () => {
    expect(found).toEqual([
      [1, 'workflow-tag'],
      [2, 'to-tag'],
      [2, 'to-link'],
      [5, 'things-to-add'],
      [12, 'marker'],
      [19, 'marker-in-heading'],
      [22, 'empty-section'],
      [25, 'missing-description'],
      [26, 'marker'],
      [35, 'empty-section'],
      [41, 'duplicate-heading'],
      [43, 'todo-heading'],
      [45, 'empty-section'],
      [45, 'todo-heading'],
      [47, 'empty-section'],
      [48, 'untitled-heading'],
      [49, 'untitled-heading'],
      [50, 'untitled-heading'],
      [53, 'missing-sources'],
    ]);
  });

  test('a remark is quoted in its own words, and its parentheses are selected', () => {
    const remark = gaps.find((gap) => gap.rule === 'marker');
    expect(remark?.quote).toBe('Reescribir esto, porque suena a que es un cable');
    expect(note.text.slice(remark?.span.from, remark?.span.to)).toBe('(Reescribir esto, porque suena a que es un cable)');
  });

  test('the remark in a heading is selected without the heading', () => {
    const remark = gaps.find((gap) => gap.rule === 'marker-in-heading');
    expect(remark?.quote).toBe('COMPLETAR');
    expect(note.text.slice(remark?.span.from, remark?.span.to)).toBe('(COMPLETAR)');
  });

  test('the second of two equal headings leads to the first', () => {
    expect(gaps.find((gap) => gap.rule === 'duplicate-heading')?.relatedLine).toBe(38);
  });

  test('a gap says in which section it stands', () => {
    const sections = new Map(gaps.map((gap) => [gap.span.line, gap.section.title]));
    expect([sections.get(1), sections.get(26), sections.get(45)]).toEqual(['', 'Comandos', 'enlazar con la parte de cgroups del curso de sistemas']);
  });

  test('Windows line ends and a byte-order mark change no line and no words', () => {
    const other = parseNote('Redes.md', `\ufeff${lines.join('\r\n')}`);
    const others = findGaps(other);
    expect(others.map((gap) => [gap.span.line, gap.rule])).toEqual(found);
    expect(others.map((gap) => gap.quote)).toEqual(gaps.map((gap) => gap.quote));
  });
});

describe('one cause gives one gap', () => {
  const rulesOf = (text: string): readonly string[] => findGaps(parseNote('note.md', text)).map((gap) => `${gap.span.line} ${gap.rule}`);

  test('an untitled heading is not empty as well, nor a duplicate', () => {
    expect(rulesOf('# A\ntext\n####\n####\n')).toEqual(['3 untitled-heading', '4 untitled-heading']);
  });

  test('a marked heading with nothing below it is only marked', () => {
    expect(rulesOf('## Volúmenes (por completar)\n## Redes\nUna red une y aísla contenedores.')).toEqual(['1 marker-in-heading']);
  });

  test('an empty list of things to add is only that', () => {
    expect(rulesOf('## TODO\n')).toEqual(['1 things-to-add']);
  });

  test('an empty sources heading is only without sources', () => {
    expect(rulesOf('# A\ntext\n## Sources\n')).toEqual(['3 missing-sources']);
  });

  test('a sources paragraph does not fill the empty section above it', () => {
    expect(rulesOf('# A\ntext\n## B\n- - -\n***Sources:***\n')).toEqual(['3 empty-section', '5 missing-sources']);
  });

  test('a finished note has none', () => {
    expect(rulesOf('**Tags:** #_Done\n#Docker\n- - -\n# Logs\nEverything that a container prints.\n- - -\n## ***Sources:***\n- [Manual](https://docs.docker.com/)')).toEqual([]);
  });
});

test('only the chosen rules are asked', () => {
  expect(findGaps(note, {}, [marker]).map((gap) => gap.span.line)).toEqual([12, 26]);
});

test('whatever the text, every gap stands inside it', () => {
  const piece = fc.constantFrom('#', '## ', '\n', '\r\n', '(', ')', 'completar', '(revisar esto)', 'TODO:', '"', '“', '«', '`', '```\n', '%%', '[', '](', '- ', 'run:', '#_Todo', ' ', '---', 'Sources:', 'á', '\ufeff');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const gap of findGaps(parseNote('any.md', text))) {
        expect(gap.span.from).toBeGreaterThanOrEqual(0);
        expect(gap.span.to).toBeLessThanOrEqual(text.length);
        expect(gap.span.from).toBeLessThanOrEqual(gap.span.to);
      }
    }),
    { numRuns: 500 },
  );
});
