// Helps whoever writes docker lines and Dockerfiles in notes.
import { Component, type Plugin } from 'obsidian';
import { fixAtCursor } from './fixAtCursor';
import { lineAid } from './lineAid';
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
    plugin.registerEditorExtension(lineAid(desk));
    plugin.addCommand({
      id: 'fix-unknown-word',
      name: desk.texts.fixCommand,
      icon: 'wrench',
      editorCallback: (editor, { file }) => {
        if (file) fixAtCursor(editor, file, desk);
      },
    });
  }
}
