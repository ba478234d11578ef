/**
 * Letters that look like a letter of the Latin alphabet, and that letter: Cyrillic capitals and small ones, Greek ones, and
 * what Latin letters and digits look like each other (a capital I is a small l, a nought is an o). Facts of Unicode
 * Technical Standard #39, table of confusables; only what a keyboard or a copied text brings into a Norwegian name.
 */
const lookalikes = [
  ['АВЕКМНОРСТХУІЈЅ', 'abekmhopctxyljs'],
  ['аеорсхуіјѕһԁӏ', 'aeopcxyijshdl'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhlkmnoptyx'],
  ['αορνικ', 'aopvik'],
  ['I|ıɑɡ0', 'lliago'],
] as const;

const looksLike = new Map(
  lookalikes.flatMap(([letters, latin]) => Array.from(letters, (letter, index) => [letter, latin[index] ?? letter])),
);

/**
 * What a name looks like: two names of one look differ only by letters that nobody can tell apart. For comparing, never
 * shown.
 *
 * @example lookOfName('Fjelldal') === lookOfName('Fj\u0435lldal') // => true
 */
export function lookOfName(name: string): string {
  const letters = Array.from(name.normalize('NFKD'), (letter) => looksLike.get(letter) ?? letter);
  return letters
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
