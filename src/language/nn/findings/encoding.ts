import type { EncodingFindings } from '../../../domain/finding-args/encoding.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { count, quote, saveAgain, stood } from './words.ts';

export const encoding: TextsOf<EncodingFindings> = {
  'read-as-windows-1252': () => ({
    what: 'Fila er lagra på den gamle måten i Excel og er lesen slik.',
    how: `Sjå at æ, ø og å er rette. Neste gong: ${saveAgain}`,
  }),
  'read-as-utf-16': () => ({
    what: 'Fila er lagra som «Unicode-tekst» og er lesen slik.',
    how: `Sjå at æ, ø og å er rette. Neste gong: ${saveAgain}`,
  }),
  'mixed-encoding': () => ({
    what: 'Fila har bokstavar som er lagra på to måtar. Begge er lesne.',
    how: `Sjå at æ, ø og å er rette i alle radene. ${saveAgain}`,
  }),
  mojibake: ({ suggestion }, found) => ({
    what:
      suggestion === null
        ? `${stood(found)} ser ut som bokstavar som er opna på feil måte.`
        : `${stood(found)} er truleg ${quote(suggestion)}, opna på feil måte.`,
    how: 'Skriv teksten på nytt i reknearket, og lagre.',
  }),
  'lost-characters': (_, found) => ({
    what: `Bokstavar har gått tapt${found ? ` i ${quote(found)}` : ''}.`,
    how: `Skriv dei inn att i reknearket. ${saveAgain}`,
  }),
  'invisible-characters': ({ characters }) => ({
    what: `${count(characters, 'usynleg teikn', 'usynlege teikn')} i cella tel ikkje med.`,
    how: null,
  }),
};
