import type { ConfigProblem, Remedy, TemplateProblem } from '../../domain/finding.ts';
import { patientGroups as groupIds } from '../../domain/patient-group.ts';
import { capitalize } from '../capitalize.ts';
import type { FindingText, FindingTexts } from '../finding-texts.ts';
import { charts } from './charts.ts';
import { columns } from './columns.ts';
import { formats } from './formats.ts';
import { patientGroups } from './patient-groups.ts';
import { poster } from './poster.ts';

const saveAgain = 'Choose File → Save As in Excel, and the file type “CSV UTF-8”.';
const ifNotMeasured = 'If it was not measured, write “n/a”.';

const quote = (text: string): string => `“${text}”`;
const quoteAll = (texts: readonly string[]): string => formats.list(texts.map(quote));
const { count } = formats;

/** What stood in the cell, as the subject of a sentence. */
function stood(found: string | null): string {
  if (found === null) return 'The content of the cell';
  return found === '' ? 'An empty cell' : quote(found);
}

/** What stood there, in brackets after a sentence's subject; nothing where it is not told. */
const inBrackets = (found: string | null): string => (found ? ` (${quote(found)})` : '');

const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Did you mean ${quote(suggestion)}?`;

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

const spreadsheetKinds = {
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  ods: 'a LibreOffice spreadsheet (.ods)',
  zip: 'a zip file',
  pdf: 'a PDF',
  html: 'a web page',
} as const;

const unreadable = {
  locked: {
    what: 'The file is locked by another program, probably Excel.',
    how: 'Close the file in Excel and try again.',
  },
  denied: {
    what: 'You do not have access to read the file.',
    how: 'Ask the owner of the folder for access.',
  },
  'not-a-file': {
    what: 'This is not a file that can be read.',
    how: 'Give a CSV file, or the folder it lies in.',
  },
  other: {
    what: 'The file could not be read.',
    how: 'Copy it to a folder on your own computer and try again.',
  },
} as const satisfies Record<string, FindingText>;

const expectedKinds = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list, with a dash (-) before each item',
  map: 'several keys, each with its value',
  date: 'a date, such as 2022-03-14',
  period: 'a period, such as 2022-03',
} as const;

function range(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null) {
    return `from ${formats.number(minimum, 3)} to ${formats.number(maximum, 3)}`;
  }
  if (minimum !== null) return `${formats.number(minimum, 3)} or more`;
  return maximum === null ? 'another number' : `${formats.number(maximum, 3)} or less`;
}

/** A share can be written as `80%` or as 0.8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'from 0 to 100%' : range(minimum, maximum);

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

const yamlProblems: Readonly<Record<string, string>> = {
  'duplicate-key': 'the same key stands twice',
  'tab-as-indent': 'a line begins with a tab',
  'bad-indent': 'the indentation is wrong',
  'missing-char': 'a character is missing',
  'bad-alias': 'an alias points to nothing',
  'multiple-docs': 'the file holds several documents',
  'too-large': 'the file is too large',
  'too-deep': 'the file has too many levels',
  'too-many-aliases': 'the file has too many aliases',
};

/** What the places of a poster are called; the id where they have no name. */
const places: Readonly<Record<string, string>> = {
  background: poster.headings.background,
  'patient-voice': poster.headings.patientVoice,
  aim: poster.headings.aim,
  changes: poster.headings.changes,
  'users-changed': poster.headings.usersChanged,
  anchoring: poster.headings.anchoring,
  learned: poster.headings.learned,
  next: poster.headings.next,
  'other-charts': poster.headings.otherCharts,
  title: 'title',
  headline: 'headline',
  byline: 'names of the team',
  evidence: 'the sentence under the chart',
  'effect-goals': 'effect goals',
  'ask-us': 'ask us about',
  contact: 'contact',
  methods: 'the note on methods',
};

const templateProblems: Readonly<Record<TemplateProblem, FindingText>> = {
  'not-xml': { what: 'is not valid XML', how: 'Open the template in your drawing program and save it again as SVG.' },
  'not-svg': { what: 'is not an SVG drawing', how: 'Save the template as SVG.' },
  'no-size': { what: 'has no size', how: 'Set the page size in your drawing program (viewBox).' },
  script: { what: 'holds a script', how: 'Remove the script.' },
  'event-handler': { what: 'has an event that runs code', how: 'Remove the attribute that begins with “on”.' },
  'foreign-object': { what: 'holds foreign content (foreignObject)', how: 'Turn the text into ordinary SVG text.' },
  doctype: { what: 'holds a DOCTYPE', how: 'Save the template as plain or optimized SVG.' },
  'outside-reference': { what: 'points outside the file', how: 'Embed the picture in the drawing.' },
  'unknown-slot': { what: 'is a slot that gpf does not know', how: 'Correct the name of the slot.' },
  'slot-twice': { what: 'stands twice in the template', how: 'Delete one of the slots.' },
};

/** Where points lie that the rules can make nothing of. */
const piles = { zero: 'are 0', full: 'are 100%', line: 'lie on the center line', alike: 'are alike' } as const;

function remedy(one: Remedy): string {
  switch (one.kind) {
    case 'more-patients':
      return one.patients === null
        ? 'more patients in each measurement'
        : `at least ${formats.number(one.patients)} in the denominator of each measurement`;
    case 'coarser-step':
      return `one measurement per ${formats.step(one.step)}`;
    case 'finer-scale':
      return 'a finer scale';
    case 'time-between':
      return 'an indicator of its own of days between exceptions (t chart)';
    case 'run-chart':
      return 'a run chart (chart: run), which has no limits';
  }
}

const remedies = (list: readonly Remedy[]): string | null =>
  list.length === 0 ? null : `What helps: ${formats.either(list.map(remedy))}.`;

export const findings: FindingTexts = {
  'file-not-found': () => ({
    what: 'The file does not exist.',
    how: 'Check that the name is spelled right and that the file lies in this folder.',
  }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({
    what: 'The file is empty.',
    how: `See that the measurements are in the spreadsheet. ${saveAgain}`,
  }),
  'file-is-not-a-table': () => ({
    what: 'The file is not a table.',
    how: `Open the measurements in Excel. ${saveAgain}`,
  }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `The file is ${spreadsheetKinds[kind]}, not a CSV file.`,
    how: `Open the measurements in Excel. ${saveAgain}`,
  }),
  'file-too-large': ({ limitMegabytes }) => ({
    what: `The file is larger than ${formats.number(limitMegabytes)} MB.`,
    how: 'A sheet of measurements is small: check that it is the right file.',
  }),
  'nul-bytes': () => ({
    what: 'The file is damaged: it holds characters that are not text.',
    how: `Open it in Excel. ${saveAgain}`,
  }),
  'read-as-windows-1252': () => ({
    what: 'The file is saved in Excel’s old way and was read as such.',
    how: `See that æ, ø and å are right. Next time: ${saveAgain}`,
  }),
  'lost-characters': (_, found) => ({
    what: `Letters have been lost${found ? ` in ${quote(found)}` : ''}.`,
    how: `Type them again in the spreadsheet. ${saveAgain}`,
  }),
  'delimiter-undecided': () => ({
    what: 'It cannot be seen whether the cells are separated by semicolons, commas or tabs.',
    how: `Open the file in Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `A decimal comma has split a cell in two${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `A quotation mark opens a text that is never closed${inBrackets(found)}.`,
    how: 'Delete the quotation mark (") in the cell and save again.',
  }),
  'stray-quote': (_, found) => ({
    what: `A quotation mark stands in the wrong place${inBrackets(found)}.`,
    how: 'Delete the quotation mark (") in the cell and save again.',
  }),
  'missing-column': ({ missing, present }) => ({
    what: `The ${missing.length === 1 ? 'column' : 'columns'} ${quoteAll(missing.map((id) => columns[id]))} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    how: `Write the heading in the top row.${present.length === 0 ? '' : ` It now says: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'A column without a heading was not read.'
        : `The column${found === null ? '' : ` ${quote(found)}`} is unknown and was not read.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Correct the heading, or leave it if the column is for your own use.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `Two columns have the same heading${inBrackets(found)}.`,
    how: 'Delete one of the columns, or give it another heading.',
  }),
  'title-rows-skipped': ({ rows }) => ({
    what: `${count(rows, 'row', 'rows')} above the headings ${rows === 1 ? 'was' : 'were'} skipped.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `The row has ${got} cells, but the heading has ${expected}.`,
    how: 'Look for a semicolon or a comma inside a text, and remove it.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `The row has only ${got} of ${expected} cells.`,
    how: 'See whether something is missing in the row, and save the sheet again from Excel.',
  }),
  'blank-rows': ({ rows }) => ({
    what: `${count(rows, 'blank row was', 'blank rows were')} skipped.`,
    how: null,
  }),
  'total-row': (_, found) => ({
    what: `The row${found ? ` ${quote(found)}` : ''} looks like a total and was not read.`,
    how: 'Delete the total row, or leave it: it is not counted.',
  }),
  'missing-value': ({ column }) => ({
    what: `The cell for ${quote(columns[column])} is empty.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Write the number. ${ifNotMeasured}`
      : 'Fill in the cell, or delete the row if it is not in use.',
  }),
  'value-in-wrong-column': ({ column }) => ({
    what: `The number stands in the column ${quote(columns[column])}, but the indicator is a value.`,
    how: `Move it to the column ${quote(columns.value)}.`,
  }),
  'not-a-number': ({ column }, found) => ({
    what: `${stood(found)} is not a number, but stands in ${quote(columns[column])}.`,
    how: `Write only the number, without text and unit. ${ifNotMeasured}`,
  }),
  'ambiguous-number': ({ asThousands, asDecimal }, found) =>
    asThousands === null || asDecimal === null
      ? { what: `${stood(found)} can mean several numbers.`, how: 'Write the number without a mark for thousands.' }
      : {
          what: `${stood(found)} can mean ${formats.number(asThousands)} or ${formats.number(asDecimal, 9)}.`,
          how: `Write it like this: ${asThousands}, or like this: ${unambiguous(asDecimal, found)}.`,
        },
  'not-a-whole-number': ({ column }, found) => ({
    what: `${stood(found)} is not a whole number, but stands in ${quote(columns[column])}.`,
    how: 'Write a count without decimals.',
  }),
  'negative-count': ({ column }, found) => ({
    what: `${stood(found)} is less than 0, but stands in ${quote(columns[column])}.`,
    how: 'Write the count without a minus sign.',
  }),
  'percent-instead-of-count': ({ column }, found) => ({
    what: `${stood(found)} is a percentage, but ${quote(columns[column])} holds a count.`,
    how: 'Write the number of patients. gpf works out the percentage from numerator and denominator.',
  }),
  'fraction-became-date': ({ numerator, denominator }, found) => ({
    what:
      numerator === null || denominator === null
        ? `${stood(found)} is probably a fraction that Excel has turned into a date.`
        : `${stood(found)} is probably the fraction ${numerator}/${denominator}, which Excel has turned into a date.`,
    how: 'Write numerator and denominator in a column each.',
  }),
  'excel-error': (_, found) => ({
    what: `${stood(found)} is an error message from a formula in Excel.`,
    how: 'Correct the formula, or write the number straight into the cell.',
  }),
  'scientific-notation': (_, found) => ({
    what: `${stood(found)} is a number that Excel has shortened, so digits may be lost.`,
    how: 'Choose Format Cells → Text for the cell, and write the number again.',
  }),
  'less-than-mark': ({ limit }, found) => ({
    what:
      limit === null
        ? `${stood(found)} only says that the count is small.`
        : `${stood(found)} only says that the count is below ${limit}.`,
    how: 'Write the right count. gpf itself hides small numbers in what is shown.',
  }),
  'not-measured-mark': (_, found) => ({
    what: `${stood(found)} was read as not measured, not as 0.`,
    how: 'If the answer was 0, write 0.',
  }),
  'zero-or-not-measured': (_, found) => ({
    what: `${stood(found)} can mean both 0 and not measured, and was read as not measured.`,
    how: `If the answer was 0, write 0. ${ifNotMeasured}`,
  }),
  'nothing-to-measure': () => ({
    what: '0 of 0: there was nothing to measure, and the line has a gap here.',
    how: null,
  }),
  'percent-without-counts': (_, found) => ({
    what: `The share${inBrackets(found)} has no numerator and denominator, and is not shown to others.`,
    how: 'Write the counts in numerator and denominator. gpf works out the percentage.',
  }),
  'unknown-patient-group': ({ suggestion }, found) => ({
    what: `${stood(found)} is not one of the four patient groups.`,
    how: didYouMean(
      groupName(suggestion),
      `Choose ${formats.list(Object.values(patientGroups))}, or leave the cell empty.`,
    ),
  }),
  'period-not-understood': (_, found) => ({
    what: `${stood(found)} is not a period that gpf knows.`,
    how: 'Write for example 2022-03, mars 2022, uke 5 2022 or 14.03.2022.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} is not a date.`,
    how: 'Write the day, such as 2022-03-14 or 14.03.2022.',
  }),
  'ambiguous-date': (_, found) => ({
    what: `${stood(found)} can be two dates: day and month may have changed places.`,
    how: 'Write the day first, like this: 14.03.2022, or like this: 2022-03-14.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Week ${week} does not exist in ${year}.`,
    how: 'Check the week number. Around New Year the week may belong to the year before or after.',
  }),
  'mixed-granularity': ({ kinds }) => ({
    what: `Periods of different length are mixed: ${formats.list(kinds.map(formats.step))}.`,
    how: 'Write all periods in the same way, or set “step” for the series in gpf.yaml.',
  }),
  'duplicate-period': ({ period }) => ({
    what: `${capitalize(formats.period(period))} stands more than once for the same team and indicator.`,
    how: 'Delete one of the rows, or correct the period.',
  }),
  'period-gap': ({ from, to }) => ({
    what: `${capitalize(formats.periodRange(from, to))} ${from.key === to.key ? 'is' : 'are'} missing.`,
    how: 'Add the measurement if there is one. If it was not measured, leave it so.',
  }),
  'period-in-future': ({ period }) => ({
    what: `${capitalize(formats.period(period))} lies in the future.`,
    how: 'Check the year.',
  }),
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    what:
      numerator === null || denominator === null
        ? 'The numerator is larger than the denominator.'
        : `The numerator (${formats.number(numerator)}) is larger than the denominator (${formats.number(denominator)}).`,
    how: 'Have the numbers changed places? Correct them in the spreadsheet and save again.',
  }),
  'zero-denominator': ({ numerator }) => ({
    what: `The denominator is 0, but the numerator is ${numerator === null ? 'larger' : formats.number(numerator)}.`,
    how: 'Correct the denominator. If there was nobody to measure, the numerator is 0 too.',
  }),
  'value-out-of-range': ({ minimum, maximum }, found) => ({
    what: `${stood(found)} is outside what is possible: ${possible(minimum, maximum)}.`,
    how: 'Check the number, and that the unit is right.',
  }),
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} is not an indicator in the catalogue or in gpf.yaml.`,
    how: didYouMean(suggestion, 'See the names with: gpf indicators'),
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} is not a team in gpf.yaml.`,
    how: didYouMean(suggestion, 'Correct the name, or add the team to gpf.yaml.'),
  }),
  'team-without-data': ({ team }) => ({
    what: `${team} has not handed in measurements.`,
    how: 'If the team has measured, look for a spelling mistake in the column “team”.',
  }),
  'unknown-poster-field': ({ suggestion }, found) => ({
    what: `${stood(found)} is not a field of the poster.`,
    how: didYouMean(suggestion, 'Use a heading of the poster, such as “Background” or “What we learned”.'),
  }),
  'config-beats-sheet': ({ what }) => ({
    what:
      what === 'text'
        ? 'This text of the sheet was not used, because gpf.yaml has its own.'
        : `The column ${quote(columns[what])} of the sheet was not used, because gpf.yaml says otherwise.`,
    how: 'Keep only one of them: delete it in the sheet or in gpf.yaml.',
  }),
  'config-not-yaml': ({ reason }) => ({
    what: `The file cannot be read as YAML: ${yamlProblems[reason] ?? reason}.`,
    how: 'Check indentation and colons on this line. Use spaces, not tabs.',
  }),
  'config-invalid': ({ path, problem }, found) => configProblem(path, problem, found),
  'unknown-series': ({ path, what }, found) => ({
    what: `${quote(path)} points to ${what === 'team' ? 'a team' : 'an indicator'} that does not exist${inBrackets(found)}.`,
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
  'many-points-on-line': ({ at, points, measured, remedies: list }, found) => ({
    what: `${points === measured ? `All ${measured}` : `${points} of ${measured}`} measurements ${piles[at]}${inBrackets(found)}. The rules cannot tell a change from chance there.`,
    how: remedies(list),
  }),
  'over-dispersed': ({ chart, sigmaOfZ, beyond, measured }, found) => ({
    what: `The measurements vary ${formats.number(sigmaOfZ)} times as much as the limits expect${inBrackets(found)}: ${beyond} of ${measured} lie outside.`,
    how: `Write “chart: ${chart}” for the indicator in gpf.yaml. In a ${charts.chartType[chart]} the limits follow the measurements.`,
  }),
  'rare-events': ({ of, perPoint, none, measured }, found) => ({
    what: `${of === 'counted' ? 'What is counted happens seldom' : 'Exceptions are few'}${inBrackets(found)}: ${formats.number(perPoint)} per measurement, and ${none} of ${measured} measurements have none.`,
    how: 'Counting the days between (t chart) or the cases between (g chart), as an indicator of its own, then says more.',
  }),
  'small-denominators-for-limits': ({ denominator, needed, remedies: list }, found) => ({
    what: `Limits are not drawn: an ordinary measurement has ${formats.number(denominator)} in the denominator, ${needed === null ? 'which is too few' : `and ${formats.number(needed)} are needed`}${inBrackets(found)}.`,
    how: remedies(list),
  }),
  'screening-decides': ({ hasSign, widerBy }, found) => ({
    what: hasSign
      ? `There is a sign of change only when large jumps do not count in the limits${inBrackets(found)}. Else they are ${formats.percent(widerBy)} wider.`
      : `There is a sign of change only when large jumps count in the limits${inBrackets(found)}. Then they are ${formats.percent(widerBy)} wider.`,
    how: 'Find out what happened at the large jump before you make much of the sign.',
  }),
  'small-denominator-advice': ({ denominator, minimum }, found) => ({
    what: `An ordinary measurement has ${formats.number(denominator)} in the denominator, but the advice for the indicator is at least ${minimum}${inBrackets(found)}.`,
    how: 'Include more patients in each measurement, or count over longer periods.',
  }),
  'template-invalid': ({ element, problem }) => ({
    what: `The poster template cannot be used: ${element ? quote(element) : 'it'} ${templateProblems[problem].what}.`,
    how: templateProblems[problem].how,
  }),
  'national-identity-number': ({ column }) => ({
    what: `Here stands a national identity number${column ? ` (${column})` : ''}.`,
    how: 'Empty the cell (select it, press Delete) and save. The number may remain in older versions and e-mail: follow your routine for privacy breaches.',
  }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'measurement', 'measurements')} with fewer than ${minimum} patients ${points === 1 ? 'is' : 'are'} not shown, for privacy${inBrackets(found)}.`,
    how: null,
  }),
  'pooled-for-privacy': ({ step }, found) => ({
    what: `The measurements are added up per ${formats.step(step)}, for privacy${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `None of the measurements are shown, for privacy${inBrackets(found)}.`,
    how: 'The numbers are too small to be shown to others, even when they are added up.',
  }),
  'story-without-consent': () => ({
    what: 'The patient’s words are not shown, because consent is missing.',
    how: 'Enter the date of the consent and where it holds, or leave the field empty.',
  }),
  'poster-text-too-long': ({ slot, characters }) => ({
    what: `The text in ${quote(places[slot] ?? slot)} does not fit on the poster (${formats.number(characters)} characters).`,
    how: 'Shorten the text.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'The poster has neither measurements nor texts to show yet.',
    how: 'Fill in the sheet of measurements or the sheet of poster texts (gpf init makes them).',
  }),
};
