import { formats } from '../formats.ts';

export const saveAgain = 'Vel Fil → Lagre som i Excel, og filtypen «CSV UTF-8 (semikolondelt)».';

export const quote = (text: string): string => `«${text}»`;

export const quoteAll = (texts: readonly string[]): string => formats.list(texts.map(quote));

export const { count } = formats;

/** What stood in the cell, as the subject of a sentence. */
export function stood(found: string | null): string {
  if (found === null) return 'Det som står i cella,';
  return found === '' ? 'Ei tom celle' : quote(found);
}

/** What stood there, in brackets after a sentence's subject; nothing where it is not told. */
export const inBrackets = (found: string | null): string => (found ? ` (${quote(found)})` : '');

export const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Meinte du ${quote(suggestion)}?`;

export function range(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null) {
    return `frå ${formats.number(minimum, 3)} til ${formats.number(maximum, 3)}`;
  }
  if (minimum !== null) return `${formats.number(minimum, 3)} eller meir`;
  return maximum === null ? 'eit anna tal' : `${formats.number(maximum, 3)} eller mindre`;
}
