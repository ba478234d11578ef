import type { EncodingFindings } from '../../../domain/finding-args/encoding.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { quote, saveAgain } from './words.ts';

export const encoding: TextsOf<EncodingFindings> = {
  'read-as-windows-1252': () => ({
    what: 'Filen er lagret på Excels gamle måte og er lest slik.',
    how: `Se at æ, ø og å er riktige. Neste gang: ${saveAgain}`,
  }),
  'read-as-utf-16': () => ({ what: '', how: null }),
  'mixed-encoding': () => ({ what: '', how: null }),
  mojibake: () => ({ what: '', how: null }),
  'lost-characters': (_, found) => ({
    what: `Bokstaver har gått tapt${found ? ` i ${quote(found)}` : ''}.`,
    how: `Skriv dem inn igjen i regnearket. ${saveAgain}`,
  }),
  'invisible-characters': () => ({ what: '', how: null }),
};
