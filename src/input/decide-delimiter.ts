import type { Delimiter } from '../domain/table.ts';
import { countKnownColumns } from './find-header.ts';
import { makeBlockSplitter } from './split-block.ts';

const delimiters = [';', ',', '\t'] as const satisfies readonly Delimiter[];

/** `undecided`: two delimiters explain the file equally well. `none`: no delimiter divides it into columns. */
export type DelimiterDecision = Delimiter | 'undecided' | 'none';

/** A header that is known stands near the top, and then a few lines are enough to decide by. */
const headerLines = 12;

/** Else the rows are looked at, as many as it takes to see how wide they are. */
const sampleCharacters = 65_536;
const sampleRows = 50;

/** How well a delimiter explains the file: first the columns known in its best row, then how many rows are equally wide. */
interface Fit {
  readonly delimiter: Delimiter;
  readonly known: number;
  readonly regularity: number;
}

/**
 * Decides the delimiter once for a file, by the header where one is known, else by the rows being equally wide.
 *
 * @example decideDelimiter('team;verdi\nFjelldal;12,5') // => ';'
 * @example decideDelimiter('a;b,c\nd;e,f') // => 'undecided'
 */
export function decideDelimiter(text: string): DelimiterDecision {
  const sample = takeSample(text);
  const known = byHeader(measureFits(firstLines(sample)));
  if (known) return known;
  const fits = measureFits(sample);
  const knownFurtherDown = byHeader(fits);
  if (knownFurtherDown) return knownFurtherDown;
  const byWidth = best(fits, (fit) => fit.regularity);
  if (byWidth.length === 0) return 'none';
  return byWidth.length === 1 ? (byWidth[0] ?? 'none') : 'undecided';
}

const measureFits = (sample: string): readonly Fit[] => delimiters.map((delimiter) => measureFit(sample, delimiter));

/** The one delimiter that shows most columns gpf knows, at least two; null where none or several do. */
function byHeader(fits: readonly Fit[]): Delimiter | null {
  const likely = best(fits, (fit) => (fit.known >= 2 ? fit.known : 0));
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

const firstLines = (sample: string): string => sample.split(/\r\n|\n|\r/, headerLines).join('\n');

/** The delimiters with the highest score above 0. */
function best(fits: readonly Fit[], score: (fit: Fit) => number): readonly Delimiter[] {
  const highest = Math.max(...fits.map(score));
  return highest === 0 ? [] : fits.filter((fit) => score(fit) === highest).map((fit) => fit.delimiter);
}

function takeSample(text: string): string {
  const sample = text.slice(0, sampleCharacters);
  const lastBreak = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return sample.length < text.length && lastBreak > 0 ? sample.slice(0, lastBreak + 1) : sample;
}

function measureFit(sample: string, delimiter: Delimiter): Fit {
  const bytes = new TextEncoder().encode(sample);
  const rows = makeBlockSplitter(delimiter)(bytes, { row: 1, line: 1, isEnd: true })
    .rows.map((row) => row.cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, sampleRows);
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return {
    delimiter,
    known: Math.max(0, ...rows.map(countKnownColumns)),
    regularity: rows.length === 0 ? 0 : Math.max(0, ...widths.values()) / rows.length,
  };
}
