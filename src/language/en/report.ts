import type { FindingCounts, ProposalObjection, ReportTexts } from '../report-texts.ts';
import { formats } from './formats.ts';
import { repairs } from './repairs.ts';

const { count } = formats;

const kinds = ({ errors, warnings, infos }: FindingCounts): readonly string[] => [
  ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
  ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ...(infos > 0 ? [count(infos, 'note', 'notes')] : []),
];

const abouts = {
  'own-line': 'off the center line',
  'old-line': 'off the old level',
  alike: 'that differ from the most common value',
} as const;

/** New measurements come after the change alone. */
const tryAgain = {
  before: 'More measurements after the change do not alter that',
  after: 'Try again after the next measurement',
} as const;

/** Which phase the rules cannot be used on, what it lacks, and whether time mends it. */
function notJudged({ phase, about, off, needed }: ProposalObjection & { readonly kind: 'not-judged' }): string {
  const few = off === 0 ? 'no measurements' : `only ${count(off, 'measurement', 'measurements')}`;
  const where = phase === 'before' ? 'in the phase before the change' : 'after the change';
  return `${few} ${abouts[about]} ${where}, and ${needed} are needed. ${tryAgain[phase]}`;
}

/** What stands against a new phase, behind the change and a colon. */
function objection(one: ProposalObjection): string {
  switch (one.kind) {
    case 'too-few-before':
      return `too few measurements in the phase before the change: ${one.measured}, and ${one.needed} are needed`;
    case 'too-few-after':
      return `too few measurements after the change: ${one.measured}, and ${one.needed} are needed`;
    case 'no-difference':
      return `the longest row on one side of the old level is ${one.longestRun} measurements, and it takes more than ${one.limit}`;
    case 'outside':
      return 'no measurements after the change';
    case 'is-a-phase':
      return 'a phase begins there already';
    case 'beside':
      return 'too near a phase that is proposed';
    case 'not-judged':
      return notJudged(one);
    case 'no-sign-unsplit':
      return 'no sign of change when the measurements before and after are read together';
    case 'not-steady':
      return 'the measurements after the change are not steady yet';
  }
}

export const report: ReportTexts = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  read: ({ files, measurements, teams, span }) =>
    `Read ${count(files, 'file', 'files')}: ${count(measurements, 'measurement', 'measurements')} from ${count(teams, 'team', 'teams')}${span ? `, ${span}` : ''}`,
  measurements: (number) => count(number, 'measurement', 'measurements'),
  rows: (number) => count(number, 'row', 'rows'),
  inOrder: 'in order',
  noSeries: 'no measurements yet',
  counted: (counts) => `${formats.list(kinds(counts))} in ${count(counts.files, 'file', 'files')}.`,
  countedShort: (counts) => kinds(counts).join(', '),
  nothingFound: 'No errors.',
  times: (number, also) => `(${number} times${also})`,
  alsoAt: (places) => (places.length === 0 ? '' : `, also ${places.join(', ')}`),
  clashesWith: (place) => `The other is in ${place}.`,
  moreOfThese: (number) => `and ${number} more of the same kind`,
  leftOut: (teams) =>
    `${count(teams.length, 'team', 'teams')} got no poster because of errors in the data: ${formats.list(teams)}`,
  made: ({ posters, sheets, formats: names }, folder) =>
    `Made ${count(posters, 'poster', 'posters')} (${formats.list(names)})${sheets === 0 ? '' : `, ${count(sheets, 'shared sheet', 'shared sheets')}`} and index.html in ${folder}`,
  missingFormat: (format, command) =>
    `${format} was not made: a part of gpf is not installed. This installs it:  ${command}`,
  madeNothing: 'No posters were made.',
  drawing: (done, total) => `Drawing poster ${done} of ${total} …`,
  stopped: {
    'national-identity-number': (file, place) =>
      `Stop: ${file} holds a national identity number in ${place}. gpf has made no files and has not stored the number. Empty the cell (select it, press Delete) and save. The number may remain in older versions and e-mail: follow your routine for privacy breaches.`,
    'possible-identity-number': (file, place) =>
      `Stop: ${file} holds what may be a national identity number in ${place}. gpf has made no files and has not stored the number. Empty the cell (select it, press Delete) and save. If it is an identity number, it may remain in older versions and e-mail: follow your routine for privacy breaches. If it is another number, write a letter right before it.`,
    'person-column': (file, place) =>
      `Stop: ${file} has a column about persons, filled in from ${place}. gpf has made no files and has not stored what stands there. Delete the whole column (right-click the letter above it, choose Delete) and save. It may remain in older versions and e-mail: follow your routine for privacy breaches. If it holds names of teams, call the column “team”.`,
  },
  stoppedByName: {
    'national-identity-number': (file) =>
      `Stop: the name ${file} holds a national identity number. gpf has made no files and has not stored the number. Rename the file or the sheet (a sheet: right-click its tab, choose Rename, and save). The number may remain in older versions and e-mail: follow your routine for privacy breaches.`,
    'possible-identity-number': (file) =>
      `Stop: the name ${file} holds what may be a national identity number. gpf has made no files and has not stored the number. Rename the file or the sheet (a sheet: right-click its tab, choose Rename, and save). If it is an identity number, it may remain in older versions and e-mail: follow your routine for privacy breaches.`,
  },
  cell: (cell, column) => (column ? `cell ${cell} (${column})` : `cell ${cell}`),
  line: (line) => `line ${line}`,
  header: (column) => `the heading of column ${column}`,
  fileName: 'the file name',
  morePlaces: (number) => `The same holds for ${count(number, 'other place', 'other places')}: gpf validate shows all.`,
  leaveOutHint: (team) => `Without this team:  gpf report --leave-out ${team}`,
  list: {
    title: 'Check of the data',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    columns: {
      file: 'File',
      place: 'Place',
      row: 'Row',
      cell: 'Cell',
      column: 'Column',
      severity: 'Type',
      what: 'What',
      how: 'How to mend it',
      found: 'What stood there',
      times: 'Times',
      team: 'Team',
      code: 'Code',
    },
    why: 'Why?',
    wholeFile: 'the whole file',
    files: 'Files',
    quote: (text) => `“${text}”`,
    explain: (code) => `Explanation and help:  gpf explain ${code}`,
    notShown: (number) =>
      `${count(number, 'more finding is', 'more findings are')} not shown here. The whole list:  gpf validate --all`,
    madeBy: (version) => `Made by gpf ${version}`,
  },
  gallery: {
    title: 'Posters and measurements',
    lead: (posters) => `${count(posters, 'poster', 'posters')}. Choose a poster to see it at full size.`,
    byChance: (charts, expected) =>
      `Of ${count(charts, 'chart', 'charts')}, ${expected === 0 ? 'fewer than 1' : `about ${expected}`} would show a change by pure chance.`,
    openPoster: 'Open the poster',
    status: 'Status and gatherings',
    byEffectGoal: 'The measurements by effect goal',
    noIndicator: 'no measurements yet',
    table: 'The numbers',
    columns: {
      period: 'Period',
      numerator: 'Numerator',
      denominator: 'Denominator',
      value: 'Value',
      interval: 'Uncertainty (95%)',
      centerLine: 'Center line',
      note: 'Note',
    },
    state: {
      gap: 'missing',
      'not-measured': 'not measured',
      'nothing-to-measure': 'nothing to measure',
      hidden: 'hidden for privacy',
    },
    subgroup: (values) => `${count(values, 'measurement', 'measurements')} in the subgroup`,
    excluded: (reason) => (reason ? `left out: ${reason}` : 'left out'),
    lacksUnits: 'not all units of the team have delivered',
    sign: 'part of a sign of change',
    findings: 'Findings in the data',
  },
  indicators: {
    numerator: 'Numerator',
    denominator: 'Denominator',
    direction: { up: 'higher is better', down: 'lower is better', neutral: 'neither way is better' },
    type: { process: 'process indicator', outcome: 'outcome indicator', balancing: 'balancing indicator' },
    status: { documented: 'the definition stands in the source', proposed: 'proposal' },
    effectGoals: 'Effect goals',
    unit: 'Unit',
    aliases: 'Other names',
    minimum: (denominator) => `Advice: at least ${denominator} in the denominator of each point`,
    sensitive: 'Small numbers may point at persons: pooled to longer periods before they are shown',
    source: 'Source',
    more: 'More about one:  gpf indicators E2-03',
  },
  proposals: {
    lead: 'Proposals of new phases. gpf changes nothing by itself: you decide, and write the lines in gpf.yaml. Without any change, a few series in a hundred would be given a proposal all the same.',
    allGroups: 'A phase in gpf.yaml holds for every patient group of the indicator.',
    leadToNothing: 'No new phases to propose.',
    noSeries: 'No measurements to propose phases for.',
    grounds: ({ change, date, period, before, after, longestRun, limit, side }) =>
      `A new phase from ${period}, after the change “${change}” (${date}). ${before.measured} measurements before at a level of ${before.level}, ${after.measured} after at a level of ${after.level}. ${longestRun} measurements in a row lie ${side} the old level (more than ${limit} is a sign of real change), and about the new level they are steady.`,
    inseparable: (changes, step) =>
      `${step === null ? 'At about the same time' : `In the same ${formats.step(step)}`}: ${formats.list(changes.map((change) => `“${change}”`))}. The numbers cannot tell them apart.`,
    trouble: (teams, errors) =>
      `${teams.length > 0 ? `No proposals because of errors in the data: ${formats.list(teams)}.` : 'The data have errors.'} gpf validate shows ${errors === 1 ? 'the error' : `all ${errors} errors`}.`,
    write: {
      'new-series': () => 'Add to gpf.yaml:',
      'new-entry': () => 'Add under “series:” in gpf.yaml:',
      'add-to-entry': (team, indicator) => `Add to the entry of ${team} and ${indicator} under “series:” in gpf.yaml:`,
      'replace-in-entry': (team, indicator) =>
        `Let these lines replace “phases:” in the entry of ${team} and ${indicator} in gpf.yaml:`,
    },
    silent: {
      hidden: 'not shown, for privacy',
      'no-level': 'the chart shows spread, not a level',
      'no-calendar': 'the measurements have running numbers, and no dates to hold the changes against',
      'no-changes': 'the team has written down no change with a date',
    },
    refused: (one, change) => `“${change}”: ${objection(one)}`,
  },
  repairs,
  projectMade: (files, folder) =>
    `Made ${files.join(', ')} in ${folder}\n\nFill in the sheets in Excel, and make the posters:  gpf report ${folder}`,
};
