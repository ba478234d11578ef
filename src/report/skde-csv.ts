import type { SkdeRow } from '../bridges/skde-rows.ts';
import type { TeamId } from '../domain/ids.ts';
import { type Cell, writeCsv } from './write-csv.ts';

const columns = ['context', 'year', 'orgnr', 'ind_id', 'var', 'denominator'] as const;

/**
 * Sums of years as SKDE takes them (github.com/mong/imongr). They are told by who treated the patients, `caregiver`:
 * where patients live is another count, of other patients.
 */
export function skdeCsv(rows: readonly SkdeRow[], orgnrOf: (team: TeamId) => string): string {
  const cells = ({ team, indicator, year, numerator, denominator }: SkdeRow): readonly Cell[] => [
    'caregiver',
    year,
    orgnrOf(team),
    indicator.code ?? indicator.id,
    numerator,
    denominator,
  ];
  return writeCsv([[...columns], ...rows.map(cells)]);
}
