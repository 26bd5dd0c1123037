// Brings a view of ours to the front, opening it where it is not open yet.
import type { App } from 'obsidian';

export async function revealView(app: App, type: string, place: 'main' | 'side'): Promise<void> {
  const { workspace } = app;
  const known = workspace.getLeavesOfType(type)[0];
  if (!known && place === 'side') {
    await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
    return;
  }
  const leaf = known ?? workspace.getLeaf('tab');
  if (!known) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
}
