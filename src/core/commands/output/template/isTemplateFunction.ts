// Whether a word of a template names a function.
import { templateFunctions } from './templateFunctions';

const evaluated = new Set(['and', 'or', 'call']);

export function isTemplateFunction(name: string): boolean {
  return evaluated.has(name) || Object.hasOwn(templateFunctions, name);
}
