// The outermost items that know their window: the main area and the pop-out windows.

export interface WorkspaceContainer {
  readonly win: Window;
  readonly doc: Document;
}
