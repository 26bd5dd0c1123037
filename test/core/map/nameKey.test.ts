import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/core/map/nameKey';

describe('one key', () => {
  test.each([
    ['imagen', 'imágenes'], ['volumen', 'volúmenes'], ['contenedor', 'Contenedores'], ['comando', 'comandos'], ['capa', 'capas'], ['red', 'redes'],
    ['luz', 'luces'], ['container', 'containers'], ['namespace', 'Namespaces'], ['layer', 'LAYERS'], ['daemon', 'daemons'], ['aplicación', 'aplicaciones'],
    ['file', 'files'], ['node', 'nodes'], ['machine', 'machines'], ['image', 'images'], ['nombre', 'nombres'], ['puente', 'puentes'], ['interfaz', 'interfaces'], ['interface', 'interfaces'],
  ])('for %s and %s', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });
});

describe('two keys', () => {
  test.each([['puerto', 'puerta'], ['pod', 'poder'], ['class', 'clas'], ['ps', 'p'], ['imagen', 'imaginar'], ['logs', 'log'], ['status', 'statu'], ['bus', 'bu']])('for %s and %s', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });
});
