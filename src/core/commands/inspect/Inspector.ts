// Collects what is inspected and writes it: as a list in JSON, or each object through a template.
// A template first meets the object as the CLI's Go type; what does not fit there is tried on the raw answer, where a missing key is a mistake.
import { fail, succeed, type Result } from '../../Result';
import { decodeGo } from '../output/go/decodeGo';
import { readGoJson } from '../output/go/readGoJson';
import { writeGoJson } from '../output/go/writeGoJson';
import { compactJson, indentJson } from '../output/indentJson';
import { executeTemplate } from '../output/template/executeTemplate';
import { parseTemplate } from '../output/template/parseTemplate';
import type { Template } from '../output/template/Template';
import type { Inspected } from './Inspected';
import { inspectTypes } from './inspectTypes';

export class Inspector {
  private readonly objects: string[] = [];
  private text = '';
  // As the CLI's own template it stays strict from the first object on that did not fit its type.
  private isStrict = false;

  private constructor(private readonly layout: Template | 'indented' | 'compact') {}

  /** `format` as typed. The problem is the CLI's own text. */
  static create(format: string): Result<Inspector, string> {
    if (format === '' || format === 'json') return succeed(new Inspector(format === '' ? 'indented' : 'compact'));
    const template = parseTemplate(format);
    return template.ok ? succeed(new Inspector(template.value)) : fail(`template parsing error: ${template.problem}`);
  }

  /** What went wrong, in the CLI's words; null where nothing did. */
  add(object: Inspected): string | null {
    const isTypedOnly = object.isTypedOnly === true;
    if (typeof this.layout === 'string' && !isTypedOnly) {
      this.objects.push(object.text);
      return null;
    }
    const raw = readGoJson(object.text);
    if (!raw.ok) return `unable to read inspect data: ${raw.problem}`;
    const type = inspectTypes(object.kind);
    const value = type && decodeGo(raw.value, type);
    if (typeof this.layout === 'string') {
      this.objects.push(writeGoJson(value ?? raw.value, true));
      return null;
    }
    const typed = value && executeTemplate(this.layout, value, this.isStrict ? { missingKey: 'error' } : {});
    if (typed?.problem === null) return this.keep(typed.text);
    if (typed && isTypedOnly) return `template parsing error: ${typed.problem}`;
    this.isStrict = true;
    const { text, problem } = executeTemplate(this.layout, raw.value, { missingKey: 'error' });
    return problem === null ? this.keep(text) : `template parsing error: ${problem}`;
  }

  private keep(text: string): null {
    this.text += `${text}\n`;
    return null;
  }

  write(): string {
    if (typeof this.layout !== 'string') return this.text || '\n';
    const list = `[${this.objects.join(',')}]`;
    return `${this.layout === 'indented' ? indentJson(list) : compactJson(list)}\n`;
  }
}
