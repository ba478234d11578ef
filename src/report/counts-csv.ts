import type { ColumnId } from '../domain/column-id.ts';
import type { TeamId } from '../domain/ids.ts';
import type { HphTexts } from '../language/hph-texts.ts';
import type { Messages } from '../language/messages.ts';
import type { CountedRow } from '../pathway/make-pathway-counter.ts';
import { type Cell, writeCsv } from './write-csv.ts';

/** The words that the rows are written with. */
export interface CountWords {
  readonly messages: Messages;
  readonly texts: HphTexts;
}

const columns = [
  'team',
  'indicator',
  'period',
  'numerator',
  'denominator',
  'value',
  'patient_group',
  'comment',
] as const satisfies readonly ColumnId[];

/**
 * Counts as the sheet of measurement points that teams fill in, which every other command reads: a row for each team,
 * indicator, group and period, with how many are left out in the comment. Headings are in the language of `words`.
 */
export function countsCsv(
  rows: readonly CountedRow[],
  nameOf: (team: TeamId) => string,
  { messages, texts }: CountWords,
): string {
  const cells = ({ team, indicator, period, numerator, denominator, value, patientGroup, leftOut }: CountedRow) => {
    const group = patientGroup === null ? null : messages.patientGroups[patientGroup];
    const comment = leftOut.length === 0 ? null : texts.comment(tellLeftOut(leftOut, { messages, texts }));
    const row: readonly Cell[] = [nameOf(team), indicator, period.key, numerator, denominator, value, group, comment];
    return row;
  };
  return writeCsv([columns.map((id) => messages.columns[id]), ...rows.map(cells)]);
}

/** "2 avsluttet før fristen", "1 med frist som ikke er ute": each reason with how many it left out. */
export const tellLeftOut = (leftOut: CountedRow['leftOut'], { messages, texts }: CountWords): readonly string[] =>
  leftOut.map(({ reason, count }) => texts.leftOut[reason](messages.formats.number(count)));
