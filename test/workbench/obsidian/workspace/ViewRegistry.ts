// Which views there are: type → maker, and file extension → type.
import { Events } from '../base/Events';
import type { View } from '../views/View';
import type { WorkspaceLeaf } from './WorkspaceLeaf';

export type ViewMaker = (leaf: WorkspaceLeaf) => View;

export class ViewRegistry extends Events {
  private readonly makers = new Map<string, ViewMaker>();
  private readonly extensions = new Map<string, string>();

  register(type: string, maker: ViewMaker): void {
    if (this.makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.makers.set(type, maker);
    this.trigger('registered', type);
  }

  unregister(type: string): void {
    this.makers.delete(type);
    this.trigger('unregistered', type);
  }

  find(type: string): ViewMaker | undefined {
    return this.makers.get(type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (this.extensions.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.extensions.set(extension, type);
    }
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.extensions.delete(extension);
  }

  typeFor(extension: string): string | undefined {
    return this.extensions.get(extension);
  }
}
