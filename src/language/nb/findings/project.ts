import type { ConfigProblem } from '../../../domain/config-problem.ts';
import type { ProjectFindings } from '../../../domain/finding-args/project.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { templateProblems } from './template-problems.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, range } from './words.ts';
import { yamlProblem } from './yaml-problem.ts';

const expectedKinds = {
  text: 'en tekst',
  number: 'et tall',
  boolean: 'true eller false',
  list: 'en liste, med en strek (-) foran hvert punkt',
  map: 'flere nøkler med hver sin verdi',
  date: 'en dato, for eksempel 2022-03-14',
  period: 'en periode, for eksempel 2022-03',
  address: 'en adresse på nettet som begynner med https://',
} as const;

function configProblem(path: string, problem: ConfigProblem, found: string | null): FindingText {
  const place = path === '' ? 'gpf.yaml' : quote(path);
  switch (problem.kind) {
    case 'unknown-key':
      return {
        what: `Nøkkelen ${quote(problem.key)} i ${place} er ukjent.`,
        how: didYouMean(
          problem.suggestion,
          problem.allowed.length === 0
            ? 'Slett den, eller se etter skrivefeil.'
            : `Slett den, eller velg blant: ${problem.allowed.join(', ')}.`,
        ),
      };
    case 'missing-key':
      return { what: `Nøkkelen ${quote(problem.key)} mangler i ${place}.`, how: 'Legg den til.' };
    case 'wrong-type':
      return {
        what: `${place} har feil form${inBrackets(found)}.`,
        how: `Skriv ${expectedKinds[problem.expected]}.`,
      };
    case 'not-allowed':
      return {
        what: `${place} kan ikke ha denne verdien${inBrackets(found)}.`,
        how: didYouMean(problem.suggestion, `Velg blant: ${problem.allowed.slice(0, 16).join(', ')}.`),
      };
    case 'out-of-range':
      return {
        what: `${place} er utenfor det mulige${inBrackets(found)}.`,
        how: `Skriv ${range(problem.minimum, problem.maximum)}.`,
      };
    case 'duplicate-id':
      return { what: `Id-en ${quote(problem.id)} er brukt to ganger.`, how: 'Gi den ene en annen id.' };
    case 'said-twice':
      return {
        what:
          problem.period === null
            ? `${place} er enda et mål uten startdato.`
            : `${place} gjentar ${quote(problem.period)}, som står i listen fra før.`,
        how: 'Slett den ene.',
      };
    case 'not-together':
      return { what: `${quoteAll(problem.keys)} kan ikke stå sammen i ${place}.`, how: 'Behold bare én av dem.' };
  }
}

/** What a line of gpf.yaml can refer to. */
const referred = { team: 'et team', unit: 'en enhet under teamet', indicator: 'et målepunkt' } as const;

export const project: TextsOf<ProjectFindings> = {
  'config-beats-sheet': ({ what }) => ({
    what:
      what === 'text'
        ? 'Denne teksten i arket er ikke brukt, fordi gpf.yaml har en egen.'
        : `Kolonnen ${quote(columns[what])} i arket er ikke brukt, fordi gpf.yaml sier noe annet.`,
    how: 'Behold bare én av dem: slett i arket eller i gpf.yaml.',
  }),
  'config-not-yaml': ({ reason }) => ({
    what: `Filen kan ikke leses som YAML: ${yamlProblem(reason)}.`,
    how: 'Sjekk innrykk og kolon på denne linjen. Bruk mellomrom, ikke tabulator.',
  }),
  'config-invalid': ({ path, problem }, found) => configProblem(path, problem, found),
  'unknown-series': ({ path, what }, found) => ({
    what: `${quote(path)} viser til ${referred[what]} som ikke finnes${inBrackets(found)}.`,
    how: 'Rett navnet i gpf.yaml.',
  }),
  'phase-begins-at-no-point': ({ period }, found) => ({
    what: `Fasen fra ${quote(period)} begynner ikke ved noen måling${inBrackets(found)}.`,
    how: 'Bruk en periode som står i arket.',
  }),
  'exclusion-of-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal utelates, men er ikke en måling i serien${inBrackets(found)}.`,
    how: 'Bruk en periode som står i arket.',
  }),
  'baseline-ends-at-no-point': ({ period }, found) => ({
    what: `${quote(period)} skal være slutten på utgangsnivået, men er ikke en måling i serien${inBrackets(found)}.`,
    how: 'Alle målingene er brukt. Bruk en periode som står i arket.',
  }),
  'short-baseline': ({ measured, least }, found) => ({
    what: `Utgangsnivået har bare ${count(measured, 'måling', 'målinger')}${inBrackets(found)}. Under ${least} tegnes og vurderes ingen grenser, og linjen er usikker.`,
    how: 'La utgangsnivået gå gjennom en senere periode, eller slett baseline, så brukes alle målingene.',
  }),
  'short-phase': ({ period, measured, least }, found) => ({
    what: `Fasen fra ${quote(period)} har bare ${count(measured, 'måling', 'målinger')}${inBrackets(found)}. Under ${least} kan den ikke sammenlignes med den neste.`,
    how: 'La den neste fasen begynne senere, eller slett delingen.',
  }),
  'rules-do-not-fit-chart': ({ rules, chart, charts }, found) => ({
    what: `Reglene ${quote(rules)} kan ikke brukes på et diagram av typen ${quote(chart)}${inBrackets(found)}. Serien er lest med anhoej.`,
    how: `Skriv chart: ${formats.either(charts)} for målepunktet, eller velg rules: anhoej.`,
  }),
  'goal-without-indicator': ({ goal, name, indicators }) => ({
    what: `Ingen team måler noe for effektmålet ${quote(name.nb)} (${goal}).`,
    how: `Vil dere følge det, kan et team måle ${formats.either(indicators)}. Alle: gpf indicators --goal ${goal}. Har dere valgt det bort, er det ingenting å rette.`,
  }),
  'template-invalid': ({ element, problem, suggestion }) => ({
    what: `Plakatmalen kan ikke brukes: ${element ? quote(element) : 'filen'} ${templateProblems[problem].what}.`,
    how: `${didYouMean(suggestion, '')} ${templateProblems[problem].how}`.trimStart(),
  }),
};
