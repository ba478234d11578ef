/** A file larger than this is not read. */
export const largestFileMegabytes = 2000;

/** A workbook larger than this is not read: its parts lie anywhere in it, so that all of it is held in memory. */
export const largestWorkbookMegabytes = 50;

/** So many cells of a sheet are laid out, blank ones among the filled included: a few cells far apart make many. */
export const mostLaidOutCells = 5_000_000;

/** A cell longer than this is not read; its row is skipped. */
export const longestCell = 1_000_000;

/** A table wider than this is not read. */
export const mostColumns = 10_000;

/** Bytes of UTF-8: no record is longer. A quote that is open for longer was never closed. */
export const largestRecord = 4_194_304;

/** Bytes of UTF-8 that are parsed at a time. */
export const blockSize = 65_536;

/** A file larger than this is not repaired: all of it is held in memory, cell by cell. */
export const largestRepairMegabytes = 25;
