// Folds a text for comparison: lower case, accents and other combining marks gone (`Imágenes` -> `imagenes`, `Ñ` -> `n`).
const marks = /\p{M}+/gu;
const isPlain = /^[\0-\x7f]*$/;

export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return isPlain.test(lower) ? lower : lower.normalize('NFD').replace(marks, '');
}
