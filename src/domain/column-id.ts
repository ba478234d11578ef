/** Columns that gpf knows, by id; their names in each language are read and written in `language/` and `input/`. */
export const columnIds = [
  'team',
  'indicator',
  'period',
  'year',
  'month',
  'week',
  'numerator',
  'denominator',
  'value',
  'patient_group',
  'phase',
  'exclude',
  'comment',
  'date',
  'change',
  'field',
  'text',
  'definition',
] as const;
export type ColumnId = (typeof columnIds)[number];
