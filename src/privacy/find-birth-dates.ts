import type { TextPlace } from './identifier-place.ts';

const startOfWord = '(?<![\\p{L}\\p{N}])';
const endOfWord = '(?![\\p{L}\\p{N}])';

/** What stands before or behind a date that is a birth. */
const words =
  '(?:f(?:ø|oe|o)d(?:t|d|selsdato|selsdag|selsår|te)|f\\.?\\s?dato|f\\.?\\s?nr|d\\.?o\\.?b|date of birth|birth\\s?(?:date|day|year)|born)';

const months = '(?:jan|feb|mars?|apr|mai|may|june?|juni|july?|juli|aug|sept?|o[kc]t|nov|de[sc])[a-z]{0,6}';

/** A day with its month and year; every part has an end, so that no text is slow. */
const day = [
  '[0-9]{1,2}\\s?[./-]\\s?[0-9]{1,2}\\s?[./-]\\s?(?:[0-9]{4}|[0-9]{2})',
  '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}',
  `[0-9]{1,2}\\.?\\s?${months}\\.?,?\\s?(?:[0-9]{4}|[0-9]{2})`,
  '[0-9]{1,2}\\s[0-9]{1,2}\\s(?:[0-9]{4}|[0-9]{2})',
  '[0-9]{8}',
  '[0-9]{6}',
].join('|');
const year = '(?:18|19|20)[0-9]{2}';

const between = '[\\s:.,=(\\-]{0,3}(?:(?:den|i|år|dato|on|in|the|er|is)[\\s:.]{1,3})?';

/**
 * A word and a date or a year; `f.` and a date or a year; a date and a word. `f` and `b` alone begin too many other
 * things: `f.o.m.`, `f. eks.`
 */
const shapes = [
  `${startOfWord}${words}${endOfWord}${between}(?<date>${day}|${year})(?![0-9])`,
  `${startOfWord}f[.:]\\s{0,2}(?<date>${day}|${year})(?![0-9])`,
  `${startOfWord}f\\s?(?<date>${day})(?![0-9])`,
  `(?<![0-9])(?<date>${day})[\\s,]{0,2}\\(?${words}${endOfWord}`,
].map((shape) => new RegExp(shape, 'dgiu'));

/**
 * Finds dates and years of birth: those with a word for it beside them. A date without such a word is a meeting, a
 * measurement or a change, and never found.
 *
 * @example findBirthDates('mann, f. 14.03.1950') // => [{ start: 9, end: 19 }]
 * @example findBirthDates('møte 14.03.2022') // => []
 */
export function findBirthDates(text: string): readonly TextPlace[] {
  return shapes.flatMap((shape) =>
    Array.from(text.matchAll(shape)).flatMap((match) => {
      const place = match.indices?.groups?.['date'];
      return place ? [{ start: place[0], end: place[1] }] : [];
    }),
  );
}
