import type { ColumnId } from '../../domain/column-id.ts';

/** Headings that a sheet can have, in the spelling that gpf writes itself. */
export const columns: Readonly<Record<ColumnId, string>> = {
  team: 'team',
  indicator: 'indikator',
  period: 'periode',
  year: 'år',
  month: 'månad',
  week: 'veke',
  numerator: 'teljar',
  denominator: 'nemnar',
  value: 'verdi',
  patient_group: 'pasientgruppe',
  phase: 'fase',
  exclude: 'utelat',
  comment: 'kommentar',
  date: 'dato',
  change: 'tiltak',
  field: 'felt',
  text: 'tekst',
  definition: 'definisjon',
};
