// Makes the containers known to the app: their view and its command.
import type { Plugin } from 'obsidian';
import type { RunDesk } from '../RunDesk';
import { containersType, ContainersView } from './ContainersView';

export function addContainersView(plugin: Plugin, desk: RunDesk): void {
  plugin.registerView(containersType, (leaf) => new ContainersView(leaf, desk));
  plugin.addCommand({ id: 'open-containers', name: desk.texts.containers.command, icon: 'container', callback: () => desk.showContainers() });
}
