import type { BridgeShape } from '../domain/bridge-shape.ts';
import type { Finding } from '../domain/finding.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makeSheetNotice } from './make-sheet-notice.ts';
import type { SheetSink } from './row-sink.ts';

/** Makes the sink of a sheet in somebody else's shape among measurements: it says which command it is for. */
export const makeBridgeNotice = (file: string, shape: BridgeShape, tell: (finding: Finding) => void): SheetSink =>
  makeSheetNotice(file, tell, (head, placeOf) =>
    makeMaskedFinding('bridge-sheet', placeOf(headerAsRow(head), null), { shape }),
  );
