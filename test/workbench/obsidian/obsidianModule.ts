// The module `obsidian` as plugins require it. A name that it lacks throws, so that no plugin runs on an `undefined`.
import type * as Real from 'obsidian';
import { App } from './app/App';
import { Plugin } from './app/Plugin';
import { SecretStorage } from './app/SecretStorage';
import { Component } from './base/Component';
import { Events } from './base/Events';
import { debounce } from './base/debounce';
import { Editor } from './editor/Editor';
import { EditorSuggest } from './editor/EditorSuggest';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './editor/editorFields';
import { FileManager } from './files/FileManager';
import { FileSystemAdapter } from './files/FileSystemAdapter';
import { TAbstractFile } from './files/TAbstractFile';
import { TFile } from './files/TFile';
import { TFolder } from './files/TFolder';
import { Vault } from './files/Vault';
import { functions } from './functions';
import { MarkdownPreviewRenderer } from './markdown/MarkdownPreviewRenderer';
import { MarkdownPreviewView } from './markdown/MarkdownPreviewView';
import { MarkdownRenderChild } from './markdown/MarkdownRenderChild';
import { MarkdownRenderer } from './markdown/MarkdownRenderer';
import { MetadataCache } from './metadata/MetadataCache';
import { PluginSettingTab } from './settings/PluginSettingTab';
import { Setting } from './settings/Setting';
import { SettingGroup } from './settings/SettingGroup';
import { SettingPage } from './settings/SettingPage';
import { SettingTab } from './settings/SettingTab';
import { AbstractTextComponent } from './ui/AbstractTextComponent';
import { BaseComponent } from './ui/BaseComponent';
import { ButtonComponent } from './ui/ButtonComponent';
import { ColorComponent } from './ui/ColorComponent';
import { ConfirmationModal } from './ui/ConfirmationModal';
import { DisplayValueComponent } from './ui/DisplayValueComponent';
import { DropdownComponent } from './ui/DropdownComponent';
import { ExtraButtonComponent } from './ui/ExtraButtonComponent';
import { FuzzySuggestModal } from './ui/FuzzySuggestModal';
import { Keymap } from './ui/Keymap';
import { Menu } from './ui/Menu';
import { MenuItem } from './ui/MenuItem';
import { Modal } from './ui/Modal';
import { Notice } from './ui/Notice';
import { PopoverSuggest } from './ui/PopoverSuggest';
import { ProgressBarComponent } from './ui/ProgressBarComponent';
import { Scope } from './ui/Scope';
import { SearchComponent } from './ui/SearchComponent';
import { SecretComponent } from './ui/SecretComponent';
import { SliderComponent } from './ui/SliderComponent';
import { SuggestModal } from './ui/SuggestModal';
import { TextAreaComponent } from './ui/TextAreaComponent';
import { TextComponent } from './ui/TextComponent';
import { ToggleComponent } from './ui/ToggleComponent';
import { ValueComponent } from './ui/ValueComponent';
import { EditableFileView } from './views/EditableFileView';
import { FileView } from './views/FileView';
import { ItemView } from './views/ItemView';
import { MarkdownView } from './views/MarkdownView';
import { TextFileView } from './views/TextFileView';
import { View } from './views/View';
import { Workspace } from './workspace/Workspace';
import { WorkspaceItem } from './workspace/WorkspaceItem';
import { WorkspaceLeaf } from './workspace/WorkspaceLeaf';
import { WorkspaceParent } from './workspace/WorkspaceParent';
import { WorkspaceRibbon } from './workspace/WorkspaceRibbon';
import { WorkspaceRoot } from './workspace/WorkspaceRoot';
import { WorkspaceSidedock } from './workspace/WorkspaceSidedock';
import { WorkspaceSplit } from './workspace/WorkspaceSplit';
import { WorkspaceTabs } from './workspace/WorkspaceTabs';
import { WorkspaceWindow } from './workspace/WorkspaceWindow';

const core = { App, Component, Events, Plugin, SecretStorage, debounce };
const files = { FileManager, FileSystemAdapter, MetadataCache, TAbstractFile, TFile, TFolder, Vault };
const editor = { Editor, EditorSuggest, editorEditorField, editorInfoField, editorLivePreviewField, editorViewField: editorInfoField, livePreviewState };
const markdown = { MarkdownPreviewRenderer, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer };
const views = { EditableFileView, FileView, ItemView, MarkdownView, TextFileView, View };
const workspace = { Workspace, WorkspaceItem, WorkspaceLeaf, WorkspaceParent, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow };
const dialogs = { ConfirmationModal, FuzzySuggestModal, Keymap, Menu, MenuItem, Modal, Notice, PopoverSuggest, Scope, SuggestModal };
const settings = { PluginSettingTab, Setting, SettingGroup, SettingPage, SettingTab };
const controls = {
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  ProgressBarComponent,
  SearchComponent,
  SecretComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
};

const members = { ...functions, ...core, ...files, ...editor, ...markdown, ...views, ...workspace, ...dialogs, ...settings, ...controls } satisfies Partial<
  Record<keyof typeof Real, unknown>
>;

/** Asked for by code that looks at any module: bundlers' interop, promises, inspection. */
const PROBES: ReadonlySet<PropertyKey> = new Set(['__esModule', 'default', 'then', 'toJSON', Symbol.toStringTag, Symbol.toPrimitive, Symbol.iterator]);

export const obsidianModule: object = new Proxy(members, {
  get(target, name): unknown {
    if (Reflect.has(target, name)) return Reflect.get(target, name) as unknown;
    if (PROBES.has(name)) return undefined;
    throw new Error(`workbench: obsidian.${String(name)} is not implemented`);
  },
});
