// Says below the Dockerfiles of notes what is wrong with them, in Reading view and in Live Preview. Nothing is sent anywhere for it.
import { Component, type Plugin } from 'obsidian';
import { remeasure } from '../shared/remeasure';
import type { LintDesk } from './LintDesk';
import { lintPreview } from './lintPreview';
import { readShownDockerfile } from './readShownDockerfile';
import { RenderedDockerfile } from './RenderedDockerfile';

export class DockerfileLint extends Component {
  private readonly shown = new Set<RenderedDockerfile>();

  constructor(
    private readonly plugin: Plugin,
    private readonly desk: LintDesk,
  ) {
    super();
  }

  override onload(): void {
    const { plugin, desk } = this;
    plugin.registerMarkdownPostProcessor((el, context) => {
      for (const codeEl of el.findAll('pre > code')) {
        const code = readShownDockerfile(codeEl.className, codeEl.textContent ?? '');
        if (code !== null && codeEl.parentElement) context.addChild(this.keep(new RenderedDockerfile(codeEl.parentElement, code, desk, (changed) => remeasure(plugin.app, changed))));
      }
    });
    plugin.registerEditorExtension(lintPreview(desk));
    this.register(desk.lints.onProblem((error) => console.error('Docker Notebook could not load what checks Dockerfiles', error)));
  }

  /** The app keeps a page when the plugin is switched off. */
  override onunload(): void {
    for (const block of [...this.shown]) block.unload();
  }

  private keep(block: RenderedDockerfile): RenderedDockerfile {
    this.shown.add(block);
    block.register(() => this.shown.delete(block));
    return block;
  }
}
