// Folding for comparison.
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/notes/foldText';

test('case and accents do not count', () => {
  expect(['IMÁGENES', 'imágenes', 'ima\u0301genes'].map(foldText)).toEqual(['imagenes', 'imagenes', 'imagenes']);
  expect(foldText('¿Qué es el DISEÑO? Ü')).toBe('¿que es el diseno? u');
});

test('what is no letter stays', () => {
  expect(foldText('docker run -it 🐳 #a/b')).toBe('docker run -it 🐳 #a/b');
});
