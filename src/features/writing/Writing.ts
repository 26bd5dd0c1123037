// Helps whoever writes docker lines and Dockerfiles in notes.
import { Component, type Plugin } from 'obsidian';
import { LineSuggest } from './LineSuggest';
import type { WritingDesk } from './WritingDesk';

export class Writing extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly desk: WritingDesk,
  ) {
    super();
  }

  override onload(): void {
    const { plugin, desk } = this;
    plugin.registerEditorSuggest(new LineSuggest(plugin.app, desk));
  }
}
