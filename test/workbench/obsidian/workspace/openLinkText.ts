// Follows a link: opens the note it means, at the heading or block that it names. A note that is not there is created, as in the app.
import type { OpenViewState, PaneType } from 'obsidian';
import { parseLinktext } from '../metadata/parseLinktext';
import type { TFile } from '../files/TFile';
import type { Workspace } from './Workspace';

interface Link {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly newLeaf: PaneType | boolean;
  readonly openViewState: OpenViewState;
}

async function findOrCreate(workspace: Workspace, path: string, sourcePath: string): Promise<TFile> {
  const { metadataCache, vault } = workspace.app;
  const known = metadataCache.getFirstLinkpathDest(path, sourcePath);
  return known ?? vault.create(/\.\w+$/.test(path) ? path : `${path}.md`, '');
}

export async function openLinkText(workspace: Workspace, { linktext, sourcePath, newLeaf, openViewState }: Link): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = await findOrCreate(workspace, path, sourcePath);
  const eState = { ...(subpath === '' ? {} : { subpath }), ...openViewState.eState };
  await workspace.getLeaf(newLeaf).openFile(file, { active: true, ...openViewState, eState });
}
