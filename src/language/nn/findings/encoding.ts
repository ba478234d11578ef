import type { EncodingFindings } from '../../../domain/finding-args/encoding.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { quote, saveAgain } from './words.ts';

export const encoding: TextsOf<EncodingFindings> = {
  'read-as-windows-1252': () => ({
    what: 'Fila er lagra på den gamle måten i Excel og er lesen slik.',
    how: `Sjå at æ, ø og å er rette. Neste gong: ${saveAgain}`,
  }),
  'read-as-utf-16': () => ({ what: '', how: null }),
  'mixed-encoding': () => ({ what: '', how: null }),
  mojibake: () => ({ what: '', how: null }),
  'lost-characters': (_, found) => ({
    what: `Bokstavar har gått tapt${found ? ` i ${quote(found)}` : ''}.`,
    how: `Skriv dei inn att i reknearket. ${saveAgain}`,
  }),
  'invisible-characters': () => ({ what: '', how: null }),
};
