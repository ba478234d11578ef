import type { EncodingFindings } from '../../../../domain/finding-args/encoding.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const encoding: FindingExplanationsOf<EncodingFindings> = {
  'read-as-windows-1252': {
    title: 'Fila er lagra på den gamle måten i Excel',
    why: 'Bokstavane æ, ø og å kan lagrast på fleire måtar. gpf har kjent att den gamle måten, så alt er som det skal. Andre program kan vise feil bokstavar.',
    steps: [
      'Sjå at æ, ø og å er rette på plakaten.',
      'Neste gong: vel Fil → Lagre som, og filtypen «CSV UTF-8 (semikolondelt)».',
    ],
  },
  'read-as-utf-16': {
    title: 'Fila er lagra som Unicode-tekst',
    why: 'Bokstavane æ, ø og å kan lagrast på fleire måtar. gpf har kjent att denne, så alt er som det skal. Andre program klarer kanskje ikkje å opne fila.',
    steps: [
      'Sjå at æ, ø og å er rette på plakaten.',
      'Neste gong: vel Fil → Lagre som, og filtypen «CSV UTF-8 (semikolondelt)».',
    ],
  },
  'mixed-encoding': {
    title: 'Bokstavane i fila er lagra på to måtar',
    why: 'Det hender når to filer blir limte saman utanfor Excel. gpf har lese begge slaga, men det kan ha vorte feil bokstavar nokon stad.',
    steps: [
      'Opne fila i Excel, og sjå gjennom alt med æ, ø og å.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  mojibake: {
    title: 'Bokstavane ser ut til å vere opna på feil måte',
    why: 'Når eit program les æ, ø og å feil og lagrar fila igjen, står det «Ã¸» i staden for «ø». Då kjenner ikkje gpf att teamet, og teksten blir stygg på plakaten.',
    steps: [
      'Skriv teksten på nytt i reknearket.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'lost-characters': {
    title: 'Bokstavar har gått tapt',
    why: 'Eit program har bytt ut bokstavar med «�». Kva som stod der, kan ingen rekne ut etterpå. Er det i namnet på eit team, kjenner ikkje gpf det att.',
    steps: [
      'Finn den opphavlege fila, om du har ho, og lagre ho på nytt.',
      'Elles: skriv bokstavane inn att i reknearket.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'invisible-characters': {
    title: 'Cella har usynlege teikn',
    why: 'Teikn som ikkje syner, følgjer ofte med når noko blir limt inn frå nettsider og e-post. To like namn ville elles ha vorte to team, så gpf ser bort frå dei.',
    steps: ['Du treng ikkje gjere noko.', 'Vil du ha dei bort, skriv cella på nytt for hand.'],
  },
};
