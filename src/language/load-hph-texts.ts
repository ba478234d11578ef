import type { LanguageId } from '../domain/language-id.ts';
import type { HphTexts } from './hph-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<HphTexts>>> = {
  nb: async () => (await import('./nb/hph.ts')).hph,
  nn: async () => (await import('./nn/hph.ts')).hph,
  en: async () => (await import('./en/hph.ts')).hph,
};

/** The words of `gpf hph` in one language. */
export const loadHphTexts = (language: LanguageId): Promise<HphTexts> => loaders[language]();
