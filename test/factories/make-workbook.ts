import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell: text, a number, a boolean, or something that needs more words. Null is an empty cell. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  /** A number with a format: one of Excel's own by its id, or a code. */
  | { readonly number: number; readonly format: number | string }
  | { readonly error: string }
  /** Without `value` the result is not stored. */
  | { readonly formula: string; readonly value?: number | string }
  /** The XML of the cell as it stands. */
  | { readonly xml: string };

export interface SheetGiven {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** A row that is undefined is left out of the file, as Excel does with blank ones. */
  readonly rows: readonly (readonly SheetCell[] | undefined)[];
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly string[];
  /** Leaves out the places of rows and cells. */
  readonly withoutPlaces?: boolean;
}

export interface WorkbookGiven {
  readonly sheets: readonly SheetGiven[];
  readonly date1904?: boolean;
  /** Parts that replace or are added to those made here; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a workbook with hand-written XML, as Excel lays it out. */
export function makeWorkbook({ sheets, date1904 = false, parts = {} }: WorkbookGiven): Uint8Array {
  const formats = collectFormats(sheets);
  const texts: string[] = [];
  const made: Record<string, string | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, date1904),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): Relation => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['rId900', 'sharedStrings', 'sharedStrings.xml'],
      ['rId901', 'styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, { texts, formats })]),
    ),
    'xl/sharedStrings.xml': '',
    'xl/styles.xml': stylesXml(formats),
  };
  made['xl/sharedStrings.xml'] =
    `${head}<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`).join('')}</sst>`;
  return zipTexts({ ...made, ...parts });
}

/** A zip file of texts by name; null is left out. */
export function zipTexts(parts: Readonly<Record<string, string | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) if (text !== null) files[name] = strToU8(text);
  return zipSync(files, { mtime: '2022-10-15T00:00:00' });
}

type Relation = readonly [id: string, type: string, target: string];

const relations = (listed: readonly Relation[]): string =>
  `${head}<Relationships xmlns="${packageRelations}">${listed
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const nameOf = ({ name }: SheetGiven, index: number): string => name ?? `Ark${index + 1}`;

function workbookXml(sheets: readonly SheetGiven[], date1904: boolean): string {
  const listed = sheets.map((sheet, index) => {
    const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escapeText(nameOf(sheet, index))}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${listed.join('')}</sheets></workbook>`;
}

interface Lookups {
  readonly texts: string[];
  readonly formats: readonly (number | string)[];
}

function collectFormats(sheets: readonly SheetGiven[]): readonly (number | string)[] {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  const used = cells.flatMap((cell) =>
    cell !== null && typeof cell === 'object' && 'format' in cell ? [cell.format] : [],
  );
  return [0, ...new Set(used.filter((format) => format !== 0))];
}

function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + index}" formatCode="${escapeText(format)}"/>`] : [],
  );
  const xfs = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`);
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(sheet: SheetGiven, lookups: Lookups): string {
  const rows = sheet.rows.flatMap((row, index) => (row === undefined ? [] : [rowXml(row, index + 1, sheet, lookups)]));
  const merged = (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function rowXml(row: readonly SheetCell[], number: number, sheet: SheetGiven, lookups: Lookups): string {
  const hidden = sheet.hiddenRows?.includes(number) ? ' hidden="1"' : '';
  const place = sheet.withoutPlaces ? '' : ` r="${number}"`;
  const cells = row.map((cell, column) =>
    cellXml(cell, sheet.withoutPlaces ? '' : ` r="${letters(column)}${number}"`, lookups),
  );
  return `<row${place}${hidden}>${cells.join('')}</row>`;
}

function cellXml(cell: SheetCell, place: string, { texts, formats }: Lookups): string {
  if (cell === null) return place === '' ? '<c/>' : '';
  if (typeof cell === 'string') return `<c${place} t="s"><v>${texts.push(cell) - 1}</v></c>`;
  if (typeof cell === 'number') return `<c${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${place} t="b"><v>${Number(cell)}</v></c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c${place}`);
  if ('error' in cell) return `<c${place} t="e"><v>${cell.error}</v></c>`;
  if ('number' in cell) return `<c${place} s="${formats.indexOf(cell.format)}"><v>${cell.number}</v></c>`;
  const formula = `<f>${escapeText(cell.formula)}</f>`;
  if (cell.value === undefined) return `<c${place}>${formula}<v></v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c${place}${type}>${formula}<v>${escapeText(String(cell.value))}</v></c>`;
}

const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them; Excel writes them so.
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9a-f]{4}_/gi, (match) =>
      match.length > 1 ? `_x005F${match}` : `_x${match.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
