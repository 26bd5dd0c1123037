// All English texts.
import type { Texts } from '../Texts';
import { englishCheckTexts } from './englishCheckTexts';
import { englishCleanTexts } from './englishCleanTexts';
import { englishContainerTexts } from './englishContainerTexts';
import { englishEngineTexts } from './englishEngineTexts';
import { englishExplainTexts } from './englishExplainTexts';
import { englishExportTexts } from './englishExportTexts';
import { englishFieldTexts } from './englishFieldTexts';
import { englishFixTexts } from './englishFixTexts';
import { englishGapBlockTexts } from './englishGapBlockTexts';
import { englishGapTexts } from './englishGapTexts';
import { englishHintTexts } from './englishHintTexts';
import { englishKeepTexts } from './englishKeepTexts';
import { englishLinkingTexts } from './englishLinkingTexts';
import { englishLintTexts } from './englishLintTexts';
import { englishQueueTexts } from './englishQueueTexts';
import { englishMapTexts } from './englishMapTexts';
import { englishOutputTexts } from './englishOutputTexts';
import { englishShellTexts } from './englishShellTexts';
import { englishTerminalTexts } from './englishTerminalTexts';
import { englishTraceTexts } from './englishTraceTexts';
import { englishTrendTexts } from './englishTrendTexts';
import { englishTrustTexts } from './englishTrustTexts';
import { englishUiTexts } from './englishUiTexts';
import { englishVocabularyTexts } from './englishVocabularyTexts';
import { englishWritingTexts } from './englishWritingTexts';

export const englishTexts: Texts = {
  language: 'en',
  gaps: englishGapTexts,
  gapBlock: englishGapBlockTexts,
  checks: englishCheckTexts,
  clean: englishCleanTexts,
  containers: englishContainerTexts,
  engine: englishEngineTexts,
  explain: englishExplainTexts,
  exports: englishExportTexts,
  fields: englishFieldTexts,
  fixes: englishFixTexts,
  hints: englishHintTexts,
  queue: englishQueueTexts,
  shell: englishShellTexts,
  keep: englishKeepTexts,
  linking: englishLinkingTexts,
  lint: englishLintTexts,
  map: englishMapTexts,
  terminal: englishTerminalTexts,
  trace: englishTraceTexts,
  trend: englishTrendTexts,
  trust: englishTrustTexts,
  output: englishOutputTexts, ui: englishUiTexts,
  vocabulary: englishVocabularyTexts,
  writing: englishWritingTexts,
};
