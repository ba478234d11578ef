import type { LanguageId } from '../domain/language-id.ts';
import type { StatusTexts } from './status-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<StatusTexts>>> = {
  nb: async () => (await import('./nb/status.ts')).status,
  nn: async () => (await import('./nn/status.ts')).status,
  en: async () => (await import('./en/status.ts')).status,
};

/** The words of `gpf status` in one language. */
export const loadStatusTexts = (language: LanguageId): Promise<StatusTexts> => loaders[language]();
