import type { ConfigProblem } from '../../../domain/config-problem.ts';
import type { ProjectFindings } from '../../../domain/finding-args/project.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { templateProblems } from './template-problems.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, range } from './words.ts';
import { yamlProblem } from './yaml-problem.ts';

const expectedKinds = {
  text: 'ein tekst',
  number: 'eit tal',
  boolean: 'true eller false',
  list: 'ei liste, med ein strek (-) framfor kvart punkt',
  map: 'fleire nøklar med kvar sin verdi',
  date: 'ein dato, til dømes 2022-03-14',
  period: 'ein periode, til dømes 2022-03',
  address: 'ei adresse på nettet som byrjar med https://',
} as const;

function configProblem(path: string, problem: ConfigProblem, found: string | null): FindingText {
  const place = path === '' ? 'gpf.yaml' : quote(path);
  switch (problem.kind) {
    case 'unknown-key':
      return {
        what: `Nøkkelen ${quote(problem.key)} i ${place} er ukjend.`,
        how: didYouMean(
          problem.suggestion,
          problem.allowed.length === 0
            ? 'Slett han, eller sjå etter skrivefeil.'
            : `Slett han, eller vel mellom: ${problem.allowed.join(', ')}.`,
        ),
      };
    case 'missing-key':
      return { what: `Nøkkelen ${quote(problem.key)} manglar i ${place}.`, how: 'Legg han til.' };
    case 'wrong-type':
      return { what: `${place} har feil form${inBrackets(found)}.`, how: `Skriv ${expectedKinds[problem.expected]}.` };
    case 'not-allowed':
      return {
        what: `${place} kan ikkje ha denne verdien${inBrackets(found)}.`,
        how: didYouMean(problem.suggestion, `Vel mellom: ${problem.allowed.slice(0, 16).join(', ')}.`),
      };
    case 'out-of-range':
      return {
        what: `${place} er utanfor det som er mogleg${inBrackets(found)}.`,
        how: `Skriv ${range(problem.minimum, problem.maximum)}.`,
      };
    case 'duplicate-id':
      return { what: `Id-en ${quote(problem.id)} er brukt to gonger.`, how: 'Gje den eine ein annan id.' };
    case 'said-twice':
      return {
        what:
          problem.period === null
            ? `${place} er endå eit mål utan startdato.`
            : `${place} tek opp att ${quote(problem.period)}, som står i lista frå før.`,
        how: 'Slett det eine.',
      };
    case 'not-together':
      return {
        what: `${quoteAll(problem.keys)} kan ikkje stå saman i ${place}.`,
        how: 'La berre éin av dei stå att.',
      };
  }
}

/** What a line of gpf.yaml can refer to. */
const referred = { team: 'eit team', unit: 'ei eining under teamet', indicator: 'eit målepunkt' } as const;

export const project: TextsOf<ProjectFindings> = {
  'config-beats-sheet': ({ what }) => ({
    what:
      what === 'text'
        ? 'Denne teksten i arket er ikkje brukt, fordi gpf.yaml har ein eigen.'
        : `Kolonna ${quote(columns[what])} i arket er ikkje brukt, fordi gpf.yaml seier noko anna.`,
    how: 'La berre éin av dei stå att: slett i arket eller i gpf.yaml.',
  }),
  'config-not-yaml': ({ reason }) => ({
    what: `Fila kan ikkje lesast som YAML: ${yamlProblem(reason)}.`,
    how: 'Sjekk innrykk og kolon på denne linja. Bruk mellomrom, ikkje tabulator.',
  }),
  'config-invalid': ({ path, problem }, found) => configProblem(path, problem, found),
  'unknown-series': ({ path, what }, found) => ({
    what: `${quote(path)} viser til ${referred[what]} som ikkje finst${inBrackets(found)}.`,
    how: 'Rett namnet i gpf.yaml.',
  }),
  'phase-begins-at-no-point': ({ period }, found) => ({
    what: `Fasen frå ${quote(period)} byrjar ikkje ved noka måling${inBrackets(found)}.`,
    how: 'Bruk ein periode som står i arket.',
  }),
  'exclusion-of-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal utelatast, men er ikkje ei måling i serien${inBrackets(found)}.`,
    how: 'Bruk ein periode som står i arket.',
  }),
  'baseline-ends-at-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal vere slutten på utgangsnivået, men er ikkje ei måling i serien${inBrackets(found)}.`,
    how: 'Alle målingane er brukte. Bruk ein periode som står i arket.',
  }),
  'short-baseline': ({ measured, least }, found) => ({
    what: `Utgangsnivået har berre ${count(measured, 'måling', 'målingar')}${inBrackets(found)}. Under ${least} blir ingen grenser teikna eller vurderte, og linja er usikker.`,
    how: 'La utgangsnivået gå gjennom ein seinare periode, eller slett baseline, så blir alle målingane brukte.',
  }),
  'short-phase': ({ period, measured, least }, found) => ({
    what: `Fasen frå ${quote(period)} har berre ${count(measured, 'måling', 'målingar')}${inBrackets(found)}. Under ${least} kan han ikkje samanliknast med den neste.`,
    how: 'La den neste fasen byrje seinare, eller slett delinga.',
  }),
  'rules-do-not-fit-chart': ({ rules, chart, charts }, found) => ({
    what: `Reglane ${quote(rules)} kan ikkje brukast på eit diagram av typen ${quote(chart)}${inBrackets(found)}. Serien er lesen med anhoej.`,
    how: `Skriv chart: ${formats.either(charts)} for målepunktet, eller vel rules: anhoej.`,
  }),
  'goal-without-indicator': ({ goal, name, indicators }) => ({
    what: `Ingen team måler noko for effektmålet ${quote(name.nn)} (${goal}).`,
    how: `Vil de følgje det, kan eit team måle ${formats.either(indicators)}. Alle: gpf indicators --goal ${goal}. Har de valt det bort, er det ingenting å rette.`,
  }),
  'template-invalid': ({ element, problem, suggestion }) => ({
    what: `Plakatmalen kan ikkje brukast: ${element ? quote(element) : 'fila'} ${templateProblems[problem].what}.`,
    how: `${didYouMean(suggestion, '')} ${templateProblems[problem].how}`.trimStart(),
  }),
};
