// Helps whoever writes docker lines and Dockerfiles in notes.
import { Component, type Plugin } from 'obsidian';
import { DockerfileHelp } from './DockerfileHelp';
import { dockerfileHover } from './dockerfileHover';
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
    const help = new DockerfileHelp(desk.texts);
    plugin.registerEditorSuggest(new LineSuggest(plugin.app, desk, help));
    plugin.registerEditorExtension(lineAid(desk));
    plugin.registerEditorExtension(dockerfileHover(help));
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
