/** Blanks and invisible characters, which a spreadsheet passes over before it looks whether a formula begins. */
const skipped = '[\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u2069\\ufeff]*';

/** `=` and `@` before anything, `+` and `-` before a letter or a parenthesis; also as full-width signs. */
const formula = new RegExp(
  `^${skipped}(?:[=@\\uff1d\\uff20]${skipped}[^${'\\s'}]|[-+\\u2212\\uff0b\\uff0d][\\p{L}(])`,
  'u',
);

/** A command of another program, as `-2+3+cmd|' /C calc'!A0`. */
const command = new RegExp(`^${skipped}[-+=@\\uff1d\\uff20\\uff0b\\uff0d][^|]{0,99}\\|[^!]{0,999}!`, 'u');

/** A spreadsheet never looks for a formula in what begins with a letter or a figure. */
const beginsPlainly = (cell: string): boolean => {
  const code = cell.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
};

/**
 * Whether a spreadsheet would take a text for a formula. Numbers (`-4`, `+4`) and marks (`-`) are none, nor is a text
 * after a dash and a blank.
 *
 * @example isFormula('=SUM(A1:A4)') // => true
 * @example isFormula('-4,5') // => false
 */
export function isFormula(cell: string): boolean {
  return cell !== '' && !beginsPlainly(cell) && (formula.test(cell) || command.test(cell));
}
