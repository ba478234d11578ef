import type { LanguageId } from '../domain/language-id.ts';
import type { ConvertTexts } from './convert-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<ConvertTexts>>> = {
  nb: async () => (await import('./nb/convert.ts')).convert,
  nn: async () => (await import('./nn/convert.ts')).convert,
  en: async () => (await import('./en/convert.ts')).convert,
};

/** The words of `gpf convert` in one language. */
export const loadConvertTexts = (language: LanguageId): Promise<ConvertTexts> => loaders[language]();
