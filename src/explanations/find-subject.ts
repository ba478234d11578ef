import { type Subject, subjects } from './subjects.ts';

/** What people and other programs call the same thing, folded as `foldWord` does. */
const aliases: Readonly<Record<string, string>> = {
  "i'": 'i-prime',
  ip: 'i-prime',
  xmr: 'i',
  imr: 'i',
  individuals: 'i',
  individ: 'i',
  mrange: 'mr',
  'moving-range': 'mr',
  "u'": 'u-prime',
  up: 'u-prime',
  'laney-u': 'u-prime',
  "p'": 'p-prime',
  pp: 'p-prime',
  laney: 'p-prime',
  'laney-p': 'p-prime',
  x: 'xbar',
  'x-bar': 'xbar',
  'xbar-s': 'xbar',
  xbars: 'xbar',
  sd: 's',
  serie: 'run',
  anhøj: 'anhoej',
  anhoj: 'anhoej',
  weco: 'western-electric',
  'making-data-count': 'nhs',
  mdc: 'nhs',
  ihi: 'perla',
  'limits-rule': 'beyond-limits',
  runs: 'number-of-runs',
};

/**
 * A word as it is compared: small letters, one kind of apostrophe and hyphen, no bars over letters, and without what says
 * that it is a chart or a rule.
 *
 * @example foldWord('P′-diagram') // => "p'"
 * @example foldWord('X̄ chart') // => 'x'
 * @example foldWord('Longest run') // => 'longest-run'
 */
export function foldWord(word: string): string {
  return joinWords(word)
    .replace(/[\u0304\u0303]/g, '')
    .replace(/[´`’‘′ʹ]/g, "'")
    .replace(/-?(diagrammet|diagram|chart|regelen|reglene|regel|rules|rule)$/, '');
}

/** Small letters, with hyphens between the words. */
const joinWords = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_‐-―]+/g, '-');

/** Every word that `findSubject` knows by itself, for suggestions. */
export const explainedWords: readonly string[] = subjects.map(({ id }) => id);

/**
 * What a word stands for: an id, or what people call it; null where nothing is known by it.
 *
 * @example findSubject('p')?.kind // => 'chart-types'
 * @example findSubject("P'")?.id // => 'p-prime'
 * @example findSubject('Anhøj')?.id // => 'anhoej'
 * @example findSubject('Period gap')?.kind // => 'findings'
 * @example findSubject('bestbox') // => null
 */
export function findSubject(word: string): Subject | null {
  const folded = foldWord(word);
  const id = Object.hasOwn(aliases, folded) ? aliases[folded] : folded;
  // Some codes end in a word that is cut off from names.
  const whole = joinWords(word);
  return subjects.find((subject) => subject.id === whole) ?? subjects.find((subject) => subject.id === id) ?? null;
}
