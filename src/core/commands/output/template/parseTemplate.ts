// Text -> a template, or Go's message on what is wrong with it.
import { fail, succeed, type Result } from '../../../Result';
import type { Template } from './Template';
import { TemplateFault } from './TemplateFault';
import { TemplateParser } from './TemplateParser';

/** The problem begins with `template: `. `name` shows up in messages only. */
export function parseTemplate(text: string, name = ''): Result<Template, string> {
  try {
    return succeed({ name, text, trees: new TemplateParser(text, name).parse() });
  } catch (fault) {
    if (fault instanceof TemplateFault) return fail(fault.message);
    throw fault;
  }
}
