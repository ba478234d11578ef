import type { FileFindings } from '../../../domain/finding-args/files.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, quote, quoteAll, saveAgain } from './words.ts';

const spreadsheetKinds = {
  xlsx: 'ei Excel-arbeidsbok som er skadd',
  xls: 'ei gammal Excel-arbeidsbok (.xls)',
  ods: 'eit rekneark frå LibreOffice (.ods)',
  zip: 'ei zip-fil',
  pdf: 'ein PDF',
  html: 'ei nettside',
} as const;

const unreadable = {
  locked: {
    what: 'Fila er låst av eit anna program, truleg Excel.',
    how: 'Lukk fila i Excel og prøv igjen.',
  },
  denied: {
    what: 'Du har ikkje tilgang til å lese fila.',
    how: 'Be den som eig mappa, om tilgang.',
  },
  'not-a-file': {
    what: 'Dette er ikkje ei fil som kan lesast.',
    how: 'Vel ei CSV-fil eller ei Excel-arbeidsbok, eller mappa ho ligg i.',
  },
  other: {
    what: 'Fila kunne ikkje lesast.',
    how: 'Kopier ho til ei mappe på di eiga maskin og prøv igjen.',
  },
} as const satisfies Record<string, FindingText>;

export const files: TextsOf<FileFindings> = {
  'file-not-found': () => ({
    what: 'Fila finst ikkje.',
    how: 'Sjekk at namnet er rett skrive, og at fila ligg i denne mappa.',
  }),
  'file-locked': () => unreadable.locked,
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({ what: 'Fila er tom.', how: `Sjå at målingane står i reknearket. ${saveAgain}` }),
  'file-is-not-a-table': () => ({ what: 'Fila er ikkje ein tabell.', how: `Opne målingane i Excel. ${saveAgain}` }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `Fila er ${spreadsheetKinds[kind]}, som gpf ikkje kan lese.`,
    how: 'Opne målingane i Excel. Vel Fil → Lagre som, og filtypen «Excel-arbeidsbok (.xlsx)».',
  }),
  'file-is-protected': () => ({
    what: 'Fila er verna med passord, så gpf kan ikkje lese ho.',
    how: 'Opne ho i Excel, vel Fil → Info → Beskytt arbeidsbok → Krypter med passord, tøm feltet og lagre.',
  }),
  'file-too-large': ({ limitMegabytes }) => ({
    what:
      limitMegabytes === null
        ? 'Arbeidsboka har fleire celler enn gpf les.'
        : `Fila er større enn ${formats.number(limitMegabytes)} MB.`,
    how:
      limitMegabytes === null
        ? 'Eit ark med målingar er lite: kopier berre målingane til ei ny arbeidsbok.'
        : 'Eit ark med målingar er lite: sjekk at det er rett fil.',
  }),
  'file-changed-while-reading': () => ({
    what: 'Fila vart endra medan gpf las ho.',
    how: 'Vent til ho er ferdig lagra, og køyr gpf éin gong til.',
  }),
  'unread-file': ({ patterns }) =>
    patterns === null
      ? {
          what: 'Fila er ikkje lesen: i ei mappe les gpf berre CSV-filer og Excel-arbeidsbøker (.xlsx).',
          how: 'Er det målingar, opne ho i Excel. Vel Fil → Lagre som, og filtypen «Excel-arbeidsbok (.xlsx)».',
        }
      : {
          what: `Fila er ikkje lesen: under «data» i gpf.yaml står ${patterns.length === 0 ? 'ingen filer' : `berre ${quoteAll(patterns.slice(0, 4))}`}.`,
          how: 'Er det målingar, legg namnet til under «data» i gpf.yaml, eller lagre fila slik at namnet passar. Elles flytt ho til ei anna mappe.',
        },
  'same-file-twice': ({ other }) => ({
    what: `Fila har nøyaktig same innhald som ${quote(other)}, og er ikkje lesen éin gong til.`,
    how: 'Slett den eine. Skulle det ha vore andre tal her, lagre den rette fila.',
  }),
  'several-sheets': ({ sheets, areHidden }) => ({
    what: areHidden
      ? `Ingenting er lese, for det som kan vere målingane, står i eit gøymt ark: ${quoteAll(sheets.slice(0, 4))}.`
      : `Fleire ark i arbeidsboka kan vere det gpf skal lese: ${quoteAll(sheets.slice(0, 4))}.`,
    how: areHidden
      ? 'Høgreklikk på ei arkfane nedst i Excel, vel Vis, vis arket med målingane, og lagre.'
      : 'Er alt målingar som gjeld, kopier radene under kvarandre i eitt ark. Slett så dei andre arka.',
  }),
  'sheets-skipped': ({ read, sheets }) => ({
    what: `${sheets.length === 1 ? 'Arket' : 'Arka'} ${quoteAll(sheets.slice(0, 4))} er ikkje ${sheets.length === 1 ? 'lese' : 'lesne'}. ${quoteAll(read)} er ${read.length === 1 ? 'lese' : 'lesne'}.`,
    how:
      read[0] === undefined
        ? 'Sjå på arkfanene nedst i Excel.'
        : `Står det målingar der, flytt dei til ${quote(read[0])}.`,
  }),
  'formula-without-value': () => ({
    what: 'Cella har ein formel, men ikkje noko svar.',
    how: 'Opne fila i Excel, sjå at svaret står i cella, og lagre.',
  }),
  'hidden-rows': ({ rows }) => ({
    what: `${count(rows, 'gøymd rad', 'gøymde rader')} i arket er ${rows === 1 ? 'lesen' : 'lesne'} saman med resten.`,
    how: 'Skal dei ikkje vere med, slett dei i Excel. Å gøyme dei er ikkje nok.',
  }),
  'merged-cells': ({ range }) => ({
    what: `Cellene ${range} er slegne saman, så berre den første av dei har innhald.`,
    how: 'Merk dei, trykk på Slå sammen og midtstill under Hjem, og fyll ut kvar celle.',
  }),
  'series-not-checked': ({ limit }) => ({
    what: `Det er fleire enn ${formats.number(limit)} målingar: kvar rad er kontrollert, men ikkje utviklinga over tid.`,
    how: 'Kontroller færre filer om gongen for å få med det òg.',
  }),
  'nul-bytes': () => ({
    what: 'Fila er skadd: ho inneheld teikn som ikkje er tekst.',
    how: `Opne ho i Excel. ${saveAgain}`,
  }),
};
