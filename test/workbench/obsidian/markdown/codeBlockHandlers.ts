// Which plugin claims which language of code blocks. A language has one claimant; a second one is refused, as in the app.
import { Events } from '../base/Events';
import type { CodeBlockHandler } from './PostProcessor';

class CodeBlockHandlers extends Events {
  private readonly handlers = new Map<string, CodeBlockHandler>();

  add(language: string, handler: CodeBlockHandler): void {
    if (this.handlers.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.handlers.set(language, handler);
    this.trigger('change');
  }

  remove(language: string): void {
    this.handlers.delete(language);
    this.trigger('change');
  }

  find(language: string): CodeBlockHandler | undefined {
    return this.handlers.get(language);
  }
}

export const codeBlockHandlers = new CodeBlockHandlers();
