import { foldName } from '../catalogue/fold-name.ts';
import type { ColumnId } from '../domain/column-id.ts';

/** Every name that a column is known by: the id first, then bokmål, nynorsk and spellings without Norwegian letters. */
export const columnNames = {
  team: ['team', 'lag', 'eining', 'enhet', 'kommune', 'teamnavn', 'teamnamn', 'lagnavn', 'lagnamn'],
  indicator: [
    'indicator',
    'indikator',
    'målepunkt',
    'maalepunkt',
    'målepunktnavn',
    'målepunktnamn',
    'indikatornavn',
    'indikatornamn',
  ],
  period: ['period', 'periode', 'dato', 'date', 'måned', 'månad', 'maaned', 'month', 'mnd', 'uke', 'veke', 'week'],
  year: ['year', 'år', 'aar'],
  month: ['month', 'måned', 'månad', 'maaned', 'mnd'],
  week: ['week', 'uke', 'veke'],
  numerator: ['numerator', 'teller', 'teljar'],
  denominator: ['denominator', 'nevner', 'nemnar'],
  value: ['value', 'verdi'],
  patient_group: ['patient_group', 'pasientgruppe'],
  phase: ['phase', 'fase'],
  exclude: ['exclude', 'utelat', 'ekskluder'],
  comment: ['comment', 'kommentar'],
  date: ['date', 'dato'],
  change: ['change', 'tiltak'],
  field: ['field', 'felt'],
  text: ['text', 'tekst'],
  definition: ['definition', 'definisjon'],
} as const satisfies Record<ColumnId, readonly string[]>;

const idsByName = new Map<string, readonly ColumnId[]>();
for (const [id, names] of Object.entries(columnNames) as [ColumnId, readonly string[]][]) {
  for (const name of new Set(names.map(foldName))) idsByName.set(name, [...(idsByName.get(name) ?? []), id]);
}

/**
 * The columns that a header can name, without regard to case, spaces, `_`, `-` and accents. Some names have two
 * meanings: `dato` is the period of a measurement and the date of a change, `uke` is a period, or the week beside a
 * year. Which one it is follows from the other columns (`resolveColumns`). An empty list is an unknown column.
 *
 * @example columnIdsOf('Nemnar') // => ['denominator']
 * @example columnIdsOf('dato') // => ['period', 'date']
 */
export function columnIdsOf(name: string): readonly ColumnId[] {
  return idsByName.get(foldName(name)) ?? [];
}
