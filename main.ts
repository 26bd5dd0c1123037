// The plugin: makes adapters, services and features, and hands each what it needs.
import { getLanguage, Plugin } from 'obsidian';
import { textsFor } from './src/core/texts/textsFor';
import { Engines } from './src/docker/Engines';
import { NodeHost } from './src/docker/NodeHost';
import { NodePortProbe } from './src/docker/NodePortProbe';
import { SpoolFolder } from './src/docker/SpoolFolder';
import { CheckBlocks } from './src/features/check-block/CheckBlocks';
import { CleanUps } from './src/features/clean-up/CleanUps';
import { CommandBlocks } from './src/features/command-block/CommandBlocks';
import { askTrust } from './src/features/command-block/askTrust';
import { askInModal } from './src/features/command-block/ConsentModal';
import { containersType } from './src/features/command-block/containers/ContainersView';
import { Explainer } from './src/features/command-block/explain/Explainer';
import { OpenLines } from './src/features/command-block/OpenLines';
import { OutputSaving } from './src/features/command-block/output/OutputSaving';
import { PlaceReader } from './src/features/command-block/PlaceReader';
import { TerminalScreens } from './src/features/command-block/terminal/TerminalScreens';
import { DockerfileLint } from './src/features/dockerfile-lint/DockerfileLint';
import { Gaps } from './src/features/gaps/Gaps';
import { Linking } from './src/features/linking/Linking';
import { KeptBadges } from './src/features/kept-output/KeptBadges';
import { NotebookSettingTab } from './src/features/settings/NotebookSettingTab';
import { windowTimers } from './src/features/shared/windowTimers';
import { SafetySettings } from './src/features/settings/SafetySettings';
import { openPlace } from './src/features/shared/openPlace';
import { revealView } from './src/features/shared/revealView';
import { TopicMaps } from './src/features/topic-map/TopicMaps';
import { Writing } from './src/features/writing/Writing';
import { Checks } from './src/services/Checks';
import { chooseEndpoint } from './src/services/chooseEndpoint';
import { CleanUp } from './src/services/CleanUp';
import { CommandRunner } from './src/services/CommandRunner';
import { Consent } from './src/services/Consent';
import { DeclinedSuggestions } from './src/services/DeclinedSuggestions';
import { DockerfileLints } from './src/services/DockerfileLints';
import { followNoteSettings } from './src/services/followNoteSettings';
import { followWholeVault } from './src/services/followWholeVault';
import { GapHistory } from './src/services/GapHistory';
import { KeptOutputs } from './src/services/KeptOutputs';
import { KeptUpdates } from './src/services/KeptUpdates';
import { scrollbackLimits } from './src/services/output/scrollbackLimits';
import { LiveState } from './src/services/LiveState';
import { LiveNames } from './src/services/LiveNames';
import { MadeContainers } from './src/services/MadeContainers';
import { NotebookIndex } from './src/services/NotebookIndex';
import { NotePaths } from './src/services/NotePaths';
import { ParsedNotes } from './src/services/ParsedNotes';
import type { RunWorld } from './src/services/RunWorld';
import { RunQueue } from './src/services/RunQueue';
import { Settings } from './src/services/Settings';
import { TieSet } from './src/services/TieSet';
import { today } from './src/services/today';
import { VaultIdentity } from './src/services/VaultIdentity';
import { WorkerMap } from './src/services/WorkerMap';
import { writeNoteLabels } from './src/services/writeNoteLabels';
import { DeviceStore } from './src/vault/DeviceStore';
import { NewFiles } from './src/vault/NewFiles';
import { NoteWriter } from './src/vault/NoteWriter';
import { Trust } from './src/services/Trust';
import { OutputFiles } from './src/vault/OutputFiles';
import { PluginFile } from './src/vault/PluginFile';
import { SecretCredentials } from './src/vault/SecretCredentials';
import { vaultFolder } from './src/vault/vaultFolder';
import { VaultReader } from './src/vault/VaultReader';
import { openMapWorker } from './src/worker/openMapWorker';

export default class DockerNotebookPlugin extends Plugin {
  private readonly store = new Settings({ load: () => this.loadData(), save: (data) => this.saveData(data) });
  private readonly index = new NotebookIndex(undefined, new TieSet(new DeviceStore(this.app, this.manifest.id, 'rejected-ties')), (listener) => new WorkerMap(openMapWorker, windowTimers, listener));
  private readonly texts = textsFor(getLanguage());
  private readonly vaultId = new VaultIdentity(this.store, () => window.crypto.randomUUID());

  override async onload(): Promise<void> {
    await this.store.load();
    const { store, index, texts } = this;
    this.register(() => index.close());
    this.register(followNoteSettings(index, store, windowTimers));
    this.register(index.onProblem(({ path, error }) => console.error(`Docker Notebook could not read ${path}`, error)));
    const keep = (name: string): DeviceStore => new DeviceStore(this.app, this.manifest.id, name);
    const parsed = new ParsedNotes();
    const trust = new Trust(keep('trust'), (text) => this.machine().hash(text));
    const places = new PlaceReader(parsed, index, store, trust);
    const paths = new NotePaths(keep('paths'), (path) => this.app.vault.getFileByPath(path) !== null);
    this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => paths.rename(oldPath, path)));
    const world = this.makeWorld(trust, places);
    const runner = new CommandRunner(world);
    const names = new LiveNames(world);
    const notes = new NoteWriter(this.app);
    const kept = new KeptOutputs({ notes, index, parsed, places, settings: store, texts: texts.keep });
    this.register(new KeptUpdates(runner, kept, store).start());
    const made = new MadeContainers(new LiveState(world), { paths, vaultId: () => this.vaultId.known, hash: (text) => this.machine().hash(text) });
    const desk = { output: { choices: { isWrapped: false, prefersText: false }, saver: new OutputSaving(this.app, texts.output, new OutputFiles(this.app)) }, runner, queue: new RunQueue(runner, windowTimers), trust, places, made, showContainers: () => void revealView(this.app, containersType, 'side').then(() => made.live.connect()), lines: new OpenLines(), fields: new OpenLines(), explainer: this.makeExplainer(world), names, screens: this.addChild(new TerminalScreens(this.app, texts.terminal)), kept, texts };
    const { whole } = this.addChild(new VaultReader(this.app, index));
    const judged = whole.then(() => new Promise<void>((resolve) => this.register(followWholeVault(index, store, windowTimers, resolve))));
    this.addChild(new CommandBlocks(this, desk, { index, settings: store }));
    this.addChild(new KeptBadges(this, kept, index, texts.keep));
    this.addChild(new CleanUps(this, { cleanUp: new CleanUp(world, paths, () => this.vaultId.known, runner), trust, texts }));
    this.addChild(new CheckBlocks(this, { checks: new Checks({ ...world, probe: new NodePortProbe(windowTimers) }), parsed, texts: texts.checks }, { index, runner }));
    this.addChild(new DockerfileLint(this, { lints: new DockerfileLints(windowTimers), parsed, settings: store, texts: texts.lint }));
    this.addChild(new Writing(this, { names, parsed, settings: store, texts: texts.writing, words: texts.explain }));
    this.addChild(new TopicMaps(this, index, texts, { store: keep('map'), files: new NewFiles(this.app), notes, accepted: new TieSet(keep('accepted-ties')), made }));
    this.addChild(new Linking(this, { index, parsed, notes, declined: new DeclinedSuggestions(keep('declined')), texts: texts.linking }));
    const history = new GapHistory(index, { file: new PluginFile(this, 'gap-history.csv'), timers: windowTimers, today, whole: judged, currentPath: (path) => paths.current(path) });
    this.addChild(new Gaps(this, { index, notes, done: keep('fixes'), history, settings: store, texts }));
    this.addSettingTab(new NotebookSettingTab(this, store, new SafetySettings(trust, texts.trust), texts));
  }

  override onExternalSettingsChange(): void {
    void this.store.load();
  }

  private makeExplainer(world: RunWorld): Explainer {
    const { app, index, texts } = this;
    return new Explainer({ index, host: () => world.host(), open: (place) => void openPlace(app, place), texts });
  }

  /** The machine as the settings in force describe it. */
  private machine(): NodeHost {
    return new NodeHost(this.store.values.workingFolder.trim() || vaultFolder(this.app), new SecretCredentials(this.app));
  }

  private makeWorld(trust: Trust, places: PlaceReader): RunWorld {
    const { app, store, texts } = this;
    const engines = new Engines();
    const spools = new SpoolFolder();
    this.register(() => void Promise.all([engines.close(), spools.close()]));
    const machine = (): NodeHost => this.machine();
    return {
      connect: (choice, host) => engines.connect(chooseEndpoint(choice, store.values.endpoint.trim(), host, machine()), host),
      host: machine,
      labelsOf: (key) => (store.values.labelCreated ? writeNoteLabels(this.vaultId.id, key, (text) => machine().hash(text)) : {}),
      consent: new Consent(
        {
          askRisk: (request, cancel) => askInModal(app, texts.ui.consent, request, cancel),
          askTrust: (request, origin, cancel) => askTrust(app, texts.trust, { request, origin, cancel }),
          codesOf: (path) => places.readCodes(path),
        },
        trust,
      ),
      timers: windowTimers,
      outputLimits: () => scrollbackLimits(store.values.scrollback),
      openSpool: () => spools.open(),
    };
  }
}
