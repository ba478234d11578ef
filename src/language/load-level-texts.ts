import type { LanguageId } from '../domain/language-id.ts';
import type { LevelTexts } from './level-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<LevelTexts>>> = {
  nb: async () => (await import('./nb/levels.ts')).levels,
  nn: async () => (await import('./nn/levels.ts')).levels,
  en: async () => (await import('./en/levels.ts')).levels,
};

/** The words of the sheets for the levels of a helsefellesskap, in one language. */
export const loadLevelTexts = (language: LanguageId): Promise<LevelTexts> => loaders[language]();
