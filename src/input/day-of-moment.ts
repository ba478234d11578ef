/**
 * What is left of a day with a time behind it, as registries write them; any other text as it is.
 *
 * @example dayOfMoment('2022-03-14 13:45:00') // => '2022-03-14'
 * @example dayOfMoment('14.03.2022') // => '14.03.2022'
 */
export const dayOfMoment = (text: string): string =>
  text.trim().replace(/[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?Z?$/, '');
