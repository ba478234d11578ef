import type { LanguageId } from '../domain/language-id.ts';
import type { Messages } from './messages.ts';

/** Each language is loaded only when somebody is spoken to in it. */
const loaders: Readonly<Record<LanguageId, () => Promise<Messages>>> = {
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
};

/** The texts of one language. */
export const loadMessages = (language: LanguageId): Promise<Messages> => loaders[language]();
