/**
 * Where the proof of a page is written: in a folder of its own beside it.
 *
 * @example proofName('posters/fjelldal') // => 'posters/a4/fjelldal'
 */
export const proofName = (name: string): string => name.replace(/[^/]+$/, 'a4/$&');
