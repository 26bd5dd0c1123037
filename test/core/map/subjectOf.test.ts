import { expect, test } from 'vitest';
import { subjectOf } from '../../../src/core/map/subjectOf';

test.each([
  ['¿Qué es Docker?', 'docker'],
  ['¿Que es un contenedor?', 'contenedor'],
  ['¿Qué son las imágenes?(completar)', 'imagenes'],
  ['¿Para qué sirve el demonio?', 'demonio'],
  ['¿Cómo funciona la red?', 'red'],
  ['What is a container?', 'container'],
  ['What are the layers?', 'layers'],
  ['How does the daemon work?', 'daemon'],
  ['La arquitectura de una VM', 'arquitectura de una vm'],
  ['Port mapping', 'port mapping'],
  ['¿Qué es?', 'que es'],
  ['', ''],
])('%j is about "%s"', (title, subject) => {
  expect(subjectOf(title)).toBe(subject);
});
