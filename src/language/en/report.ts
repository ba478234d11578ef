import type { FindingCounts, ReportTexts } from '../report-texts.ts';
import { formats } from './formats.ts';

const { count } = formats;

const kinds = ({ errors, warnings, infos }: FindingCounts): readonly string[] => [
  ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
  ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ...(infos > 0 ? [count(infos, 'note', 'notes')] : []),
];

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
  times: (number) => `(${number} times)`,
  moreOfThese: (number) => `and ${number} more of the same kind`,
  leftOut: (teams) =>
    `${count(teams.length, 'team', 'teams')} got no poster because of errors in the data: ${formats.list(teams)}`,
  made: (posters, folder) => `Made ${count(posters, 'poster', 'posters')} and index.html in ${folder}`,
  madeNothing: 'No posters were made.',
  drawing: (done, total) => `Drawing poster ${done} of ${total} …`,
  identityNumber: (file, place) =>
    `Stop: ${file} holds a national identity number in ${place}. gpf has made no files and has not stored the number. Empty the cell (select it, press Delete) and save. The number may remain in older versions and e-mail: follow your routine for privacy breaches.`,
  cell: (cell, column) => (column ? `cell ${cell} (${column})` : `cell ${cell}`),
  line: (line) => `line ${line}`,
  header: (column) => `the heading of column ${column}`,
  fileName: 'the file name',
  morePlaces: (number) => `The same holds for ${count(number, 'other place', 'other places')}: gpf validate shows all.`,
  leaveOutHint: (team) => `Without this team:  gpf report --leave-out ${team}`,
  gallery: {
    title: 'Posters and measurements',
    lead: (posters) => `${count(posters, 'poster', 'posters')}. Choose a poster to see it at full size.`,
    openPoster: 'Open the poster',
    table: 'The numbers',
    columns: {
      period: 'Period',
      numerator: 'Numerator',
      denominator: 'Denominator',
      value: 'Value',
      centerLine: 'Center line',
      note: 'Note',
    },
    state: {
      gap: 'missing',
      'not-measured': 'not measured',
      'nothing-to-measure': 'nothing to measure',
      hidden: 'hidden for privacy',
    },
    excluded: (reason) => (reason ? `left out: ${reason}` : 'left out'),
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
  projectMade: (files, folder) =>
    `Made ${files.join(', ')} in ${folder}\n\nFill in the sheets in Excel, and make the posters:  gpf report ${folder}`,
};
