import type { LanguageId } from '../domain/language-id.ts';
import type { InitTexts } from './init-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<InitTexts>>> = {
  nb: async () => (await import('./nb/init.ts')).init,
  nn: async () => (await import('./nn/init.ts')).init,
  en: async () => (await import('./en/init.ts')).init,
};

/** The words of `gpf init --network` in one language. */
export const loadInitTexts = (language: LanguageId): Promise<InitTexts> => loaders[language]();
