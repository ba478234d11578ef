import type { Piece } from './pieces.ts';

export interface EvenOptions {
  readonly width: number;
  readonly measure: (text: string) => number;
  /** How many lines there shall be. */
  readonly count: number;
}

/** Words that should not end a line of a title: what they point at comes after them. */
const small = new Set(
  [
    'i på av til for om med og eller å en et ei ein eit som der fra frå ved hos før etter innen innan uten utan mot',
    'the a an of in to and or by at on from with who that',
  ].flatMap((line) => line.split(' ')),
);

/** What it costs, in squares of the width: a line that ends with a small word, and a last line of one short word. */
const [smallWordCost, orphanCost] = [0.04, 4];

/** A word shorter than this share of the width is lost alone on the last line. */
const short = 0.28;

/** More words than these are no title, and would take their time. */
export const mostEven = 150;

/** A line that could be, from one piece to before another. */
interface PossibleLine {
  readonly text: string;
  readonly end: number;
  readonly cost: number;
}

/** The lines from a piece on, and what they cost. */
interface Rest {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * The pieces of a title in so many lines, as even as can be, with no word alone on the last and no preposition at the
 * end of a line where that can be had. Null where they do not go into so many lines.
 */
export function evenLines(pieces: readonly Piece[], options: EvenOptions): readonly string[] | null {
  const mean = options.measure(pieces.map(({ text }) => text).join(' ')) / options.count;
  const possible = pieces.map((_, start) => possibleLines(pieces, start, { ...options, mean }));
  // From each piece on, the best of so many lines; with no line, only the end is reached.
  let rests: readonly (Rest | null)[] = [...pieces.map(() => null), { cost: 0, lines: [] }];
  for (let count = 1; count <= options.count; count += 1) {
    const shorter = rests;
    rests = [...possible.map((lines) => bestOf(lines, shorter)), null];
  }
  return rests[0]?.lines ?? null;
}

function bestOf(lines: readonly PossibleLine[], rests: readonly (Rest | null)[]): Rest | null {
  return lines.reduce<Rest | null>((best, { text, end, cost }) => {
    const rest = rests[end];
    if (!rest || (best && best.cost <= rest.cost + cost)) return best;
    return { cost: rest.cost + cost, lines: [text, ...rest.lines] };
  }, null);
}

/** From a piece on, every line that is no wider than the width; one piece is a line whatever its width. */
function possibleLines(pieces: readonly Piece[], start: number, options: CostOptions): readonly PossibleLine[] {
  const lines: PossibleLine[] = [];
  let text = pieces[start]?.text ?? '';
  for (let end = start + 1; end <= pieces.length; end += 1) {
    lines.push({ text, end, cost: costOf(text, { pieces, start, end }, options) });
    const next = pieces[end];
    if (!next || next.breaksBefore) break;
    text = `${text} ${next.text}`;
    if (options.measure(text) > options.width) break;
  }
  return lines;
}

interface CostOptions extends EvenOptions {
  /** Of a line, if all were alike. */
  readonly mean: number;
}

interface Stretch {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

function costOf(line: string, { pieces, start, end }: Stretch, { width, measure, mean }: CostOptions): number {
  const own = measure(line);
  const uneven = ((own - mean) / width) ** 2;
  if (end < pieces.length) return uneven + (endsWithSmallWord(line) ? smallWordCost : 0);
  const isOrphan = end - start === 1 && pieces.length > 2 && own < short * width;
  return uneven + (isOrphan ? orphanCost : 0);
}

const endsWithSmallWord = (line: string): boolean => small.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase());

/** Whether a text ends with a line of one short word, which looks lost. */
export function endsWithOrphan(lines: readonly string[], width: number, measure: (text: string) => number): boolean {
  const last = lines.at(-1) ?? '';
  const words = lines.join(' ').split(' ').length;
  return lines.length > 1 && words > 2 && !last.includes(' ') && measure(last) < short * width;
}
