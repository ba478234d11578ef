import type { LanguageId } from '../domain/language-id.ts';
import type { WatchTexts } from './watch-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<WatchTexts>>> = {
  nb: async () => (await import('./nb/watch.ts')).watch,
  nn: async () => (await import('./nn/watch.ts')).watch,
  en: async () => (await import('./en/watch.ts')).watch,
};

/** The words of `gpf report --watch` and `--open` in one language. */
export const loadWatchTexts = (language: LanguageId): Promise<WatchTexts> => loaders[language]();
