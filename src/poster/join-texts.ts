/** Parts of one line with a dot between them; what there is nothing of leaves no dot. */
export const joinWithDots = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');

/** Sentences after each other. */
export const joinSentences = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
