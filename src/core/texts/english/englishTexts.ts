// All English texts.
import type { Texts } from '../Texts';
import { englishGapTexts } from './englishGapTexts';
import { englishReportTexts } from './englishReportTexts';

export const englishTexts: Texts = { language: 'en', gaps: englishGapTexts, report: englishReportTexts };
