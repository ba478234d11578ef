/**
 * A share 0 to 1 as people write it: `40%`, `40 %`, `40`, `0,4` or `0.4`. A bare 1 may be all or one
 * in a hundred: that has to be asked. Null for anything else.
 *
 * @example parseShare('40 %') // => 0.4
 * @example parseShare('0,4') // => 0.4
 * @example parseShare('1') // => 'one-or-all'
 */
export function parseShare(text: string): number | 'one-or-all' | null {
  const match = /^(\d+(?:[.,]\d+)?)[\s\u00a0\u202f]*(%?)$/u.exec(text.trim());
  if (match === null) return null;
  const number = Number((match[1] ?? '').replace(',', '.'));
  if (match[2] === '' && number === 1) return 'one-or-all';
  const share = match[2] === '' && number < 1 ? number : number / 100;
  return share <= 1 ? share : null;
}
