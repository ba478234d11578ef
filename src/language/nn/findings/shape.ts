import type { ShapeFindings } from '../../../domain/finding-args/shape.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, saveAgain } from './words.ts';

export const shape: TextsOf<ShapeFindings> = {
  'delimiter-undecided': () => ({
    what: 'Det går ikkje å sjå om cellene er skilde med semikolon, komma eller tabulator.',
    how: `Opne fila i Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `Eit desimalkomma har delt ei celle i to${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `Eit hermeteikn opnar ein tekst som aldri blir lukka${inBrackets(found)}.`,
    how: 'Slett hermeteiknet (") i cella og lagre på nytt.',
  }),
  'stray-quote': (_, found) => ({
    what: `Det står eit hermeteikn på feil stad${inBrackets(found)}.`,
    how: 'Slett hermeteiknet (") i cella og lagre på nytt.',
  }),
  'truncated-line': () => ({ what: '', how: null }),
  'cell-too-long': () => ({ what: '', how: null }),
  'too-many-columns': () => ({ what: '', how: null }),
  'missing-column': ({ missing, present }) => ({
    what: `${missing.length === 1 ? 'Kolonnen' : 'Kolonnane'} ${quoteAll(missing.map((id) => columns[id]))} manglar.`,
    how: `Skriv overskrifta i øvste rada.${present.length === 0 ? '' : ` No står det: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'Ein kolonne utan overskrift er ikkje lesen.'
        : `Kolonnen${found === null ? '' : ` ${quote(found)}`} er ukjend og er ikkje lesen.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Rett overskrifta, eller la ho stå om kolonnen er til eige bruk.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `To kolonnar har same overskrift${inBrackets(found)}.`,
    how: 'Slett den eine kolonnen, eller gje han ei anna overskrift.',
  }),
  'blank-column-name': () => ({ what: '', how: null }),
  'title-rows-skipped': ({ rows }) => ({
    what:
      rows === 1
        ? 'Éi rad over overskriftene er hoppa over.'
        : `${formats.number(rows)} rader over overskriftene er hoppa over.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `Rada har ${got} celler, men overskrifta har ${expected}.`,
    how: 'Sjå etter semikolon eller komma inne i ein tekst, og fjern det.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `Rada har berre ${got} av ${expected} celler.`,
    how: 'Sjå om noko manglar i rada, og lagre arket på nytt frå Excel.',
  }),
  'blank-rows': ({ rows }) => ({ what: `${count(rows, 'tom rad', 'tomme rader')} er hoppa over.`, how: null }),
  'total-row': (_, found) => ({
    what: `Rada${found ? ` ${quote(found)}` : ''} ser ut som ein sum og er ikkje lesen.`,
    how: 'Slett sumrada, eller la ho stå: ho tel ikkje med.',
  }),
  'repeated-header': () => ({ what: '', how: null }),
  'second-table': () => ({ what: '', how: null }),
  'formula-in-cell': () => ({ what: '', how: null }),
  'wide-sheet-read': () => ({ what: '', how: null }),
  'wide-sheet-unclear': () => ({ what: '', how: null }),
};
