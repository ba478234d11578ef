/** Whether no cell of a row holds anything but blanks; told by the first letter of most rows. */
export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) {
    if (cell.charCodeAt(0) > 0x20 && cell.charCodeAt(0) < 0x80) return false;
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}
