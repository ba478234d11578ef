import type { ColumnId } from '../domain/column-id.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Period } from '../domain/period.ts';
import type { Messages } from '../language/messages.ts';
import { writeCsv } from './write-csv.ts';

/** Counts of one team, indicator and period. */
export interface CountsRow {
  readonly team: TeamId;
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly numerator: number;
  readonly denominator: number;
}

const columns = ['team', 'indicator', 'period', 'numerator', 'denominator'] as const satisfies readonly ColumnId[];

/** Counts as the sheet of measurements that every other command reads, with headings in the language of `messages`. */
export function convertedCsv(rows: readonly CountsRow[], nameOf: (team: TeamId) => string, messages: Messages): string {
  const cells = rows.map(({ team, indicator, period, numerator, denominator }) => {
    return [nameOf(team), indicator, period.key, numerator, denominator];
  });
  return writeCsv([columns.map((id) => messages.columns[id]), ...cells]);
}
