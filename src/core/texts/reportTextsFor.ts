// The texts of the headless notebook's report. Apart from all others, since no view of the plugin shows them and main.js need not carry them.
import { englishReportTexts } from './english/englishReportTexts';
import type { ReportTexts } from './ReportTexts';
import { spanishReportTexts } from './spanish/spanishReportTexts';
import type { Language } from './Texts';

export function reportTextsFor(language: Language): ReportTexts {
  return { en: englishReportTexts, es: spanishReportTexts }[language];
}
