// All Spanish texts.
import type { Texts } from '../Texts';
import { spanishEngineTexts } from './spanishEngineTexts';
import { spanishGapTexts } from './spanishGapTexts';
import { spanishReportTexts } from './spanishReportTexts';
import { spanishShellTexts } from './spanishShellTexts';
import { spanishUiTexts } from './spanishUiTexts';

export const spanishTexts: Texts = { language: 'es', gaps: spanishGapTexts, report: spanishReportTexts, engine: spanishEngineTexts, shell: spanishShellTexts, ui: spanishUiTexts };
