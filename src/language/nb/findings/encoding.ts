import type { EncodingFindings } from '../../../domain/finding-args/encoding.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { count, quote, saveAgain, stood } from './words.ts';

export const encoding: TextsOf<EncodingFindings> = {
  'read-as-windows-1252': () => ({
    what: 'Filen er lagret på Excels gamle måte og er lest slik.',
    how: `Se at æ, ø og å er riktige. Neste gang: ${saveAgain}`,
  }),
  'read-as-utf-16': () => ({
    what: 'Filen er lagret som «Unicode-tekst» og er lest slik.',
    how: `Se at æ, ø og å er riktige. Neste gang: ${saveAgain}`,
  }),
  'mixed-encoding': () => ({
    what: 'Filen har bokstaver som er lagret på to måter. Begge er lest.',
    how: `Se at æ, ø og å er riktige i alle radene. ${saveAgain}`,
  }),
  mojibake: ({ suggestion }, found) => ({
    what:
      suggestion === null
        ? `${stood(found)} ser ut som bokstaver som er åpnet på feil måte.`
        : `${stood(found)} er trolig ${quote(suggestion)}, åpnet på feil måte.`,
    how: 'Skriv teksten på nytt i regnearket, og lagre.',
  }),
  'lost-characters': (_, found) => ({
    what: `Bokstaver har gått tapt${found ? ` i ${quote(found)}` : ''}.`,
    how: `Skriv dem inn igjen i regnearket. ${saveAgain}`,
  }),
  'invisible-characters': ({ characters }) => ({
    what: `${count(characters, 'usynlig tegn', 'usynlige tegn')} i cellen teller ikke med.`,
    how: null,
  }),
};
