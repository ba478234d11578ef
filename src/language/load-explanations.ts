import type { LanguageId } from '../domain/language-id.ts';
import type { ExplanationTexts } from './explanation-texts.ts';

/** Loaded apart from `Messages`: no report needs them. */
const loaders: Readonly<Record<LanguageId, () => Promise<ExplanationTexts>>> = {
  nb: async () => (await import('./nb/explanations.ts')).explanations,
  nn: async () => (await import('./nn/explanations.ts')).explanations,
  en: async () => (await import('./en/explanations.ts')).explanations,
};

/** The explanations of one language. */
export const loadExplanations = (language: LanguageId): Promise<ExplanationTexts> => loaders[language]();
