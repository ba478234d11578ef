import type { ShapeFindings } from '../../../domain/finding-args/shape.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, saveAgain } from './words.ts';

export const shape: TextsOf<ShapeFindings> = {
  'delimiter-undecided': () => ({
    what: 'Det går ikke å se om cellene er skilt med semikolon, komma eller tabulator.',
    how: `Åpne filen i Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `Et desimalkomma har delt en celle i to${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `Et anførselstegn åpner en tekst som aldri lukkes${inBrackets(found)}.`,
    how: 'Slett anførselstegnet (") i cellen og lagre på nytt.',
  }),
  'stray-quote': (_, found) => ({
    what: `Det står et anførselstegn på feil sted${inBrackets(found)}.`,
    how: 'Slett anførselstegnet (") i cellen og lagre på nytt.',
  }),
  'truncated-line': () => ({ what: '', how: null }),
  'cell-too-long': () => ({ what: '', how: null }),
  'too-many-columns': () => ({ what: '', how: null }),
  'missing-column': ({ missing, present }) => ({
    what: `${missing.length === 1 ? 'Kolonnen' : 'Kolonnene'} ${quoteAll(missing.map((id) => columns[id]))} mangler.`,
    how: `Skriv overskriften i øverste rad.${present.length === 0 ? '' : ` Nå står det: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'En kolonne uten overskrift er ikke lest.'
        : `Kolonnen${found === null ? '' : ` ${quote(found)}`} er ukjent og er ikke lest.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Rett overskriften, eller la den stå hvis kolonnen er til eget bruk.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `To kolonner har samme overskrift${inBrackets(found)}.`,
    how: 'Slett den ene kolonnen, eller gi den en annen overskrift.',
  }),
  'blank-column-name': () => ({ what: '', how: null }),
  'title-rows-skipped': ({ rows }) => ({
    what: `${count(rows, 'rad', 'rader')} over overskriftene er hoppet over.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `Raden har ${got} celler, men overskriften har ${expected}.`,
    how: 'Se etter semikolon eller komma inne i en tekst, og fjern det.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `Raden har bare ${got} av ${expected} celler.`,
    how: 'Se om noe mangler i raden, og lagre arket på nytt fra Excel.',
  }),
  'blank-rows': ({ rows }) => ({ what: `${count(rows, 'tom rad', 'tomme rader')} er hoppet over.`, how: null }),
  'total-row': (_, found) => ({
    what: `Raden${found ? ` ${quote(found)}` : ''} ser ut som en sum og er ikke lest.`,
    how: 'Slett sumraden, eller la den stå: den teller ikke med.',
  }),
  'repeated-header': () => ({ what: '', how: null }),
  'second-table': () => ({ what: '', how: null }),
  'formula-in-cell': () => ({ what: '', how: null }),
  'wide-sheet-read': () => ({ what: '', how: null }),
  'wide-sheet-unclear': () => ({ what: '', how: null }),
};
