import type { ConfigProblem } from '../../../domain/config-problem.ts';
import type { ProjectFindings } from '../../../domain/finding-args/project.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { templateProblems } from './template-problems.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, range } from './words.ts';
import { yamlProblem } from './yaml-problem.ts';

const expectedKinds = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list, with a dash (-) before each item',
  map: 'several keys, each with its value',
  date: 'a date, such as 2022-03-14',
  period: 'a period, such as 2022-03',
  address: 'an address on the web that begins with https://',
} as const;

function configProblem(path: string, problem: ConfigProblem, found: string | null): FindingText {
  const place = path === '' ? 'gpf.yaml' : quote(path);
  switch (problem.kind) {
    case 'unknown-key':
      return {
        what: `The key ${quote(problem.key)} in ${place} is unknown.`,
        how: didYouMean(
          problem.suggestion,
          problem.allowed.length === 0
            ? 'Delete it, or look for a spelling mistake.'
            : `Delete it, or choose one of: ${problem.allowed.join(', ')}.`,
        ),
      };
    case 'missing-key':
      return { what: `The key ${quote(problem.key)} is missing in ${place}.`, how: 'Add it.' };
    case 'wrong-type':
      return {
        what: `${place} has the wrong form${inBrackets(found)}.`,
        how: `Write ${expectedKinds[problem.expected]}.`,
      };
    case 'not-allowed':
      return {
        what: `${place} cannot have this value${inBrackets(found)}.`,
        how: didYouMean(problem.suggestion, `Choose one of: ${problem.allowed.slice(0, 16).join(', ')}.`),
      };
    case 'out-of-range':
      return {
        what: `${place} is outside what is possible${inBrackets(found)}.`,
        how: `Write ${range(problem.minimum, problem.maximum)}.`,
      };
    case 'duplicate-id':
      return { what: `The id ${quote(problem.id)} is used twice.`, how: 'Give one of them another id.' };
    case 'said-twice':
      return {
        what:
          problem.period === null
            ? `${place} is another goal without a starting date.`
            : `${place} repeats ${quote(problem.period)}, which is in the list already.`,
        how: 'Delete one of them.',
      };
    case 'not-together':
      return {
        what: `${quoteAll(problem.keys)} cannot stand together in ${place}.`,
        how: 'Keep only one of them.',
      };
  }
}

/** What a line of gpf.yaml can refer to. */
const referred = { team: 'a team', unit: 'a unit of the team', indicator: 'an indicator' } as const;

export const project: TextsOf<ProjectFindings> = {
  'config-beats-sheet': ({ what }) => ({
    what:
      what === 'text'
        ? 'This text of the sheet was not used, because gpf.yaml has its own.'
        : `The column ${quote(columns[what])} of the sheet was not used, because gpf.yaml says otherwise.`,
    how: 'Keep only one of them: delete it in the sheet or in gpf.yaml.',
  }),
  'config-not-yaml': ({ reason }) => ({
    what: `The file cannot be read as YAML: ${yamlProblem(reason)}.`,
    how: 'Check indentation and colons on this line. Use spaces, not tabs.',
  }),
  'config-invalid': ({ path, problem }, found) => configProblem(path, problem, found),
  'unknown-series': ({ path, what }, found) => ({
    what: `${quote(path)} points to ${referred[what]} that does not exist${inBrackets(found)}.`,
    how: 'Correct the name in gpf.yaml.',
  }),
  'phase-begins-at-no-point': ({ period }, found) => ({
    what: `The phase from ${quote(period)} begins at no measurement${inBrackets(found)}.`,
    how: 'Use a period that stands in the sheet.',
  }),
  'exclusion-of-no-point': ({ period }, found) => ({
    what: `${quote(period)} is to be left out, but is no measurement of the series${inBrackets(found)}.`,
    how: 'Use a period that stands in the sheet.',
  }),
  'baseline-ends-at-no-point': ({ period }, found) => ({
    what: `${quote(period)} is to be the end of the baseline, but is no measurement of the series${inBrackets(found)}.`,
    how: 'All measurements are used. Use a period that stands in the sheet.',
  }),
  'short-baseline': ({ measured, least }, found) => ({
    what: `The baseline has only ${count(measured, 'measurement', 'measurements')}${inBrackets(found)}. Under ${least}, no limits are drawn or judged, and the line is uncertain.`,
    how: 'Let the baseline go through a later period, or delete it, so that all measurements are used.',
  }),
  'short-phase': ({ period, measured, least }, found) => ({
    what: `The phase from ${quote(period)} has only ${count(measured, 'measurement', 'measurements')}${inBrackets(found)}. Under ${least}, it cannot be compared with the next.`,
    how: 'Let the next phase begin later, or delete the split.',
  }),
  'rules-do-not-fit-chart': ({ rules, chart, charts }, found) => ({
    what: `The rules ${quote(rules)} do not go with a chart of type ${quote(chart)}${inBrackets(found)}. The series is read with anhoej.`,
    how: `Write chart: ${formats.either(charts)} for the indicator, or choose rules: anhoej.`,
  }),
  'goal-without-indicator': ({ goal, name, indicators }) => ({
    what: `No team measures anything for the effect goal ${quote(name.en)} (${goal}).`,
    how: `To follow it, a team can measure ${formats.either(indicators)}. All of them: gpf indicators --goal ${goal}. If you have chosen to leave it out, nothing needs mending.`,
  }),
  'template-invalid': ({ element, problem, suggestion }) => ({
    what: `The poster template cannot be used: ${element ? quote(element) : 'the file'} ${templateProblems[problem].what}.`,
    how: `${didYouMean(suggestion, '')} ${templateProblems[problem].how}`.trimStart(),
  }),
};
