/**
 * Characters that XML 1.0 forbids (C0 but tab and line breaks, U+FFFE, U+FFFF), and those that draw nothing and can only
 * harm (DEL, C1, the marks that turn the direction of the text around them).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const harmful = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text that any XML file can hold: forbidden and harmful characters are dropped, half a surrogate pair becomes U+FFFD.
 * Letters are composed (NFC), since names from a Mac come as letter plus accent and would be measured as two.
 *
 * @example cleanText('Fjell\u0000dal') // => 'Fjelldal'
 */
export function cleanText(text: string): string {
  return text.replace(harmful, '').replace(loneSurrogate, '\uFFFD').normalize('NFC');
}
