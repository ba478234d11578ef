import type { LanguageId } from '../domain/language-id.ts';
import type { SharingTexts } from './sharing-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<SharingTexts>>> = {
  nb: async () => (await import('./nb/sharing.ts')).sharing,
  nn: async () => (await import('./nn/sharing.ts')).sharing,
  en: async () => (await import('./en/sharing.ts')).sharing,
};

/** The words of `examples-worth-sharing.md` in one language. */
export const loadSharingTexts = (language: LanguageId): Promise<SharingTexts> => loaders[language]();
