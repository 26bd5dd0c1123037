// The topic map as a view of the app: a map that follows the note in front, and remembers in the workspace what its user chose to see.
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { firstChoice, readMapChoice, writeMapChoice, type MapChoice } from './MapChoice';
import type { MapDesk } from './MapDesk';
import { MapPane } from './MapPane';

export const topicMapType = 'docker-notebook-map';

export class TopicMapView extends ItemView {
  override icon = 'waypoints';
  override navigation = false;
  private choice = firstChoice;
  private pane: MapPane | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: MapDesk,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return topicMapType;
  }

  override getDisplayText(): string {
    return this.desk.texts.map.title;
  }

  override getState(): Record<string, unknown> {
    return writeMapChoice(this.choice);
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.choice = readMapChoice(state, this.choice);
    this.pane?.use(this.choice);
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    const { workspace } = this.app;
    const pane = new MapPane(this.desk, {
      el: this.contentEl,
      isEmbedded: false,
      choice: this.choice,
      notePath: workspace.getActiveFile()?.path ?? null,
      onChoice: (choice) => this.keep(choice),
      settle: (choice) => choice,
    });
    this.pane = this.addChild(pane);
    this.registerEvent(workspace.on('file-open', (file) => pane.follow(file?.path ?? null)));
    return Promise.resolve();
  }

  override onResize(): void {
    this.pane?.resize();
  }

  private keep(choice: MapChoice): void {
    this.choice = choice;
    void this.app.workspace.requestSaveLayout();
  }
}
