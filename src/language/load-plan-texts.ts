import type { LanguageId } from '../domain/language-id.ts';
import type { PlanTexts } from './plan-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<PlanTexts>>> = {
  nb: async () => (await import('./nb/plan.ts')).plan,
  nn: async () => (await import('./nn/plan.ts')).plan,
  en: async () => (await import('./en/plan.ts')).plan,
};

/** The words of `gpf plan` in one language. */
export const loadPlanTexts = (language: LanguageId): Promise<PlanTexts> => loaders[language]();
