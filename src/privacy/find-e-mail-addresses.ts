import type { TextPlace } from './identifier-place.ts';

const localCharacter = /[\p{L}\p{N}._%+'-]/u;
const domainCharacter = /[\p{L}\p{N}.-]/u;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/**
 * Finds e-mail addresses: something before an `@`, and a name with a dot behind it. Each character is looked at twice at
 * most.
 *
 * @example findEMailAddresses('skriv til ola@fjelldal.no') // => [{ start: 10, end: 25 }]
 */
export function findEMailAddresses(text: string): readonly TextPlace[] {
  const places: TextPlace[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && localCharacter.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && domainCharacter.test(text.charAt(end))) end += 1;
    const name = domain.exec(text.slice(at + 1, end))?.[0] ?? '';
    if (start < at && name !== '') places.push({ start, end: at + 1 + name.length });
  }
  return places;
}
