// What the canvas of the map tells of what its user does.
export interface MapCanvasEvents {
  choose(id: string | null): void;
  open(id: string, event: MouseEvent | KeyboardEvent): void;
  /** At a topic: by the pointer, or where the topic is. */
  menu(id: string, at: MouseEvent | { readonly x: number; readonly y: number }): void;
  point(id: string | null, event: MouseEvent): void;
  /** Nothing moves any more, or its user moved something. */
  rest(): void;
}
