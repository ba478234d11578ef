/** Gives a word with soft hyphens where it may be broken. */
export type Hyphenate = (word: string) => string;

/** Languages that there are patterns for. */
export type HyphenatedLanguage = 'nb' | 'nn' | 'en';

type HyphenateSync = (text: string, options: { readonly hyphenChar: string }) => string;

/** Half a megabyte of patterns each: a language is loaded only when somebody is spoken to in it. */
const loaders: Readonly<Record<HyphenatedLanguage, () => Promise<HyphenateSync>>> = {
  nb: async () => (await import('hyphen/nb/index.js')).default.hyphenateSync,
  nn: async () => (await import('hyphen/nn/index.js')).default.hyphenateSync,
  en: async () => (await import('hyphen/en/index.js')).default.hyphenateSync,
};

const softHyphen = '\u00AD';

/** Letters that stay together before a hyphen and after it. */
const least = 3;

/** Words longer than this come from slips of the keyboard, and no pattern knows them. */
const longest = 100;

/** Numbers, codes, addresses: parted, they could not be read. */
const isCode = (word: string): boolean => /[\d@]|\p{L}[.:/]\p{L}/u.test(word);

/** The patterns ask the machine's language what small letters are, unless they get them. */
const lowerCase = (word: string): string | null => {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : null;
};

/**
 * Where the words of a language may be broken, by the patterns of TeX: before and after a hyphen stand at least three
 * letters, and what holds digits is never broken.
 *
 * Source: the packages `hyph-utf8` of CTAN, in the package `hyphen`.
 */
export async function loadHyphenation(language: HyphenatedLanguage): Promise<Hyphenate> {
  const hyphenateSync = await loaders[language]();
  const known = new Map<string, string>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const lower = word.length > longest || isCode(word) || word.includes(softHyphen) ? null : lowerCase(word);
    const hyphenated = lower === null ? word : withHyphens(word, hyphenateSync(lower, { hyphenChar: softHyphen }));
    known.set(word, hyphenated);
    return hyphenated;
  };
}

/** The soft hyphens of the same word in small letters, but those too near to what is no letter. */
function withHyphens(word: string, hyphenated: string): string {
  let written = '';
  for (const piece of hyphenated.split(softHyphen)) {
    const at = written.replaceAll(softHyphen, '').length;
    written += `${isRoomy(word, at) ? softHyphen : ''}${word.slice(at, at + piece.length)}`;
  }
  return written;
}

const lettersBefore = new RegExp(`\\p{L}{${least}}$`, 'u');
const lettersAfter = new RegExp(`^\\p{L}{${least}}`, 'u');

const isRoomy = (word: string, at: number): boolean =>
  lettersBefore.test(word.slice(0, at)) && lettersAfter.test(word.slice(at));
