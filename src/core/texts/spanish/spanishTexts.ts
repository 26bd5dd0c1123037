// All Spanish texts.
import type { Texts } from '../Texts';
import { spanishCheckTexts } from './spanishCheckTexts';
import { spanishCleanTexts } from './spanishCleanTexts';
import { spanishContainerTexts } from './spanishContainerTexts';
import { spanishEngineTexts } from './spanishEngineTexts';
import { spanishExplainTexts } from './spanishExplainTexts';
import { spanishExportTexts } from './spanishExportTexts';
import { spanishFieldTexts } from './spanishFieldTexts';
import { spanishFixTexts } from './spanishFixTexts';
import { spanishGapBlockTexts } from './spanishGapBlockTexts';
import { spanishGapTexts } from './spanishGapTexts';
import { spanishHintTexts } from './spanishHintTexts';
import { spanishKeepTexts } from './spanishKeepTexts';
import { spanishLinkingTexts } from './spanishLinkingTexts';
import { spanishLintTexts } from './spanishLintTexts';
import { spanishQueueTexts } from './spanishQueueTexts';
import { spanishMapTexts } from './spanishMapTexts';
import { spanishOutputTexts } from './spanishOutputTexts';
import { spanishShellTexts } from './spanishShellTexts';
import { spanishTerminalTexts } from './spanishTerminalTexts';
import { spanishTraceTexts } from './spanishTraceTexts';
import { spanishTrendTexts } from './spanishTrendTexts';
import { spanishTrustTexts } from './spanishTrustTexts';
import { spanishUiTexts } from './spanishUiTexts';
import { spanishVocabularyTexts } from './spanishVocabularyTexts';
import { spanishWritingTexts } from './spanishWritingTexts';

export const spanishTexts: Texts = {
  language: 'es',
  gaps: spanishGapTexts,
  gapBlock: spanishGapBlockTexts,
  checks: spanishCheckTexts,
  clean: spanishCleanTexts,
  containers: spanishContainerTexts,
  engine: spanishEngineTexts,
  explain: spanishExplainTexts,
  exports: spanishExportTexts,
  fields: spanishFieldTexts,
  fixes: spanishFixTexts,
  hints: spanishHintTexts,
  queue: spanishQueueTexts,
  shell: spanishShellTexts,
  keep: spanishKeepTexts,
  linking: spanishLinkingTexts,
  lint: spanishLintTexts,
  map: spanishMapTexts,
  terminal: spanishTerminalTexts,
  trace: spanishTraceTexts,
  trend: spanishTrendTexts,
  trust: spanishTrustTexts,
  output: spanishOutputTexts, ui: spanishUiTexts,
  vocabulary: spanishVocabularyTexts,
  writing: spanishWritingTexts,
};
