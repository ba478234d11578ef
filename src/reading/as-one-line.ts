/**
 * Sentences as one line for a terminal or a list: joined by commas, without the capital and the full stop.
 *
 * @example asOneLine('Ingen sikker endring. Nivået er rundt 80 %.') // => 'ingen sikker endring, nivået er rundt 80 %'
 */
export function asOneLine(text: string): string {
  const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u).map((sentence, index, all) => {
    const isLast = index === all.length - 1;
    const stripped = isLast ? sentence.replace(/\.$/, '') : sentence.replace(/[.?!]$/, '');
    return stripped.charAt(0).toLowerCase() + stripped.slice(1);
  });
  return sentences.join(', ');
}
