// All functions of the CLI's templates but `and`, `or` and `call`, which the evaluator knows itself.
import { compareFunctions } from './compareFunctions';
import { indexFunctions } from './indexFunctions';
import { printFunctions } from './printFunctions';
import type { TemplateFunctions } from './TemplateFunction';
import { textFunctions } from './textFunctions';

export const templateFunctions: TemplateFunctions = { ...compareFunctions, ...indexFunctions, ...printFunctions, ...textFunctions };
