import type { LanguageId } from '../domain/language-id.ts';
import type { PageTexts } from './page-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<PageTexts>>> = {
  nb: async () => (await import('./nb/page.ts')).page,
  nn: async () => (await import('./nn/page.ts')).page,
  en: async () => (await import('./en/page.ts')).page,
};

/** The words of `index.html` in one language. */
export const loadPageTexts = (language: LanguageId): Promise<PageTexts> => loaders[language]();
