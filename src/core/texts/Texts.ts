// Every word that a person reads, one typed table for each area: a language that lacks one does not compile.
import type { CheckTexts } from './CheckTexts';
import type { CleanTexts } from './CleanTexts';
import type { ContainerTexts } from './ContainerTexts';
import type { EngineTexts } from './EngineTexts';
import type { ExplainTexts } from './ExplainTexts';
import type { ExportTexts } from './ExportTexts';
import type { FieldTexts } from './FieldTexts';
import type { FixTexts } from './FixTexts';
import type { GapBlockTexts } from './GapBlockTexts';
import type { GapTexts } from './GapTexts';
import type { HintTexts } from './HintTexts';
import type { KeepTexts } from './KeepTexts';
import type { LinkingTexts } from './LinkingTexts';
import type { LintTexts } from './LintTexts';
import type { QueueTexts } from './QueueTexts';
import type { MapTexts } from './MapTexts';
import type { OutputTexts } from './OutputTexts';
import type { ShellTexts } from './ShellTexts';
import type { TerminalTexts } from './TerminalTexts';
import type { TraceTexts } from './TraceTexts';
import type { TrendTexts } from './TrendTexts';
import type { TrustTexts } from './TrustTexts';
import type { UiTexts } from './UiTexts';
import type { VocabularyTexts } from './VocabularyTexts';
import type { WritingTexts } from './WritingTexts';

export type Language = 'en' | 'es';

export interface Texts {
  readonly language: Language;
  readonly gaps: GapTexts;
  readonly gapBlock: GapBlockTexts;
  readonly checks: CheckTexts;
  readonly clean: CleanTexts;
  readonly containers: ContainerTexts;
  readonly engine: EngineTexts;
  readonly explain: ExplainTexts;
  readonly exports: ExportTexts;
  readonly fields: FieldTexts;
  readonly fixes: FixTexts;
  readonly hints: HintTexts;
  readonly queue: QueueTexts;
  readonly shell: ShellTexts;
  readonly linking: LinkingTexts;
  readonly lint: LintTexts;
  readonly map: MapTexts;
  readonly keep: KeepTexts;
  readonly terminal: TerminalTexts;
  readonly trace: TraceTexts;
  readonly trend: TrendTexts;
  readonly trust: TrustTexts;
  readonly output: OutputTexts;
  readonly ui: UiTexts;
  readonly vocabulary: VocabularyTexts;
  readonly writing: WritingTexts;
}
