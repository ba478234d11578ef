import type { PhaseAdvice } from '../advice/propose-phases.ts';
import type { Period } from '../domain/period.ts';
import type { SeriesRule } from '../project/project.ts';
import type { PhaseStart, Series } from '../series/series.ts';

/** Where in gpf.yaml the lines belong: what has to be there before them, and what they take the place of. */
export type LinesPlace = 'new-series' | 'new-entry' | 'add-to-entry' | 'replace-in-entry';

/** Lines of gpf.yaml that set the phases of one series, indented as they stand there. */
export interface PhaseLines {
  readonly place: LinesPlace;
  readonly lines: readonly string[];
}

/**
 * The exact lines for gpf.yaml: all phases of the series, since a list there takes the place of the sheet's labels and of
 * what is said for the indicator alone. An entry for the team and the indicator that is there already is added to.
 * `hasSeriesKey`: whether `series:` stands in the file by then, also as the first line of an earlier proposal.
 */
export function phaseLines(
  { series, phases }: PhaseAdvice,
  rules: readonly SeriesRule[],
  hasSeriesKey: boolean = rules.length > 0,
): PhaseLines {
  const list = ['    phases:', ...phases.map((phase) => `      - ${toEntry(phase, series)}`)];
  const own = rules.filter(({ team, indicator }) => team === series.team && indicator === series.indicator.id);
  if (own.some(({ settings }) => settings.phases !== null)) return { place: 'replace-in-entry', lines: list };
  if (own.length > 0) return { place: 'add-to-entry', lines: list };
  const entry = [`  - team: ${plain(series.team)}`, `    indicator: ${plain(series.indicator.id)}`, ...list];
  return hasSeriesKey ? { place: 'new-entry', lines: entry } : { place: 'new-series', lines: ['series:', ...entry] };
}

function toEntry({ period, label }: PhaseStart, series: Series): string {
  const written = writtenPeriod(period, series).key;
  return label === null ? written : `{ period: ${written}, label: ${JSON.stringify(label)} }`;
}

/** An event that is known by its number is named by its day, as in the sheet. */
const writtenPeriod = (period: Period, { points }: Series): Period =>
  points.find((point) => point.period.key === period.key)?.day ?? period;

const isPlain = /^\p{L}[\p{L}\p{N}._-]*$/u;
const isWord = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A text that YAML cannot take for anything else; in quotation marks where it could. A JSON string is one of YAML's. */
const plain = (text: string): string => (isPlain.test(text) && !isWord.test(text) ? text : JSON.stringify(text));
