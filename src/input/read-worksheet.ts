import { columnOfLetters } from './cell-range.ts';
import type { NumberFormat } from './number-format.ts';
import { decodeEscapes, makeRichText } from './shared-strings.ts';
import type { StoredCell } from './stored-cell.ts';
import { streamXml, type XmlAttributes } from './stream-xml.ts';
import { isTrue } from './workbook-index.ts';

/** What the cells of every sheet point to. */
export interface CellLookups {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
}

/** A row as a workbook stores it; cells that hold nothing are left out. */
export interface StoredRow {
  /** Counted from 1. */
  readonly row: number;
  readonly isHidden: boolean;
  /** By column, counted from 0, in no certain order. */
  readonly cells: ReadonlyMap<number, StoredCell>;
}

export interface WorksheetTaker {
  readonly row: (row: StoredRow) => void;
  /** Cells that were merged, as Excel writes them (`A2:A5`). They come behind the rows. */
  readonly merged: (range: string) => void;
  readonly isDone: () => boolean;
}

/** As many as Excel has. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Reads the rows of a sheet one by one; false where the part cannot be read, or names cells that no sheet has. */
export function readWorksheet(bytes: Uint8Array, lookups: CellLookups, taker: WorksheetTaker): boolean {
  const reader = makeRowReader(taker, makeCellReader(lookups));
  const isSound = streamXml(bytes, reader.taker);
  return isSound && reader.isUsable();
}

function makeRowReader(taker: WorksheetTaker, cell: CellReader) {
  let row = 0;
  let column = -1;
  let isHidden = false;
  let isUsable = true;
  let cells = new Map<number, StoredCell>();
  const openRow = (attributes: XmlAttributes): void => {
    const next = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
    if (!Number.isInteger(next) || next <= row || next > mostRows) isUsable = false;
    row = next;
    column = -1;
    isHidden = isTrue(attributes['hidden']);
    cells = new Map();
  };
  const openCell = (attributes: XmlAttributes): void => {
    const place = attributes['r'];
    column = place === undefined ? column + 1 : columnOfLetters(place.replace(/\d{1,7}$/, ''));
    if (column < 0 || column >= mostColumns) isUsable = false;
    cell.begin(attributes);
  };
  return {
    isUsable: () => isUsable,
    taker: {
      isDone: () => taker.isDone() || !isUsable,
      open: (name: string, attributes: XmlAttributes): void => {
        if (name === 'row') openRow(attributes);
        else if (name === 'c') openCell(attributes);
        else if (name === 'mergeCell') taker.merged(attributes['ref'] ?? '');
        else cell.open(name);
      },
      text: cell.text,
      close: (name: string): void => {
        cell.close(name);
        const stored = name === 'c' ? cell.end() : null;
        if (stored === 'broken') isUsable = false;
        else if (stored !== null) cells.set(column, stored);
        if (name === 'row' && isUsable) taker.row({ row, isHidden, cells });
      },
    },
  };
}

interface CellReader {
  readonly begin: (attributes: XmlAttributes) => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Null where the cell is empty. */
  readonly end: () => StoredCell | 'broken' | null;
}

function makeCellReader(lookups: CellLookups): CellReader {
  const inline = makeRichText();
  let attributes: XmlAttributes = {};
  let element = '';
  let value: string | null = null;
  let hasFormula = false;
  return {
    begin: (ofCell) => {
      attributes = ofCell;
      value = null;
      hasFormula = false;
      inline.take();
    },
    open: (name) => {
      element = name;
      if (name === 'v') value = '';
      if (name === 'f') hasFormula = true;
      inline.taker.open(name, {});
    },
    text: (text) => {
      if (element === 'v') value = (value ?? '') + text;
      inline.taker.text(text);
    },
    close: (name) => {
      element = '';
      inline.taker.close(name);
    },
    end: () => {
      const { t: type = 'n', s: style = '0' } = attributes;
      if (type === 'inlineStr') return textCell(inline.take());
      const isEmpty = value === null || (value === '' && type !== 'str');
      if (isEmpty) return hasFormula ? { kind: 'no-value' } : null;
      const read = readByType.get(type) ?? readNumber;
      return read(value ?? '', { ...lookups, style: Number(style) });
    },
  };
}

const textCell = (text: string): StoredCell => ({ kind: 'text', text });

type ReadStored = (value: string, by: CellLookups & { readonly style: number }) => StoredCell | 'broken';

const readNumber: ReadStored = (value, { formats, style }) => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return textCell(value);
  return { kind: 'number', number, format: formats[style] ?? { kind: 'plain' } };
};

/** Points to a text that there must be. */
const readShared: ReadStored = (value, { texts }) => {
  const text = texts[Number(value)];
  return text === undefined ? 'broken' : textCell(text);
};

/** A date as in ISO 8601, which only few programs write: without a clock that stands at midnight. */
const readIsoDate: ReadStored = (value) =>
  textCell(value.replace(/T00:00(?::00(?:\.0{1,9})?)?Z?$/, '').replace(/T(\d\d:\d\d).*$/, ' $1'));

/** By the type of the cell (ECMA-376 part 1, 18.18.11). Booleans are written as a Norwegian Excel does. */
const readByType: ReadonlyMap<string, ReadStored> = new Map([
  ['n', readNumber],
  ['s', readShared],
  ['str', (value: string) => textCell(decodeEscapes(value))],
  ['b', (value: string) => textCell(isTrue(value) ? 'SANN' : 'USANN')],
  ['e', textCell],
  ['d', readIsoDate],
]);
