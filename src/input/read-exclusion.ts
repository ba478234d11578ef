/** What people write in a column of yes and no to say that a row counts like the others. */
const countsAsUsual = new Set(['nei', 'n', 'no', 'false', 'usant', '0', '-', 'ikke', 'ikkje']);

/**
 * The reason to leave a row out of the calculation; null where there is none, or where the cell says no.
 *
 * @example readExclusion('ferie') // => 'ferie'
 * @example readExclusion('Nei') // => null
 */
export function readExclusion(text: string): string | null {
  const reason = text.trim();
  return reason === '' || countsAsUsual.has(reason.toLowerCase()) ? null : reason;
}
