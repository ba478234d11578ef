import type { LanguageId } from '../domain/language-id.ts';
import type { TemplateTexts } from './template-texts.ts';

const loaders: Readonly<Record<LanguageId, () => Promise<TemplateTexts>>> = {
  nb: async () => (await import('./nb/template.ts')).template,
  nn: async () => (await import('./nn/template.ts')).template,
  en: async () => (await import('./en/template.ts')).template,
};

/** The words of `gpf template` in one language. */
export const loadTemplateTexts = (language: LanguageId): Promise<TemplateTexts> => loaders[language]();
