import type { LanguageId } from '../domain/language-id.ts';
import type { PictureTexts } from './picture-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<PictureTexts>>> = {
  nb: async () => (await import('./nb/picture.ts')).picture,
  nn: async () => (await import('./nn/picture.ts')).picture,
  en: async () => (await import('./en/picture.ts')).picture,
};

/** The words of `gpf chart` in one language. */
export const loadPictureTexts = (language: LanguageId): Promise<PictureTexts> => loaders[language]();
