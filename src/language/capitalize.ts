/**
 * The text with a capital first letter, for a sentence that begins with a period or a name.
 *
 * @example capitalize('mars 2022') // => 'Mars 2022'
 */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
