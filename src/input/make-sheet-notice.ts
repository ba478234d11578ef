import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { findIdentifiersInRow } from './find-identifiers-in-row.ts';
import { headerAsRow } from './header-as-row.ts';
import { makePersonColumnWatch, type PersonColumnWatch } from './make-person-column-watch.ts';
import type { SheetSink, TableHead } from './row-sink.ts';
import { type PlaceOf, placesIn } from './sheet-places.ts';

/**
 * Makes the sink of a sheet that is no measurements: `notice` says once what the sheet is for, and persons are looked for
 * in every row. What is odd about its rows is of no use to anybody here.
 */
export function makeSheetNotice(
  file: string,
  tell: (finding: Finding) => void,
  notice: (head: TableHead, placeOf: PlaceOf) => Finding,
): SheetSink {
  let placeOf: PlaceOf = placesIn({ file, header: [] });
  let persons: PersonColumnWatch | null = null;
  const inspect = (row: TableRow): void => {
    for (const finding of findIdentifiersInRow(row, placeOf)) tell(finding);
  };
  return {
    begin: (head) => {
      placeOf = placesIn(head);
      persons = makePersonColumnWatch(head, placeOf);
      inspect(headerAsRow(head));
      tell(notice(head, placeOf));
    },
    row: (row) => {
      persons?.row(row);
      inspect(row);
    },
    skipped: inspect,
    finding: (finding) => {
      if (finding.row === null) tell(finding);
    },
    end: () => {
      for (const finding of persons?.findings() ?? []) tell(finding);
    },
  };
}
