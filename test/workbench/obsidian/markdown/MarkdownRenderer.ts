// Renders Markdown into any element, for plugins and for what is embedded: all post-processors run, and none is told of a section.
import type { MarkdownSectionInformation } from 'obsidian';
import { App } from '../app/App';
import type { Component } from '../base/Component';
import type { TFile } from '../files/TFile';
import { getLinkpath } from '../metadata/getLinkpath';
import { parseLinktext } from '../metadata/parseLinktext';
import { resolveSubpath } from '../metadata/resolveSubpath';
import { MarkdownPreviewRenderer } from './MarkdownPreviewRenderer';
import { MarkdownRenderChild } from './MarkdownRenderChild';
import type { PostProcessorContext } from './PostProcessor';
import type { RenderScope } from './RenderScope';
import { renderMarkdown } from './renderMarkdown';

const IMAGE = /^(png|jpe?g|gif|svg|webp|bmp|avif)$/;
const DEEPEST_EMBED = 4;

let documents = 0;

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  readonly hoverPopover = null;

  static makeScope(app: App, sourcePath: string): RenderScope {
    const find = (linkpath: string): TFile | null => app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
    return {
      sourcePath,
      isResolved: (linkpath) => find(linkpath) !== null,
      imageAddress: (linkpath) => {
        const file = find(linkpath);
        return file && IMAGE.test(file.extension) ? app.vault.getResourcePath(file) : null;
      },
    };
  }

  static makeContext(
    app: App,
    sourcePath: string,
    component: Component,
    getSectionInfo: (el: HTMLElement) => MarkdownSectionInformation | null,
  ): PostProcessorContext {
    documents += 1;
    return {
      docId: `document-${documents}`,
      sourcePath,
      frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
      addChild: (child) => void component.addChild(child),
      getSectionInfo,
    };
  }

  static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    const holder = createDiv();
    renderMarkdown(markdown, holder, MarkdownRenderer.makeScope(app, sourcePath));
    el.append(...Array.from(holder.childNodes));
    await MarkdownPreviewRenderer.process(el, MarkdownRenderer.makeContext(app, sourcePath, component, () => null));
    await MarkdownRenderer.renderEmbeds(app, el, sourcePath, component);
  }

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    const app: unknown = Reflect.get(window, 'app');
    if (!(app instanceof App)) throw new Error('There is no app');
    return MarkdownRenderer.render(app, markdown, el, sourcePath, component);
  }

  /** Fills the places that embedded notes left in rendered text. */
  static async renderEmbeds(app: App, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    for (const place of el.findAll('.internal-embed:not(.is-loaded)')) {
      place.addClass('is-loaded');
      const link = place.getAttr('src') ?? '';
      const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
      if (!file || file.extension !== 'md' || depthOf(place) > DEEPEST_EMBED) place.createSpan({ cls: 'file-embed-title', text: link });
      else await renderNote({ app, place, link, component }, file);
    }
  }
}

const depthOf = (el: HTMLElement): number => {
  const parent = el.parentElement?.closest<HTMLElement>('.markdown-embed');
  return parent ? depthOf(parent) + 1 : 0;
};

async function renderNote({ app, place, link, component }: { app: App; place: HTMLElement; link: string; component: Component }, file: TFile): Promise<void> {
  const text = await app.vault.cachedRead(file);
  const { subpath } = parseLinktext(link);
  const cache = app.metadataCache.getFileCache(file);
  const part = subpath !== '' && cache ? resolveSubpath(cache, subpath) : null;
  place.addClass('markdown-embed');
  const content = place.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
  await MarkdownRenderer.render(app, part ? text.slice(part.start.offset, part.end?.offset) : text, content, file.path, component);
}
