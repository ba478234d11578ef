/**
 * The id that a name gives: lower case, letters and digits of every alphabet kept, all else a hyphen.
 *
 * @example slugOf('Sør-Fron kommune') // => 'sør-fron-kommune'
 * @example slugOf(' … ') // => ''
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
