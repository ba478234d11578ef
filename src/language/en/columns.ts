import type { ColumnId } from '../../domain/column-id.ts';

/** Headings that a sheet can have, in the spelling that gpf writes itself. */
export const columns: Readonly<Record<ColumnId, string>> = {
  team: 'team',
  indicator: 'indicator',
  period: 'period',
  year: 'year',
  month: 'month',
  week: 'week',
  numerator: 'numerator',
  denominator: 'denominator',
  value: 'value',
  patient_group: 'patient_group',
  phase: 'phase',
  exclude: 'exclude',
  comment: 'comment',
  date: 'date',
  change: 'change',
  field: 'field',
  text: 'text',
  definition: 'definition',
};
