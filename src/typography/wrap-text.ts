/** Width of a text on one line. */
export type MeasureText = (text: string) => number;

export interface WrapOptions {
  readonly width: number;
  readonly measure: MeasureText;
  /** Makes the lines of a heading as even as the number of lines allows. */
  readonly balance?: boolean;
}

/** A line end that the writer asked for. */
const forcedBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Where a line may end between words: space and tab, but no no-break space. */
const space = /[\t \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/;

/**
 * Breaks a text into lines that are no wider than the width: between words, and inside a word only where it is wider
 * than a whole line (at its own hyphens, strokes and soft hyphens if it has them, else between a vowel and the consonant
 * before the next, with a hyphen added). No-break spaces hold. Only a single character can be wider than the width.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  return text.split(forcedBreak).flatMap((paragraph) => wrapParagraph(paragraph, options));
}

function wrapParagraph(paragraph: string, { width, measure, balance = false }: WrapOptions): readonly string[] {
  const words = paragraph.split(space).filter((word) => word !== '');
  const lines = fillLines(words, width, measure);
  if (lines.length <= 1) return lines;
  return balance ? balanceLines(words, lines, { width, measure }) : withoutRunt(words, lines, { width, measure });
}

/** A last line shorter than this share of the width looks lost. */
const runt = 0.28;
const narrower = [0.97, 0.94, 0.91, 0.88, 0.85] as const;

/** Lines a little shorter, where that keeps their number and gives the last one company. */
function withoutRunt(words: readonly string[], lines: readonly string[], options: WrapOptions): readonly string[] {
  const { width, measure } = options;
  const isRunt = (candidate: readonly string[]): boolean => measure(candidate.at(-1) ?? '') < runt * width;
  if (!isRunt(lines) || words.some((word) => measure(withoutSoftHyphens(word)) > 0.85 * width)) return lines;
  const candidates = narrower.map((share) => fillLines(words, width * share, measure));
  return candidates.find((candidate) => candidate.length === lines.length && !isRunt(candidate)) ?? lines;
}

/** A line to each sentence where they are as many as the lines and fit: nobody reads half a sentence and stops. */
function lineToEachSentence(words: readonly string[], { width, measure }: WrapOptions): readonly string[] | null {
  const text = withoutSoftHyphens(words.join(' '));
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu}|\p{N})/u);
  return sentences.every((sentence) => measure(sentence) <= width) ? sentences : null;
}

/** The narrowest width that still gives the same number of lines, without breaking a word that was whole. */
function balanceLines(words: readonly string[], lines: readonly string[], options: WrapOptions): readonly string[] {
  const { width, measure } = options;
  const widestWord = Math.max(...words.map((word) => measure(withoutSoftHyphens(word))));
  if (widestWord > width) return lines;
  const sentences = lineToEachSentence(words, options);
  if (sentences?.length === lines.length) return sentences;
  let best = lines;
  let [low, high] = [Math.max(widestWord, width / 2), width];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    const candidate = fillLines(words, middle, measure);
    if (candidate.length <= lines.length) [best, high] = [candidate, middle];
    else low = middle;
  }
  return best;
}

function fillLines(words: readonly string[], width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((word) => piecesThatFit(word, width, measure))) {
    const longer = line === '' ? word.text : `${line} ${word.text}`;
    if (line === '' || (!word.breaksBefore && measure(longer) <= width)) {
      line = longer;
    } else {
      lines.push(line);
      line = word.text;
    }
  }
  return line === '' ? lines : [...lines, line];
}

interface Piece {
  readonly text: string;
  /** True for what is left of a word whose beginning fills the line before. */
  readonly breaksBefore: boolean;
}

const withoutSoftHyphens = (word: string): string => word.replace(/[\u00AD\u200B]/g, '');

function piecesThatFit(word: string, width: number, measure: MeasureText): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = word;
  while (measure(withoutSoftHyphens(rest)) > width) {
    const cut = longestStart(rest, width, measure);
    if (cut === null) break;
    pieces.push({ text: withoutSoftHyphens(cut.start), breaksBefore: pieces.length > 0 });
    rest = cut.rest;
  }
  return [...pieces, { text: withoutSoftHyphens(rest), breaksBefore: pieces.length > 0 }];
}

interface Cut {
  readonly start: string;
  readonly rest: string;
}

/** The most of a word that fits on a line: at a break of its own, else at a syllable, else anywhere. */
function longestStart(word: string, width: number, measure: MeasureText): Cut | null {
  const characters = splitGraphemes(word);
  if (characters.length < 2) return null;
  const fits = (start: string): boolean => measure(withoutSoftHyphens(start)) <= width;
  const most = longestPrefix(characters, fits);
  for (const isBreak of [isOwnBreak, isBetweenSyllables, () => true]) {
    for (let at = most; at > 0; at -= 1) {
      const cut = isBreak(characters, at) ? cutAt(characters, at) : null;
      if (cut && fits(cut.start)) return cut;
    }
  }
  return { start: characters[0] ?? '', rest: characters.slice(1).join('') };
}

/** How many characters fit, by halving: words of thousands of letters come from slips of the keyboard. */
function longestPrefix(characters: readonly string[], fits: (start: string) => boolean): number {
  let [low, high] = [0, characters.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(characters.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** After a hyphen, a stroke or a soft hyphen of the writer's own. */
const isOwnBreak = (characters: readonly string[], at: number): boolean =>
  /[-\u2010\u2013\u2014/\u00AD\u200B]$/.test(characters[at - 1] ?? '');

/** Before a consonant that a vowel follows, with at least three letters on each side: right for most Nordic words. */
function isBetweenSyllables(characters: readonly string[], at: number): boolean {
  const [next, after] = [characters[at] ?? '', characters[at + 1] ?? ''];
  const roomy = at >= 3 && characters.length - at >= 3;
  return roomy && /^\p{L}$/u.test(next) && !isVowel(next) && isVowel(after);
}

/** Letters that are parted get a hyphen. */
function cutAt(characters: readonly string[], at: number): Cut {
  const [start, rest] = [characters.slice(0, at).join(''), characters.slice(at).join('')];
  const partsLetters =
    /\p{L}\p{M}*\u00AD?$/u.test(characters.slice(Math.max(0, at - 2), at).join('')) && /^\p{L}/u.test(rest);
  return { start: partsLetters ? `${start}-` : start, rest };
}

const isVowel = (letter: string): boolean => /^[aeiouyæøåäöáéèêóòôü]$/i.test(letter);

/** What a reader takes for one character: a letter with its accents, a joined emoji. */
function splitGraphemes(word: string): readonly string[] {
  return (
    word.match(
      /(?:\P{M}|^\p{M})(?:\p{M}|\u200D\P{M}|[\uFE00-\uFE0F]|\u{1F3FB}|\u{1F3FC}|\u{1F3FD}|\u{1F3FE}|\u{1F3FF})*/gu,
    ) ?? []
  );
}
