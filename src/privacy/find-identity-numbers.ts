import { isIdentityNumber } from './is-identity-number.ts';

/** Where an identity number stands in a text, as positions of UTF-16 units. The digits themselves are never handed on. */
export interface IdentityNumberPlace {
  readonly start: number;
  readonly end: number;
}

/** What people and programs put between the digits: any space, dot, slash, hyphen, dash, or a mark that is not seen. */
const between = '[\\s./\\-\\u00ad\\u200b-\\u200d\\u2010-\\u2015\\u2060\\u2212\\ufeff]';

/** Grouped in any way at all; without dots and slashes, which would make numbers of dates and what stands behind them. */
const anywhere = '[\\s_:\\-\\u2010-\\u2015]';

/** Digits inside a longer row of digits are part of another number. */
const before = '(?<![0-9])';
const after = '(?![0-9])';

/**
 * The ways in which an identity number is written: `DDMMYY NNNNN` with something or nothing between the groups; as
 * Excel shows it in a cell with thousands (`41 814 061 033`); without the leading zero that Excel drops; and grouped in
 * any other way.
 */
const shapes = [
  `[0-9]{2}${between}?[0-9]{2}${between}?[0-9]{2}${between}{0,3}[0-9]{3}${between}?[0-9]{2}`,
  `[0-9]{1,2}([\\s.'\\u2019])[0-9]{3}\\1[0-9]{3}\\1[0-9]{3}`,
  `[0-9]{5}${between}{0,3}[0-9]{5}`,
  `[0-9](?:${anywhere}?[0-9]){10}`,
].map((shape) => `${before}${shape}${after}`);

/** A cell that is nothing but a number below 1. Behind other marks a comma may stand between two things. */
const decimals = /^\s*[-+\u2212]?0[.,][0-9]+\s*$/;

/**
 * Finds national identity numbers anywhere in a text, so that a file with one can be refused before anything else is
 * done with it. Every candidate must have the date and both check digits of an identity number (`isIdentityNumber`):
 * counts, telephone and case numbers of ten or eleven digits pass that test about once in a hundred. A text that is
 * a number below 1 (`0,41814061033`) and digits in a longer row of digits are not candidates. A number with a slip in it
 * is not found here.
 *
 * @example findIdentityNumbers('ringte 418140 61033 i dag') // => [{ start: 7, end: 19 }]
 * @example findIdentityNumbers('1234567890') // => []
 */
export function findIdentityNumbers(text: string): readonly IdentityNumberPlace[] {
  // Ten digits is the least; most cells are far shorter, and this is asked of every cell.
  if (text.length < 10 || decimals.test(text)) return [];
  const places = shapes.flatMap((shape) => findShape(text, new RegExp(shape, 'gu')));
  return joinOverlapping(places.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function findShape(text: string, shape: RegExp): readonly IdentityNumberPlace[] {
  const places: IdentityNumberPlace[] = [];
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    const found = isIdentityNumber(match[0].replace(/[^0-9]/g, ''));
    if (found) places.push({ start: match.index, end: match.index + match[0].length });
    // What begins inside a candidate that was none may be one.
    else shape.lastIndex = match.index + 1;
  }
  return places;
}

function joinOverlapping(sorted: readonly IdentityNumberPlace[]): readonly IdentityNumberPlace[] {
  const joined: IdentityNumberPlace[] = [];
  for (const place of sorted) {
    const last = joined.at(-1);
    if (last && place.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else {
      joined.push(place);
    }
  }
  return joined;
}
