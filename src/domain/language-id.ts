/** The languages that gpf speaks to people: bokmål, nynorsk and English. */
export const languageIds = ['nb', 'nn', 'en'] as const;
export type LanguageId = (typeof languageIds)[number];

/** One text in every language. */
export type Localized = Readonly<Record<LanguageId, string>>;
