import type { EncodingFindings } from '../../../../domain/finding-args/encoding.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const encoding: FindingExplanationsOf<EncodingFindings> = {
  'read-as-windows-1252': {
    title: 'Filen er lagret på Excels gamle måte',
    why: 'Bokstavene æ, ø og å kan lagres på flere måter. gpf har kjent igjen den gamle måten, så alt er som det skal. Andre programmer kan vise feil bokstaver.',
    steps: [
      'Se at æ, ø og å er riktige på plakaten.',
      'Neste gang: velg Fil → Lagre som, og filtypen «CSV UTF-8 (semikolondelt)».',
    ],
  },
  'read-as-utf-16': {
    title: 'Filen er lagret som Unicode-tekst',
    why: 'Bokstavene æ, ø og å kan lagres på flere måter. gpf har kjent igjen denne, så alt er som det skal. Andre programmer klarer kanskje ikke å åpne filen.',
    steps: [
      'Se at æ, ø og å er riktige på plakaten.',
      'Neste gang: velg Fil → Lagre som, og filtypen «CSV UTF-8 (semikolondelt)».',
    ],
  },
  'mixed-encoding': {
    title: 'Bokstavene i filen er lagret på to måter',
    why: 'Det skjer når to filer limes sammen utenfor Excel. gpf har lest begge slagene, men det kan ha blitt feil bokstaver noe sted.',
    steps: [
      'Åpne filen i Excel, og se gjennom alt med æ, ø og å.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  mojibake: {
    title: 'Bokstavene ser ut til å være åpnet på feil måte',
    why: 'Når et program leser æ, ø og å feil og lagrer filen igjen, står det «Ã¸» i stedet for «ø». Da kjenner gpf ikke igjen teamet, og teksten blir stygg på plakaten.',
    steps: [
      'Skriv teksten på nytt i regnearket.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'lost-characters': {
    title: 'Bokstaver har gått tapt',
    why: 'Et program har byttet ut bokstaver med «�». Hva som sto der, kan ingen regne ut etterpå. Er det i navnet på et team, kjenner gpf det ikke igjen.',
    steps: [
      'Finn den opprinnelige filen, hvis du har den, og lagre den på nytt.',
      'Ellers: skriv bokstavene inn igjen i regnearket.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'invisible-characters': {
    title: 'Cellen har usynlige tegn',
    why: 'Tegn som ikke synes, følger ofte med når noe limes inn fra nettsider og e-post. To like navn ville ellers blitt til to team, så gpf ser bort fra dem.',
    steps: ['Du trenger ikke å gjøre noe.', 'Vil du ha dem bort, skriv cellen på nytt for hånd.'],
  },
};
