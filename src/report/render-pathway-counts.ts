import type { ChecklistColumn } from '../domain/checklist-column.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PathwayCounts } from '../pathway/make-pathway-counter.ts';
import { type CountWords, tellLeftOut } from './counts-csv.ts';
import { wrapWords } from './wrap-words.ts';

/** What `gpf hph` says beside the numbers. */
export interface CountedSheets {
  readonly counts: PathwayCounts;
  readonly pathways: { readonly counted: number; readonly refused: number; readonly prepared: number };
  /** How many teams have a pathway in them. */
  readonly teams: number;
  /** Indicators that no sheet has all columns for, with those that are lacking. */
  readonly lacking: readonly LackingIndicator[];
  /** Those that are counted in some sheets and not in others, with the columns that others lack. */
  readonly partly: readonly LackingIndicator[];
  /** Those that are counted. */
  readonly indicators: readonly Indicator[];
}

export interface LackingIndicator {
  readonly indicator: Indicator;
  readonly columns: readonly ChecklistColumn[];
}

const widest = 100;
/** What stands in front of the lines of a list. */
const indent = '  ';

/** What was counted, and in words how many are left out and why; no row and no pathway is told of. */
export function renderPathwayCounts(sheets: CountedSheets, words: CountWords): string {
  const { counts, pathways } = sheets;
  const { messages, texts } = words;
  const through = counts.through === null ? null : messages.formats.date(counts.through);
  const lead = [
    texts.counted({ pathways: pathways.counted, teams: sheets.teams, through }),
    ...(pathways.refused > 0 ? [texts.refused(pathways.refused)] : []),
    ...(pathways.prepared > 0 ? [texts.prepared(pathways.prepared)] : []),
  ];
  const leftOut = sheets.indicators.flatMap((indicator) => tellIndicator(indicator, counts, words));
  const tell = (listed: readonly LackingIndicator[]): readonly ListedIndicator[] =>
    pathways.counted === 0 ? [] : listed.map((one) => tellLacking(one, words));
  const lines = [
    ...lead.flatMap((line) => wrapWords(line, widest)),
    ...section(texts.leftOutHeading, leftOut),
    ...section(texts.partlyCountedHeading, tell(sheets.partly)),
    ...section(texts.notCountedHeading, tell(sheets.lacking)),
  ];
  return `${lines.join('\n')}\n`;
}

interface ListedIndicator {
  readonly indicator: Indicator;
  readonly text: string;
}

const tellLacking = ({ indicator, columns }: LackingIndicator, { texts }: CountWords): ListedIndicator => ({
  indicator,
  text: columns.map((column) => texts.columns[column]).join(', '),
});

/** Pathways of an impossible order are in no indicator at all, and told once. */
function tellIndicator(
  indicator: Indicator,
  { leftOut }: PathwayCounts,
  words: CountWords,
): readonly ListedIndicator[] {
  const own = leftOut.filter((one) => one.indicator === indicator.id && one.reason !== 'impossible-order');
  return own.length === 0 ? [] : [{ indicator, text: tellLeftOut(own, words).join(', ') }];
}

function section(heading: string, listed: readonly ListedIndicator[]): readonly string[] {
  if (listed.length === 0) return [];
  const width = Math.max(...listed.map(({ indicator }) => labelOf(indicator).length)) + 2;
  const rest = indent.length + width;
  const rows = listed.flatMap(({ indicator, text }) =>
    wrapWords(text, widest - rest).map((line, row) => {
      const label = row === 0 ? labelOf(indicator) : '';
      return `${indent}${label.padEnd(width)}${line}`;
    }),
  );
  return ['', heading, ...rows];
}

const labelOf = ({ code, id }: Indicator): string => code ?? id;
