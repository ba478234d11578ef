import type { None } from './none.ts';

/** About a file as a whole: whether it is there, and whether it is a table. */
export interface FileFindings {
  readonly 'file-not-found': None;
  readonly 'file-locked': None;
  readonly 'file-unreadable': { readonly reason: 'denied' | 'not-a-file' | 'other' };
  readonly 'file-empty': None;
  readonly 'file-is-not-a-table': None;
  readonly 'file-is-spreadsheet': { readonly kind: 'xlsx' | 'xls' | 'ods' | 'zip' | 'pdf' | 'html' };
  readonly 'file-is-protected': None;
  /** `limitMegabytes` is null for a workbook that is small as a file and holds more cells than are read. */
  readonly 'file-too-large': { readonly limitMegabytes: number | null };
  readonly 'file-changed-while-reading': None;
  /** `patterns`: the names under `data:` in gpf.yaml, which leave it out; null where gpf.yaml names none for the folder. */
  readonly 'unread-file': { readonly patterns: readonly string[] | null };
  /** `other`: the file that was read first and holds the same bytes. */
  readonly 'same-file-twice': { readonly other: string };
  /** A workbook of which none is read: more than one sheet could be the table, or those that could are hidden. */
  readonly 'several-sheets': { readonly sheets: readonly string[]; readonly areHidden: boolean };
  /** Sheets of a workbook beside the one that was read. */
  readonly 'sheets-skipped': { readonly read: readonly string[]; readonly sheets: readonly string[] };
  readonly 'formula-without-value': None;
  readonly 'hidden-rows': { readonly rows: number };
  /** `range` as Excel writes it: `A2:A5`. */
  readonly 'merged-cells': { readonly range: string };
  /** More measurements than are kept: rows are checked one by one, and no advice on charts is given. */
  readonly 'series-not-checked': { readonly limit: number };
  readonly 'nul-bytes': None;
}
