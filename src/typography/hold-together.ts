/** What stands after a number and belongs to it, in bokmål, nynorsk and English. */
const units = new Set(
  [
    '% ‰ ° °C kr kr. kroner NOK € £ mill. mrd. mill million millioner millionar prosent percent poeng points',
    'døgn dag dagar dager day days time timar timer hour hours minutt minutter min min. minutes uke uker veke veker',
    'week weeks måned måneder månad månader month months år year years gang ganger gonger times',
    'kvartal tertial quarter g kg mg l ml m km cm mm tegn teikn pkt. stk stk.',
  ].flatMap((line) => line.split(' ')),
);

/** What is counted: held to a number of one word, since "1 200" is more than "200 pasienter". */
const counted = new Set(
  'måling målinger målingar measurement measurements pasient pasienter pasientar patient patients team teams'.split(
    ' ',
  ),
);

const months = new Set(
  [
    'januar februar mars april mai juni juli august september oktober november desember',
    'january february march may june july october december',
    'jan. feb. apr. jun. jul. aug. sep. sept. okt. oct. nov. des. dec.',
    'jan feb mar apr jun jul aug sep okt oct nov des dec',
  ].flatMap((line) => line.split(' ')),
);

/** What stands before a number and belongs to it. */
const signs = new Set('tiltak kl. kl nr. nr no. ca. ca s. p. § kap. pkt. ± ≥ ≤ < >'.split(' '));

const isNumber = (word: string): boolean => /^[(«“"]?[+\-−±≥≤<>]?\d[\d.,:/–-]*$/.test(word);
const beginsWithNumber = (word: string): boolean => /^[+\-−]?\d/.test(word);
const isDash = (word: string): boolean => /^[-‐‒–—]$/.test(word);
/** Also one that a range begins with: "2021–desember". */
const isYear = (word: string): boolean => /^\d{4}(?:$|[–-])/.test(word);
const isThousand = (before: string, after: string): boolean => /^\d{1,3}$/.test(before) && /^\d{3}$/.test(after);
const bare = (word: string): string => word.replace(/[,;:!?)»”"]+$/, '');

/** "50." and "dager." at the end of a sentence are what they are without the stop. */
const isOneOf = (known: ReadonlySet<string>, word: string): boolean =>
  known.has(word) || (word.endsWith('.') && known.has(word.slice(0, -1)));

function belongs(before: string, after: string): boolean {
  if (isDash(after)) return true;
  const word = bare(after);
  if (isNumber(before) && (isOneOf(units, word) || isOneOf(months, word.toLowerCase()))) return true;
  if (beginsWithNumber(after) && signs.has(before.toLowerCase())) return true;
  const number = word.replace(/\.$/, '');
  return isThousand(before, number) || (months.has(before.toLowerCase()) && isYear(number));
}

/**
 * Words with those that must not stand on another line: a number and its unit ("69 %", "3 dager"), a date, "kl. 12",
 * "nr. 4", and a dash with the word before it.
 *
 * @example holdTogether(['før', '1.', 'mars', '2023', '–', 'nå']) // => ['før', '1. mars 2023 –', 'nå']
 */
export function holdTogether(words: readonly string[]): readonly string[] {
  const held: string[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const isCounted =
      before !== undefined && held.at(-1) === before && isNumber(before) && isOneOf(counted, bare(word));
    if (before !== undefined && (isCounted || belongs(before, word))) held.push(`${held.pop() ?? ''} ${word}`);
    else held.push(word);
  });
  return held;
}
