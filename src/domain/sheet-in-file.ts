/** A name like `data/fjelldal.xlsx [Ark1]`. Excel allows no brackets in the name of a sheet. */
const fileWithSheet = /^(.*\.xls[xm]) \[[^[\]]{1,31}\]$/i;

/**
 * The name of one sheet of a workbook, where more than one holds something.
 *
 * @example nameSheetInFile('fjelldal.xlsx', 'Ark1') // => 'fjelldal.xlsx [Ark1]'
 */
export function nameSheetInFile(file: string, sheet: string): string {
  const name = sheet.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').slice(0, 31);
  return `${file} [${name.trim() === '' ? '?' : name}]`;
}

/**
 * The file that a name stands for: without the sheet, where there is one in it.
 *
 * @example fileOfSheet('fjelldal.xlsx [Ark1]') // => 'fjelldal.xlsx'
 */
export const fileOfSheet = (name: string): string => fileWithSheet.exec(name)?.[1] ?? name;
