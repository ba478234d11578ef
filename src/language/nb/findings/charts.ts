import type { ChartFindings } from '../../../domain/finding-args/charts.ts';
import type { Remedy } from '../../../domain/remedy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { charts as chartTexts } from '../charts.ts';
import { formats } from '../formats.ts';
import { inBrackets } from './words.ts';

/** Where points lie that the rules can make nothing of. */
const piles = { zero: 'er 0', full: 'er 100\u00a0%', line: 'ligger på senterlinjen', alike: 'er like' } as const;

function remedy(one: Remedy): string {
  switch (one.kind) {
    case 'more-patients':
      return one.patients === null
        ? 'flere pasienter i hver måling'
        : `minst ${formats.number(one.patients)} i nevneren for hver måling`;
    case 'coarser-step':
      return `én måling per ${formats.step(one.step)}`;
    case 'finer-scale':
      return 'en finere måleskala';
    case 'time-between':
      return 'et eget målepunkt for dager mellom unntak (t-diagram)';
    case 'run-chart':
      return 'et run-diagram (chart: run), som ikke har grenser';
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
    what: `${points === measured ? `Alle ${measured}` : `${points} av ${measured}`} målinger ${piles[at]}${inBrackets(found)}. Da kan ikke reglene skille endring fra tilfeldigheter.`,
    how: remedies(list),
  }),
  'over-dispersed': ({ chart, sigmaOfZ, beyond, measured }, found) => ({
    what: `Målingene varierer ${formats.number(sigmaOfZ)} ganger så mye som grensene regner med${inBrackets(found)}: ${beyond} av ${measured} ligger utenfor.`,
    how: `Skriv «chart: ${chart}» for målepunktet i gpf.yaml. I et ${chartTexts.chartType[chart]} følger grensene målingene.`,
  }),
  'rare-events': ({ of, perPoint, none, measured }, found) => ({
    what: `${of === 'counted' ? 'Det som telles, skjer sjelden' : 'Unntakene er få'}${inBrackets(found)}: ${formats.number(perPoint)} per måling, og ${none} av ${measured} målinger er uten.`,
    how: 'Da sier det mer å telle dager mellom hver gang (t-diagram) eller tilfeller mellom hver gang (g-diagram), som et eget målepunkt.',
  }),
  'small-denominators-for-limits': ({ denominator, needed, remedies: list }, found) => ({
    what: `Grensene er ikke tegnet: en vanlig måling har ${formats.number(denominator)} i nevneren, og det ${needed === null ? 'er for lite' : `trengs ${formats.number(needed)}`}${inBrackets(found)}.`,
    how: remedies(list),
  }),
  'screening-decides': ({ hasSign, widerBy }, found) => ({
    what: hasSign
      ? `Det er tegn på endring bare når store hopp ikke teller med i grensene${inBrackets(found)}. Ellers blir de ${formats.percent(widerBy)} bredere.`
      : `Det er tegn på endring bare når store hopp teller med i grensene${inBrackets(found)}. Da blir de ${formats.percent(widerBy)} bredere.`,
    how: 'Finn ut hva som skjedde ved det store hoppet, før dere legger vekt på tegnet.',
  }),
  'small-denominator-advice': ({ denominator, minimum }, found) => ({
    what: `En vanlig måling har ${formats.number(denominator)} i nevneren, men rådet for målepunktet er minst ${minimum}${inBrackets(found)}.`,
    how: 'Ta med flere pasienter i hver måling, eller tell over lengre perioder.',
  }),
  'change-of-mix': ({ measure, crude, standardized, from }, found) => ({
    what: `Endringen fra ${formats.period(from)} kan være en annen blanding av pasienter${inBrackets(found)}: ${difference(crude, measure)} for alle, ${difference(standardized, measure)} med samme blanding.`,
    how: 'Se på diagrammet for hver pasientgruppe før dere sier at noe er endret.',
  }),
};
