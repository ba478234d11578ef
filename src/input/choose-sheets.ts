import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';
import { countKnownColumns } from './find-header.ts';
import { findMissingColumns } from './find-missing-columns.ts';
import { isChecklistHeader } from './is-checklist-header.ts';
import { type SheetKind, sheetKindOf } from './sheet-kind.ts';
import { mayBeWide } from './unpivot-table.ts';

/** A sheet that holds something, as far as its first rows tell what it is. */
export interface SheetGlimpse {
  readonly name: string;
  readonly isHidden: boolean;
  readonly header: readonly string[];
  /** Whether numbers stand below the header, where measurements may have them. */
  readonly hasNumbers: boolean;
}

/** Which sheets of a workbook are read. */
export interface SheetChoice<Sheet> {
  readonly read: readonly Sheet[];
  /** Sheets that could each be the one that is meant, so that none is read; empty as a rule. */
  readonly rivals: readonly Sheet[];
  /** Hidden sheets of which one should have been read, so that none is; empty as a rule. */
  readonly missed: readonly Sheet[];
}

type Fit = 'complete' | 'wide' | 'partial' | 'none';

interface FittedSheet<Sheet> {
  readonly sheet: Sheet;
  readonly kind: SheetKind | 'checklists';
  readonly fit: Fit;
}

/**
 * Chooses one sheet of each kind by its header: one that has every column it needs, else a wide one, else one that has
 * some of the columns, else the first that holds anything at all, so that its findings tell what is missing. Hidden
 * sheets are never read. Two that fit equally well are rivals, and so are two that look like measurements, whatever is
 * wrong with the header of one: each may be a year that must not be lost. Where only hidden sheets have what there is to
 * read, none is.
 */
export function chooseSheets<Sheet extends SheetGlimpse>(sheets: readonly Sheet[]): SheetChoice<Sheet> {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.filter(({ isHidden }) => isHidden);
  const fitting = visible.map(fitted);
  const measured = fitting.filter(isMeasured);
  const isSeen = measured.length > 0 || fitting.some(({ kind }) => kind === 'checklists');
  const missed = isSeen ? [] : hidden.filter((sheet) => visible.length === 0 || isMeasured(fitted(sheet)));
  if (missed.length > 0) return { read: [], rivals: [], missed };
  const candidates = candidatesOf(fitting);
  const rivals = fitting.filter(
    (one) =>
      (measured.length > 1 && measured.includes(one)) ||
      (candidates.includes(one) && candidates.some((other) => other !== one && other.kind === one.kind)),
  );
  if (rivals.length > 0) return { read: [], rivals: rivals.map(({ sheet }) => sheet), missed: [] };
  const read = candidates.map(({ sheet }) => sheet);
  return { read: read.length > 0 ? read : visible.slice(0, 1), rivals: [], missed: [] };
}

/** Those that may be read, in the order of their tabs. */
function candidatesOf<Sheet>(fitting: readonly FittedSheet<Sheet>[]): readonly FittedSheet<Sheet>[] {
  const isLong = fitting.some(({ fit, kind }) => fit === 'complete' && kind === 'measurements');
  const whole = fitting.filter(({ fit }) => fit === 'complete' || (fit === 'wide' && !isLong));
  return whole.length > 0 ? whole : fitting.filter(({ fit }) => fit === 'partial');
}

const fitted = <Sheet extends SheetGlimpse>(sheet: Sheet): FittedSheet<Sheet> =>
  isChecklistHeader(sheet.header)
    ? { sheet, kind: 'checklists', fit: 'complete' }
    : { sheet, kind: sheetKindOf(sheet.header), fit: fitOf(sheet.header) };

/** Whether a sheet holds measurements, or would with its header mended. */
function isMeasured({ sheet, kind, fit }: FittedSheet<SheetGlimpse>): boolean {
  if (kind !== 'measurements' || fit === 'none') return false;
  if (fit === 'complete') return true;
  return sheet.hasNumbers && (fit === 'wide' || isNearlyWhole(sheet.header));
}

const ofPeriod: readonly ColumnId[] = ['period', 'year', 'month', 'week'];
const ofMeasurement: readonly ColumnId[] = ['indicator', 'numerator', 'denominator', 'value'];

/** A list of indicators or of teams names one of the columns too; measurements have a period, or most of the others. */
function isNearlyWhole(header: readonly string[]): boolean {
  const ids = new Set(header.flatMap(columnIdsOf));
  const others = ofMeasurement.filter((id) => ids.has(id)).length;
  return others >= 3 || (others >= 1 && ofPeriod.some((id) => ids.has(id)));
}

/** Whether the header has what its kind of sheet needs; the team may be that of the file. */
function fitOf(header: readonly string[]): Fit {
  const columns = new Map(header.flatMap(columnIdsOf).map((id, index): [ColumnId, number] => [id, index]));
  const known = countKnownColumns(header);
  if (known >= 2 && findMissingColumns(sheetKindOf(header), columns, true).length === 0) return 'complete';
  if (mayBeWide(header)) return 'wide';
  return known >= 2 ? 'partial' : 'none';
}
