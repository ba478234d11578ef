/**
 * Excel's own errors in every language it has (`#REF!`, `#VERDI!`, `#NAVN?`, `#I/T`), and the ##### of a narrow column.
 *
 * @example isExcelError('#DIV/0!') // => true
 */
export function isExcelError(text: string): boolean {
  return /^#(?:[\p{L}\d/_]{1,20}[!?]|I\/T|N\/A|#+)$/iu.test(text.trim());
}
