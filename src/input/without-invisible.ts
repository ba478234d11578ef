/**
 * Controls but tab and line breaks, soft hyphens, zero-width spaces, word joiners, byte order marks, annotation marks.
 * Marks that join letters or turn their direction say something in some scripts, and may stay.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/g;

/** A text without the characters that cannot be seen and say nothing. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');
