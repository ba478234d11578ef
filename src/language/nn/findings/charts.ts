import type { ChartFindings } from '../../../domain/finding-args/charts.ts';
import type { Remedy } from '../../../domain/remedy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { charts as chartTexts } from '../charts.ts';
import { formats } from '../formats.ts';
import { inBrackets } from './words.ts';

/** Where points lie that the rules can make nothing of. */
const piles = { zero: 'er 0', full: 'er 100\u00a0%', line: 'ligg på senterlinja', alike: 'er like' } as const;

function remedy(one: Remedy): string {
  switch (one.kind) {
    case 'more-patients':
      return one.patients === null
        ? 'fleire pasientar i kvar måling'
        : `minst ${formats.number(one.patients)} i nemnaren for kvar måling`;
    case 'coarser-step':
      return `éi måling per ${formats.step(one.step)}`;
    case 'finer-scale':
      return 'ein finare måleskala';
    case 'time-between':
      return 'eit eige målepunkt for dagar mellom unntak (t-diagram)';
    case 'run-chart':
      return 'eit run-diagram (chart: run), som ikkje har grenser';
  }
}

const remedies = (list: readonly Remedy[]): string | null =>
  list.length === 0 ? null : `Det hjelper med ${formats.either(list.map(remedy))}.`;

/** With its sign; that of a share in whole percentage points. */
function difference(value: number, measure: 'share' | 'rate'): string {
  // Adding 0 takes the sign from a 0.
  const told = (measure === 'share' ? Math.round(value * 100) : value) + 0;
  const number = `${told > 0 ? '+' : ''}${formats.number(told)}`;
  return measure === 'share' ? `${number} prosentpoeng` : number;
}

export const charts: TextsOf<ChartFindings> = {
  'many-points-on-line': ({ at, points, measured, remedies: list }, found) => ({
    what: `${points === measured ? `Alle ${measured}` : `${points} av ${measured}`} målingar ${piles[at]}${inBrackets(found)}. Då kan ikkje reglane skilje endring frå slump.`,
    how: remedies(list),
  }),
  'over-dispersed': ({ chart, sigmaOfZ, beyond, measured }, found) => ({
    what: `Målingane varierer ${formats.number(sigmaOfZ)} gonger så mykje som grensene reknar med${inBrackets(found)}: ${beyond} av ${measured} ligg utanfor.`,
    how: `Skriv «chart: ${chart}» for målepunktet i gpf.yaml. I eit ${chartTexts.chartType[chart]} følgjer grensene målingane.`,
  }),
  'rare-events': ({ of, perPoint, none, measured }, found) => ({
    what: `${of === 'counted' ? 'Det som blir talt, skjer sjeldan' : 'Unntaka er få'}${inBrackets(found)}: ${formats.number(perPoint)} per måling, og ${none} av ${measured} målingar er utan.`,
    how: 'Då seier det meir å telje dagar mellom kvar gong (t-diagram) eller tilfelle mellom kvar gong (g-diagram), som eit eige målepunkt.',
  }),
  'small-denominators-for-limits': ({ denominator, needed, remedies: list }, found) => ({
    what: `Grensene er ikkje teikna: ei vanleg måling har ${formats.number(denominator)} i nemnaren, og det ${needed === null ? 'er for lite' : `trengst ${formats.number(needed)}`}${inBrackets(found)}.`,
    how: remedies(list),
  }),
  'screening-decides': ({ hasSign, widerBy }, found) => ({
    what: hasSign
      ? `Det er teikn på endring berre når store hopp ikkje tel med i grensene${inBrackets(found)}. Elles blir dei ${formats.percent(widerBy)} breiare.`
      : `Det er teikn på endring berre når store hopp tel med i grensene${inBrackets(found)}. Då blir dei ${formats.percent(widerBy)} breiare.`,
    how: 'Finn ut kva som hende ved det store hoppet, før de legg vekt på teiknet.',
  }),
  'small-denominator-advice': ({ denominator, minimum }, found) => ({
    what: `Ei vanleg måling har ${formats.number(denominator)} i nemnaren, men rådet for målepunktet er minst ${minimum}${inBrackets(found)}.`,
    how: 'Ta med fleire pasientar i kvar måling, eller tel over lengre periodar.',
  }),
  'change-of-mix': ({ measure, crude, standardized, from }, found) => ({
    what: `Endringa frå ${formats.period(from)} kan vere ei anna blanding av pasientar${inBrackets(found)}: ${difference(crude, measure)} for alle, ${difference(standardized, measure)} med same blandinga.`,
    how: 'Sjå på diagrammet for kvar pasientgruppe før de seier at noko er endra.',
  }),
};
