// Runs a template on a value.
// Invariant: never throws and never hangs: what takes too many steps or too much text ends with a problem.
import type { GoValue } from '../go/GoValue';
import type { Template } from './Template';
import { TemplateFault } from './TemplateFault';
import type { TemplateFunctions } from './TemplateFunction';
import { templateFunctions } from './templateFunctions';
import { TemplateRun } from './TemplateRun';

export interface TemplateOptions {
  /** A key that a map does not have is a mistake; otherwise it is `<no value>`. */
  readonly missingKey?: 'error';
  /** Instead of the usual ones. */
  readonly functions?: TemplateFunctions;
}

export interface Executed {
  /** Up to the mistake where there was one. */
  readonly text: string;
  /** Go's message, beginning with `template: `; null where all went well. */
  readonly problem: string | null;
}

export function executeTemplate(template: Template, value: GoValue, options: TemplateOptions = {}): Executed {
  const run = new TemplateRun(template, options.missingKey === 'error', options.functions ?? templateFunctions);
  try {
    run.execute(value);
    return { text: run.text, problem: null };
  } catch (fault) {
    if (fault instanceof TemplateFault) return { text: run.text, problem: fault.message };
    // JavaScript's own limits of the length of a text.
    if (fault instanceof RangeError) return { text: '', problem: 'template: the text is too long' };
    throw fault;
  }
}
