import type { LanguageId } from '../domain/language-id.ts';
import type { WorksheetTexts } from './worksheet-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<WorksheetTexts>>> = {
  nb: async () => (await import('./nb/worksheet.ts')).worksheet,
  nn: async () => (await import('./nn/worksheet.ts')).worksheet,
  en: async () => (await import('./en/worksheet.ts')).worksheet,
};

/** The words of `gpf worksheet` in one language. */
export const loadWorksheetTexts = (language: LanguageId): Promise<WorksheetTexts> => loaders[language]();
