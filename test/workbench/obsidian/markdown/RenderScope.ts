// What rendering needs to know about the note around the text.

export interface RenderScope {
  readonly sourcePath: string;
  /** Whether a link leads to a file. */
  isResolved(linkpath: string): boolean;
  /** The address of an image of the vault, or null for what is no image there. */
  imageAddress(linkpath: string): string | null;
}
