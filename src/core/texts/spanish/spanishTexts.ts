// All Spanish texts.
import type { Texts } from '../Texts';
import { spanishEngineTexts } from './spanishEngineTexts';
import { spanishGapTexts } from './spanishGapTexts';
import { spanishShellTexts } from './spanishShellTexts';
import { spanishUiTexts } from './spanishUiTexts';

export const spanishTexts: Texts = { language: 'es', gaps: spanishGapTexts, engine: spanishEngineTexts, shell: spanishShellTexts, ui: spanishUiTexts };
