import { foldName } from '../catalogue/fold-name.ts';

/** As R, Excel in Norwegian and registries write them; what is missing is neither. */
const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['true', 't', 'sann', 'ja', '1'].map((word): [string, boolean] => [word, true]),
  ...['false', 'f', 'usann', 'nei', '0'].map((word): [string, boolean] => [word, false]),
  ...['', 'na'].map((word): [string, null] => [word, null]),
]);

/**
 * Reads a logical cell: true, false, or null where it is empty or `NA`; undefined where it is none of them.
 *
 * @example readLogical('SANN') // => true
 * @example readLogical('NA') // => null
 */
export const readLogical = (text: string): boolean | null | undefined => words.get(foldName(text));
