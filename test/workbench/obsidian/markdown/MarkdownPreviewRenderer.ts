// The post-processors of all plugins, in order. Each sees one rendered section at a time; asynchronous ones do not hold up the others.
import type { CodeBlockHandler, PostProcessor, PostProcessorContext } from './PostProcessor';

const processors: PostProcessor[] = [];

export class MarkdownPreviewRenderer {
  /** Grows with every change of the processors: what was rendered before is out of date. */
  static generation = 0;

  static registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    processors.push(processor);
    MarkdownPreviewRenderer.generation += 1;
    processors.sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
  }

  static unregisterPostProcessor(processor: PostProcessor): void {
    processors.remove(processor);
    MarkdownPreviewRenderer.generation += 1;
  }

  static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
    return (el, context) => {
      const blocks = el.findAll(`pre > code.language-${CSS.escape(language)}`);
      return Promise.all(
        blocks.map((code) => {
          const block = createDiv(`block-language-${language}`);
          code.parentElement?.replaceWith(block);
          return handler(code.textContent.replace(/\n$/, ''), block, context);
        }),
      );
    };
  }

  static async process(el: HTMLElement, context: PostProcessorContext): Promise<void> {
    const running = processors.map((processor): unknown => {
      try {
        return processor(el, context);
      } catch (error) {
        console.error(error);
        return undefined;
      }
    });
    await Promise.all(running.map((result) => Promise.resolve(result).catch((error: unknown) => console.error(error))));
  }
}
