// The list of what the stand-in's classes leave out. The compiler compares it with obsidian.d.ts in both directions.
import type * as Real from 'obsidian';
import { App } from './app/App';
import { Plugin } from './app/Plugin';
import { SecretStorage } from './app/SecretStorage';
import { Component } from './base/Component';
import { Events } from './base/Events';
import { Editor } from './editor/Editor';
import { EditorSuggest } from './editor/EditorSuggest';
import { FileManager } from './files/FileManager';
import { FileSystemAdapter } from './files/FileSystemAdapter';
import { TFile } from './files/TFile';
import { TFolder } from './files/TFolder';
import { Vault } from './files/Vault';
import { MarkdownPreviewView } from './markdown/MarkdownPreviewView';
import { MarkdownRenderChild } from './markdown/MarkdownRenderChild';
import { MetadataCache } from './metadata/MetadataCache';
import { refuseMembers } from './refuseMembers';
import { Setting } from './settings/Setting';
import { SettingGroup } from './settings/SettingGroup';
import { PluginSettingTab } from './settings/PluginSettingTab';
import { ConfirmationModal } from './ui/ConfirmationModal';
import { Keymap } from './ui/Keymap';
import { Menu } from './ui/Menu';
import { MenuItem } from './ui/MenuItem';
import { Modal } from './ui/Modal';
import { Notice } from './ui/Notice';
import { PopoverSuggest } from './ui/PopoverSuggest';
import { Scope } from './ui/Scope';
import { SuggestModal } from './ui/SuggestModal';
import { ItemView } from './views/ItemView';
import { MarkdownView } from './views/MarkdownView';
import { View } from './views/View';
import { Workspace } from './workspace/Workspace';
import { WorkspaceLeaf } from './workspace/WorkspaceLeaf';
import { WorkspaceSidedock } from './workspace/WorkspaceSidedock';

function refuseInApp(): void {
  refuseMembers<Real.App, App>({ name: 'App', prototype: App.prototype, members: { renderContext: true } });
  refuseMembers<Real.Plugin, Plugin>({
    name: 'Plugin',
    prototype: Plugin.prototype,
    members: { registerBasesView: true, registerObsidianProtocolHandler: true },
  });
  refuseMembers<Real.Component, Component>({ name: 'Component', prototype: Component.prototype, members: {} });
  refuseMembers<Real.Events, Events>({ name: 'Events', prototype: Events.prototype, members: {} });
  refuseMembers<Real.SecretStorage, SecretStorage>({ name: 'SecretStorage', prototype: SecretStorage.prototype, members: {} });
  refuseMembers<Real.Editor, Editor>({ name: 'Editor', prototype: Editor.prototype, members: { exec: true } });
}

function refuseInFiles(): void {
  refuseMembers<Real.Vault, Vault>({
    name: 'Vault',
    prototype: Vault.prototype,
    members: { modifyBinary: true, appendBinary: true, copy: true },
  });
  refuseMembers<Real.FileSystemAdapter, FileSystemAdapter>({ name: 'FileSystemAdapter', prototype: FileSystemAdapter.prototype, members: {} });
  refuseMembers<Real.FileManager, FileManager>({
    name: 'FileManager',
    prototype: FileManager.prototype,
    members: { promptForDeletion: true, getAvailablePathForAttachment: true },
  });
  refuseMembers<Real.TFile, TFile>({ name: 'TFile', prototype: TFile.prototype, members: {} });
  refuseMembers<Real.TFolder, TFolder>({ name: 'TFolder', prototype: TFolder.prototype, members: {} });
  refuseMembers<Real.MetadataCache, MetadataCache>({ name: 'MetadataCache', prototype: MetadataCache.prototype, members: {} });
}

function refuseInWorkspace(): void {
  refuseMembers<Real.Workspace, Workspace>({
    name: 'Workspace',
    prototype: Workspace.prototype,
    members: { rightRibbon: true, createLeafInParent: true, handleLinkContextMenu: true },
  });
  refuseMembers<Real.WorkspaceLeaf, WorkspaceLeaf>({ name: 'WorkspaceLeaf', prototype: WorkspaceLeaf.prototype, members: {} });
  refuseMembers<Real.WorkspaceSidedock, WorkspaceSidedock>({ name: 'WorkspaceSidedock', prototype: WorkspaceSidedock.prototype, members: {} });
  refuseMembers<Real.View, View>({ name: 'View', prototype: View.prototype, members: {} });
  refuseMembers<Real.ItemView, ItemView>({ name: 'ItemView', prototype: ItemView.prototype, members: {} });
  refuseMembers<Real.MarkdownView, MarkdownView>({ name: 'MarkdownView', prototype: MarkdownView.prototype, members: { showSearch: true } });
  refuseMembers<Real.MarkdownPreviewView, MarkdownPreviewView>({ name: 'MarkdownPreviewView', prototype: MarkdownPreviewView.prototype, members: {} });
  refuseMembers<Real.MarkdownRenderChild, MarkdownRenderChild>({ name: 'MarkdownRenderChild', prototype: MarkdownRenderChild.prototype, members: {} });
}

function refuseInDialogs(): void {
  refuseMembers<Real.Setting, Setting>({ name: 'Setting', prototype: Setting.prototype, members: { addMomentFormat: true } });
  refuseMembers<Real.SettingGroup, SettingGroup>({ name: 'SettingGroup', prototype: SettingGroup.prototype, members: {} });
  refuseMembers<Real.PluginSettingTab, PluginSettingTab>({ name: 'PluginSettingTab', prototype: PluginSettingTab.prototype, members: {} });
  refuseMembers<Real.Modal, Modal>({ name: 'Modal', prototype: Modal.prototype, members: { onHistoryBack: true } });
  refuseMembers<Real.ConfirmationModal, ConfirmationModal>({ name: 'ConfirmationModal', prototype: ConfirmationModal.prototype, members: { onHistoryBack: true } });
  refuseMembers<Real.SuggestModal<unknown>, SuggestModal<unknown>>({ name: 'SuggestModal', prototype: SuggestModal.prototype, members: { onHistoryBack: true } });
  refuseMembers<Real.PopoverSuggest<unknown>, PopoverSuggest<unknown>>({ name: 'PopoverSuggest', prototype: PopoverSuggest.prototype, members: {} });
  refuseMembers<Real.EditorSuggest<unknown>, EditorSuggest<unknown>>({ name: 'EditorSuggest', prototype: EditorSuggest.prototype, members: {} });
  refuseMembers<Real.Menu, Menu>({ name: 'Menu', prototype: Menu.prototype, members: { onHistoryBack: true } });
  refuseMembers<Real.MenuItem, MenuItem>({ name: 'MenuItem', prototype: MenuItem.prototype, members: {} });
  refuseMembers<Real.Notice, Notice>({ name: 'Notice', prototype: Notice.prototype, members: {} });
  refuseMembers<Real.Scope, Scope>({ name: 'Scope', prototype: Scope.prototype, members: {} });
  refuseMembers<Real.Keymap, Keymap>({ name: 'Keymap', prototype: Keymap.prototype, members: {} });
}

export function refuseMissingMembers(): void {
  refuseInApp();
  refuseInFiles();
  refuseInWorkspace();
  refuseInDialogs();
}
