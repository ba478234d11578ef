import type { Finding } from '../domain/finding.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makeSheetNotice } from './make-sheet-notice.ts';
import type { SheetSink } from './row-sink.ts';

/** Makes the sink of an HPH sheet among measurements: it says once which command the sheet is for. */
export const makeChecklistNotice = (file: string, tell: (finding: Finding) => void): SheetSink =>
  makeSheetNotice(file, tell, (head, placeOf) =>
    makeMaskedFinding('checklist-sheet', placeOf(headerAsRow(head), null), {}),
  );
