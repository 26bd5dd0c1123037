// The words of the fields above a block, in Spanish.
import type { FieldTexts } from '../FieldTexts';

export const spanishFieldTexts: FieldTexts = {
  formLabel: (line) => `Por rellenar: ${line}`,
  kinds: { container: '¿Qué contenedor?', image: '¿Qué imagen?', volume: '¿Qué volumen?', network: '¿Qué red?', context: '¿Qué contexto?' },
  value: 'Rellenar',
  optional: 'Opcional',
};
