// Makes the data files of the examples: `node examples/make-examples.mjs`. The same bytes come out every time.
// gpf.yaml and README.md beside the data are written by hand. All teams and numbers are invented, but for ae-waiting.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

// --- Chance ---------------------------------------------------------------------------------------------------------

/** Mulberry32: a small generator of numbers in [0, 1) that a seed decides wholly. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A numerator and a denominator for each period, as chance alone would give them: `patients` is the fewest and the most
 * in a period, `share` the true share, or the first and the last where it grows evenly.
 */
function drawCounts(periods, { seed, patients: [fewest, most], share }) {
  const random = makeRandom(seed);
  const [first, last] = [share].flat().length === 2 ? share : [share, share];
  return periods.map((_, index) => {
    const denominator = fewest + Math.floor(random() * (most - fewest + 1));
    const trueShare = first + ((last - first) * index) / Math.max(1, periods.length - 1);
    const numerator = Array.from({ length: denominator }, random).filter((chance) => chance < trueShare).length;
    return [numerator, denominator];
  });
}

/** Counts that are given, not drawn: `4/12` is 4 of 12. */
const fractions = (text) => text.split(' ').map((fraction) => fraction.split('/').map(Number));

/** A value with one decimal for each period, spread evenly around a middle. */
function drawValues(periods, { seed, middle, spread }) {
  const random = makeRandom(seed);
  return periods.map(() => (middle + spread * (random() + random() - 1)).toFixed(1));
}

// --- Periods --------------------------------------------------------------------------------------------------------

/** Months from one to another, both included; `without` are the ones that the team did not measure. */
function months(from, to, without = []) {
  const ordinal = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  const all = Array.from({ length: ordinal(to) - ordinal(from) + 1 }, (_, index) => ordinal(from) + index);
  return all
    .map((month) => ({ year: Math.floor(month / 12), month: (month % 12) + 1 }))
    .filter((period) => !without.includes(isoMonth(period)));
}

function weeks(year, from, to, without = []) {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year, week: from + index })).filter(
    ({ week }) => !without.includes(week),
  );
}

/** Days of events: the first comes `gaps[0]` days after `start`, and so on. */
function datesAfter(start, gaps) {
  let day = Date.parse(`${start}T00:00:00Z`);
  return gaps.map((gap) => {
    day += gap * 86_400_000;
    return new Date(day).toISOString().slice(0, 10);
  });
}

/** The Thursday of an ISO week, which lies in the year that the week belongs to. */
function thursdayOf({ year, week }) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const day = 4 + (week - 1) * 7 + 4 - (fourth.getUTCDay() || 7);
  return new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
}

const two = (number) => String(number).padStart(2, '0');
const isoMonth = ({ year, month }) => `${year}-${two(month)}`;
const dottedMonth = ({ year, month }) => `${two(month)}.${year}`;
const namedMonth = ({ year, month }) => `${monthNames[month - 1]} ${year}`;
const isoWeek = ({ year, week }) => `${year}-W${two(week)}`;
const namedWeek = ({ year, week }) => `veke ${week} ${year}`;
const dottedDate = (date) => date.split('-').reverse().join('.');

const monthNames = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

// --- Files ----------------------------------------------------------------------------------------------------------

/** The cells of a series, one row for each period; `row` puts them in the order of the file's columns. */
function rowsOf(series, row) {
  const { indicator, periods, comments = {} } = series;
  const counts = series.counts ?? (series.draw ? drawCounts(periods, series.draw) : periods.map(() => ['', '']));
  const values = series.values ?? (series.drawValues ? drawValues(periods, series.drawValues) : []);
  return periods.map((period, index) => {
    const [numerator, denominator] = counts[index];
    const comment = (Object.hasOwn(period, 'month') && comments[isoMonth(period)]) || '';
    return row({ indicator, period, numerator, denominator, value: values[index] ?? '', comment });
  });
}

/** Puts other texts into cells named as Excel names them (`D6`); a cell beyond the last column makes the row longer. */
function spoil(rows, mistakes) {
  const spoiled = rows.map((row) => [...row]);
  for (const [cell, text] of Object.entries(mistakes)) {
    spoiled[Number(cell.slice(1)) - 1][cell.charCodeAt(0) - 65] = text;
  }
  return spoiled;
}

function writeTable(name, { delimiter = ';', newline = '\r\n', encoding = 'utf-8-bom', rows, verbatim = [] }) {
  const quote = (cell) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => row.map((cell) => quote(String(cell))).join(delimiter));
  const text = [...lines, ...verbatim].map((line) => line + newline).join('');
  const path = join(here, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encode(text, encoding));
}

function encode(text, encoding) {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`, 'utf8');
  // Of Windows-1252 only the letters that it shares with Latin-1 are used here.
  if (Array.from(text).some((letter) => letter > '\u00ff')) throw new Error('A letter that Latin-1 does not have.');
  return Buffer.from(text, 'latin1');
}

const writeAll = (folder, files) => {
  for (const [name, file] of Object.entries(files)) {
    const { header, series = [], row, titles = [], more = [], mistakes = {}, ...format } = file;
    const rows = [...titles, header, ...series.flatMap((one) => rowsOf(one, row)), ...more];
    writeTable(join(folder, 'data', name), { ...format, rows: spoil(rows, mistakes) });
  }
};

// --- examples/network: seven teams, sound ------------------------------------------------------------------------------

const summer2021 = '2021-07';
const summer2022 = '2022-07';

/** Days between the serious events that Fjelldal has gone through, the first counted from 1 October 2021. */
const daysBetweenEvents = [32, 18, 39, 22, 15, 41, 19, 31, 24, 36, 12, 41, 20, 34, 28, 22];

// What is drawn comes from a level that stays the same, but for Elvestad's nine points. The seeds are chosen so that the
// rules see nothing in it, and so that no quarter of readmissions shows a count of 1 or 2.
writeAll('network', {
  // One file, one team, no team column: gpf.yaml says whose it is.
  'fjelldal.csv': {
    header: ['Målepunkt', 'Månad', 'Teljar', 'Nemnar', 'Kommentar'],
    row: ({ indicator, period, numerator, denominator, comment }) => [
      indicator,
      isoMonth(period),
      numerator,
      denominator,
      comment,
    ],
    series: [
      {
        // The one real change of the network: 49 of 120 before January 2022, 83 of 120 from then on.
        indicator: 'HPH2',
        periods: months('2021-01', '2022-12'),
        counts: [
          ...fractions('4/12 5/12 5/13 4/8 3/10 3/7 4/11 5/10 3/7 4/10 5/10 4/10'),
          ...fractions('5/9 6/10 6/9 4/7 5/7 9/12 5/8 5/7 8/11 11/14 8/12 11/14'),
        ],
        comments: { '2022-01': 'Ringjer før utskriving frå 10. januar' },
      },
      {
        indicator: 'Kva er viktig',
        periods: months('2021-01', '2022-12'),
        draw: { seed: 183, patients: [14, 19], share: 0.8 },
      },
      {
        indicator: 'E2-06',
        periods: months('2022-06', '2022-12'),
        counts: fractions('3/10 2/8 2/5 4/11 6/13 4/11 7/14'),
        comments: { '2022-06': 'Byrja å telje' },
      },
      {
        indicator: 'E3-01',
        periods: months('2021-01', '2022-12'),
        draw: { seed: 141, patients: [14, 20], share: 0.15 },
      },
    ],
  },
  'hendingar-fjelldal.csv': {
    header: ['Dato', 'Målepunkt', 'Verdi'],
    row: ({ indicator, period, value }) => [dottedDate(period.date), indicator, value],
    series: [
      {
        indicator: 'dagar-mellom-alvorlege-hendingar',
        periods: datesAfter('2021-10-01', daysBetweenEvents).map((date) => ({ date })),
        values: daysBetweenEvents,
      },
    ],
  },
  // The longest series. An older Excel: Windows-1252, a title above the header, no July.
  'skogvang.csv': {
    encoding: 'windows-1252',
    titles: [
      ['Målinger i hjemmetjenesten', '', '', '', ''],
      ['', '', '', '', ''],
    ],
    header: ['Kommune', 'Målepunkt', 'Måned', 'Teller', 'Nevner'],
    row: ({ indicator, period, numerator, denominator }) => [
      'Skogvang',
      indicator,
      namedMonth(period),
      numerator,
      denominator,
    ],
    series: [
      {
        indicator: 'Hva er viktig',
        periods: months('2020-08', '2023-01', [summer2021, summer2022]),
        draw: { seed: 3, patients: [8, 13], share: 0.72 },
      },
      {
        indicator: 'sykepleier-3-dager',
        periods: months('2021-01', '2022-12', [summer2021, summer2022]),
        draw: { seed: 98, patients: [4, 8], share: 0.55 },
      },
      {
        indicator: 'Reinnleggelser',
        periods: months('2021-01', '2022-12', [summer2021, summer2022]),
        draw: { seed: 5, patients: [9, 13], share: 0.14 },
      },
    ],
  },
  // The hospital asks every week, but for Easter and the summer, and counts readmissions by the month.
  'nordvik.csv': {
    header: ['Eining', 'Indikator', 'Periode', 'Teljar', 'Nemnar'],
    row: ({ indicator, period, numerator, denominator }) => [
      'Nordvik sjukehus',
      indicator,
      Object.hasOwn(period, 'week') ? isoWeek(period) : isoMonth(period),
      numerator,
      denominator,
    ],
    series: [
      {
        indicator: 'kva-er-viktig',
        periods: weeks(2022, 2, 50, [15, 28, 29, 30, 31]),
        draw: { seed: 97, patients: [8, 22], share: 0.62 },
      },
      {
        indicator: 'E3-01',
        periods: months('2021-01', '2022-12'),
        draw: { seed: 1, patients: [17, 25], share: 0.14 },
      },
    ],
  },
  // Began after the second gathering: nine points. Tabs, as from a table pasted into a text file.
  'elvestad.csv': {
    delimiter: '\t',
    newline: '\n',
    encoding: 'utf-8',
    header: ['Team', 'Indikator', 'Periode', 'Teller', 'Nevner', 'Kommentar'],
    row: ({ indicator, period, numerator, denominator, comment }) => [
      'Elvestad kommune',
      indicator,
      dottedMonth(period),
      numerator,
      denominator,
      comment,
    ],
    series: [
      {
        indicator: 'HPH2',
        periods: months('2022-04', '2022-12'),
        draw: { seed: 139, patients: [9, 14], share: [0.09, 0.6] },
        comments: { '2022-07': 'Sommervikarer, to avdelinger' },
      },
      {
        indicator: 'E1-01',
        periods: months('2022-04', '2022-12'),
        draw: { seed: 8, patients: [14, 18], share: 0.5 },
      },
    ],
  },
  // Commas between the cells and quotes around a decimal comma; the year and the month each in a column.
  'havsund.csv': {
    delimiter: ',',
    newline: '\n',
    encoding: 'utf-8',
    header: ['team', 'målepunkt', 'år', 'måned', 'teller', 'nevner', 'verdi'],
    row: ({ indicator, period, numerator, denominator, value }) => [
      'havsund',
      indicator,
      period.year,
      period.month,
      numerator,
      denominator,
      value.replace('.', ','),
    ],
    series: [
      {
        indicator: 'E2-06',
        periods: months('2021-08', '2022-12', [summer2022]),
        draw: { seed: 83, patients: [6, 10], share: 0.36 },
      },
      {
        indicator: 'E2-03',
        periods: months('2021-08', '2022-12', [summer2022]),
        draw: { seed: 1, patients: [10, 13], share: 0.6 },
      },
      {
        indicator: 'tidsbruk',
        periods: months('2021-08', '2022-12', [summer2022]),
        counts: months('2021-08', '2022-12', [summer2022]).map(() => ['', '']),
        drawValues: { seed: 3, middle: 47, spread: 9 },
      },
    ],
  },
  // A small island that joined late and counts every Thursday; gpf.yaml says that the days are added up to months.
  'storoya.csv': {
    encoding: 'windows-1252',
    header: ['Kommune', 'Målepunkt', 'Dato', 'Teljar', 'Nemnar'],
    row: ({ indicator, period, numerator, denominator }) => [
      'Storøya',
      indicator,
      dottedDate(thursdayOf(period)),
      numerator,
      denominator,
    ],
    series: [
      {
        indicator: 'sjukepleiar-3-dagar',
        periods: weeks(2022, 5, 52, [28, 29, 30, 31]),
        draw: { seed: 184, patients: [0, 3], share: 0.65 },
      },
      {
        indicator: 'Kva er viktig',
        periods: weeks(2022, 5, 52, [28, 29, 30, 31]),
        draw: { seed: 10, patients: [1, 4], share: 0.75 },
      },
    ],
  },
  // A team of two: the municipality and the hospital each count the patients that they plan for, and the counts add up. Of
  // "What matters to you?" they count together, by group of patients.
  'sundbygda.csv': {
    header: ['Enhet', 'Målepunkt', 'Måned', 'Pasientgruppe', 'Teller', 'Nevner'],
    row: ({ indicator: [unit, indicator, group = ''], period, numerator, denominator }) => [
      unit,
      indicator,
      isoMonth(period),
      group,
      numerator,
      denominator,
    ],
    series: [
      {
        indicator: ['Sundbygda kommune', 'E5-01'],
        periods: months('2021-08', '2022-12'),
        draw: { seed: 11, patients: [3, 7], share: 0.45 },
      },
      {
        indicator: ['Fjellheim sykehus', 'E5-01'],
        periods: months('2021-08', '2022-12'),
        draw: { seed: 12, patients: [6, 11], share: 0.55 },
      },
      {
        indicator: ['Sundbygda og Fjellheim', 'Hva er viktig', 'skrøpelige eldre'],
        periods: months('2021-12', '2022-12'),
        draw: { seed: 22, patients: [8, 12], share: 0.75 },
      },
      {
        indicator: ['Sundbygda og Fjellheim', 'Hva er viktig', 'flere kroniske lidelser'],
        periods: months('2021-12', '2022-12'),
        draw: { seed: 15, patients: [7, 12], share: 0.6 },
      },
    ],
  },
  'tiltak.csv': {
    header: ['team', 'dato', 'tiltak'],
    row: () => [],
    more: [
      ['Elvestad', '02.05.2022', 'Egen liste over hjemkomster'],
      ['Elvestad', '05.09.2022', 'Sykepleier ringer samme dag'],
      ['Storøya', '14.03.2022', 'Les meldingar morgon og kveld'],
      ['Storøya', '15.08.2022', 'Felles første heimebesøk'],
    ],
  },
  'plakat.csv': {
    header: ['team', 'felt', 'tekst'],
    row: () => [],
    more: [
      ['Elvestad', 'Tittel', 'Fra tilfeldig til trygt hjem'],
      [
        'Elvestad',
        'Bakgrunn',
        'Vi trodde alle fikk besøk av sykepleier de første dagene. Da vi begynte å telle, gjaldt det én av ti.',
      ],
      ['Elvestad', 'Målet vårt', '60 % får strukturert oppfølging av sykepleier innen 3 dager etter hjemkomst'],
      ['Elvestad', 'Innen når', '30.06.2023'],
      ['Elvestad', 'Viktigste målepunkt', 'HPH2'],
      ['Elvestad', 'Hva er viktig for deg?', 'Jeg vil kunne hente posten selv igjen. Resten ordner seg.'],
      ['Elvestad', 'Samtykke', '12.10.2022'],
      ['Elvestad', 'Samtykket gjelder', 'samling'],
      [
        'Elvestad',
        'Slik er arbeidet forankret',
        'Kommunalsjefen spør etter tallene hver måned. Fastlegen er med i teamet.',
      ],
      ['Elvestad', 'Dette lærte vi', 'Det vi telte, begynte vi å snakke om.'],
      ['Elvestad', 'Dette lærte vi', 'Lista må ligge der vi skriver rapport.'],
      ['Elvestad', 'Veien videre', 'Måle fram til sommeren.'],
      ['Elvestad', 'Veien videre', 'Fast vikarliste for helgene.'],
      ['Elvestad', 'Spør oss om', 'lista over hjemkomster'],
      ['Elvestad', 'Kontakt', 'fagsykepleier, Elvestad kommune'],
      ['Elvestad', 'Her er vi nå', 'utføre'],
    ],
  },
});

// --- examples/with-mistakes: the same kind of data as they are spoiled in real life -----------------------------------

const year2022 = months('2022-01', '2022-12');
const cellsOf =
  (team, writePeriod) =>
  ({ indicator, period, numerator, denominator, value, comment }) => [
    ...(team === null ? [] : [team]),
    indicator,
    writePeriod(period),
    numerator,
    denominator,
    ...(value === '' ? [] : [value]),
    comment,
  ];

writeAll('with-mistakes', {
  // Sound.
  'fjelldal.csv': {
    header: ['Målepunkt', 'Månad', 'Teljar', 'Nemnar', 'Kommentar'],
    row: cellsOf(null, isoMonth),
    series: [
      { indicator: 'HPH2', periods: year2022, draw: { seed: 21, patients: [8, 14], share: 0.68 } },
      { indicator: 'E1-01', periods: year2022, draw: { seed: 22, patients: [12, 17], share: 0.8 } },
    ],
  },
  // Sound enough: a delimiter too many on every line, marks for "not measured", a sum below, a row of somebody else.
  'skogvang.csv': {
    encoding: 'windows-1252',
    header: ['Kommune', 'Målepunkt', 'Måned', 'Teller', 'Nevner', ''],
    row: cellsOf('Skogvang', namedMonth),
    series: [{ indicator: 'Hva er viktig', periods: year2022, draw: { seed: 23, patients: [6, 11], share: 0.7 } }],
    more: [
      ['Skogvangen', 'Hva er viktig', 'desember 2022', 3, 7, ''],
      ['Sum', '', '', 70, 99, ''],
    ],
    mistakes: { D8: '-', E8: '-', D9: 'i.t.', E9: 'i.t.' },
  },
  // What hands and Excel do to numbers.
  'elvestad.csv': {
    header: ['Team', 'Indikator', 'Måned', 'Teller', 'Nevner', 'Kommentar'],
    row: cellsOf('Elvestad', dottedMonth),
    series: [
      { indicator: 'HPH2', periods: year2022, draw: { seed: 24, patients: [9, 14], share: 0.5 } },
      { indicator: 'E2-04', periods: year2022, draw: { seed: 25, patients: [8, 12], share: 0.4 } },
    ],
    mistakes: {
      ...{ D6: 19, E6: 12 }, // numerator and denominator changed places, or a slip of the finger
      ...{ D9: '08.okt', E9: 10 }, // 8/10 was typed
      D14: '80 %', // a percentage where a count belongs
      E16: '', // no denominator
      D19: 'ca. 5', // a guess
      E21: '#REF!', // a formula that lost its cell
    },
  },
  // A comma file: the decimal comma splits its cell.
  'havsund.csv': {
    delimiter: ',',
    newline: '\n',
    encoding: 'utf-8',
    header: ['team', 'indikator', 'periode', 'teller', 'nevner', 'verdi'],
    row: ({ indicator, period, numerator, denominator, value }) => [
      'Havsund',
      indicator,
      isoMonth(period),
      numerator,
      denominator,
      value.replace('.', ','),
    ],
    series: [
      { indicator: 'sykepleier-3-dager', periods: year2022, draw: { seed: 26, patients: [8, 12], share: 0.6 } },
      {
        indicator: 'tidsbruk-hph2',
        periods: months('2022-01', '2022-10'),
        drawValues: { seed: 27, middle: 47, spread: 9 },
      },
    ],
    mistakes: { B8: 'sykepleier-3-dagr', D11: '1.234' },
    verbatim: ['Havsund,tidsbruk-hph2,2022-11,,,44,5', 'Havsund,tidsbruk-hph2,2022-12,,,39,5'],
  },
  // Weeks: one twice, one that the year does not have, and a remark with a semicolon in it.
  'nordvik.csv': {
    header: ['Eining', 'Indikator', 'Periode', 'Teljar', 'Nemnar', 'Kommentar'],
    row: cellsOf('Nordvik sjukehus', namedWeek),
    series: [
      { indicator: 'kva-er-viktig', periods: weeks(2022, 30, 53), draw: { seed: 28, patients: [8, 22], share: 0.62 } },
    ],
    mistakes: { C10: 'veke 37 2022' },
    verbatim: ['Nordvik sjukehus;kva-er-viktig;veke 29 2022;9;14;Ferie; berre ei avdeling'],
  },
  // Sound: a title above, a blank line, a week with nobody to measure.
  'storoya.csv': {
    titles: [
      ['Storøya: målingar 2022', '', '', '', '', ''],
      ['', '', '', '', '', ''],
    ],
    header: ['Kommune', 'Målepunkt', 'Månad', 'Teljar', 'Nemnar', 'Kommentar'],
    row: cellsOf('Storøya kommune', namedMonth),
    series: [
      { indicator: 'sjukepleiar-3-dagar', periods: year2022, draw: { seed: 29, patients: [5, 8], share: 0.65 } },
    ],
    mistakes: { D10: 0, E10: 0, F10: 'Ingen kom heim i juli' },
  },
});

// --- examples/ae-waiting: published numbers ---------------------------------------------------------------------------

/** Seen within four hours, and attendances, at major A&E departments in England, week 1 to 20 (see its README). */
const attendances = fractions(
  '266501/280443 264225/276823 276532/291681 281461/296155 269071/282343 ' +
    '261215/275888 270409/283867 279778/295251 270483/284468 270320/282529 ' +
    '267923/279618 271478/283932 255353/266629 256820/268091 261835/276803 ' +
    '259144/271578 255910/266005 260863/273520 264465/278574 260989/273772',
);

writeAll('ae-waiting', {
  'weeks.csv': {
    delimiter: ',',
    newline: '\n',
    encoding: 'utf-8',
    header: ['team', 'indicator', 'period', 'numerator', 'denominator'],
    row: ({ indicator, period, numerator, denominator }) => [
      'england',
      indicator,
      period.number,
      numerator,
      denominator,
    ],
    series: [
      {
        indicator: 'seen-within-4-hours',
        periods: attendances.map((_, index) => ({ number: index + 1 })),
        counts: attendances,
      },
    ],
  },
});

// --- examples/hph-checklists: 400 pathways of three teams ---------------------------------------------------------------

// Dates are written as ISO here, with a blank and the time of the day where it is known; `writePathways` puts them as each
// team does. The sheet was taken out on the evening of 6 January 2023: what came later is not in it.

const takenOut = '2023-01-06';
const dayNumber = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOfDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The columns of the sheet, as the network calls them; `PF` was the name of the checklists before HPH. */
const checklistColumns = {
  pathway: 'Forløp',
  team: 'Kommune',
  inclusion: 'Inklusjon',
  ready: 'Utskrivningsklar',
  discharged: 'Utskrevet',
  home: 'Hjemkomst',
  dischargedTo: 'Utskrevet til',
  epikrise: 'Epikrise',
  medicationList: 'Legemiddelliste',
  epikriseInHand: 'Epikrise i hånda',
  jointPlanning: 'Felles planlegging',
  whatMatters: 'Hva er viktig?',
  hph0: 'PF-0',
  hph1: 'PF-1',
  hph2: 'Kartlegging dag 3',
  hph3: 'PF-3',
  hph5: 'Fireukerssamtale',
  dailyWorkList: 'Arbeidsliste',
  gp: 'Fastlegetime',
  medicationHelp: 'Legemiddelhjelp',
  reconciled: 'Samstemt',
  functionAssessed: 'Funksjonsvurdert',
  functionStart: 'Funksjon start',
  functionWeek4: 'Funksjon uke 4',
  psfsStart: 'PSFS start',
  psfsWeek4: 'PSFS uke 4',
  daysHome: 'Dager hjemme',
  fall: 'Fall',
  emergency: 'Legevakt',
  hph4: 'PF-4',
  message: 'Innleggelse meldt',
  hph6: 'PF-6 sendt',
  readmitted: 'Reinnlagt',
  acute: 'Akutt',
  died: 'Død',
  moved: 'Flyttet',
};

/** What has a date and is not there yet, or no more, after an end. */
const datedColumns = [
  ...[
    'ready',
    'discharged',
    'home',
    'epikrise',
    'medicationList',
    'jointPlanning',
    'whatMatters',
    'hph0',
    'hph1',
    'hph2',
  ],
  ...['hph3', 'hph5', 'dailyWorkList', 'gp', 'reconciled', 'functionAssessed', 'fall', 'emergency', 'hph4', 'message'],
  ...['hph6', 'readmitted', 'died', 'moved'],
];

/** Bjørkelid, pathways 1 to 12: March 2022. They are counted by hand in test/unit/pathway/hph-example.test.ts. */
const countedByHand = [
  // Everything on the last moment at which it is in time: day 3, day 21, day 14, the minute of leaving.
  {
    ...{
      ready: '2022-02-27',
      discharged: '2022-03-01 11:00',
      home: '2022-03-01 13:00',
    },
    ...{
      epikrise: '2022-03-01 10:30',
      medicationList: '2022-03-01 11:00',
      whatMatters: 'ja',
      hph1: '2022-03-01 13:00',
    },
    ...{ hph2: '2022-03-04', hph3: 'x', hph5: '2022-03-22', gp: '2022-03-15' },
  },
  // The same a day or a minute too late, and the talk a day too early (day 20).
  {
    ...{
      ready: '2022-03-02',
      discharged: '2022-03-02 11:00',
      home: '2022-03-02 13:00',
    },
    ...{
      epikrise: '2022-03-02 10:00',
      medicationList: '2022-03-02 11:01',
      hph1: '2022-03-02 13:01',
      hph2: '2022-03-06',
    },
    ...{ hph5: '2022-03-22', gp: '2022-03-17' },
  },
  // The talk on day 35, HPH1 without a date, and an acute readmission on day 31.
  {
    ...{ ready: '2022-02-28', discharged: '2022-03-03', home: '2022-03-03', epikrise: '2022-03-03' },
    ...{ medicationList: '2022-03-03', hph1: 'ja', hph2: '2022-03-03', hph5: '2022-04-07', readmitted: '2022-04-03' },
    ...{ acute: 'ja' },
  },
  // The talk on day 36.
  {
    ...{ ready: '2022-03-04', discharged: '2022-03-04 10:00', home: '2022-03-04 11:00', epikrise: '2022-03-05' },
    ...{ medicationList: '2022-03-04 09:00', whatMatters: '2022-03-05', hph1: '2022-03-04', hph5: '2022-04-09' },
  },
  // To an institution first.
  {
    ...{ ready: '2022-03-05', discharged: '2022-03-05 12:00', dischargedTo: 'institusjon', home: '2022-03-20' },
    ...{ whatMatters: 'ja', hph2: '2022-03-21' },
  },
  // New to home care, and no discharge.
  { inclusion: 'ny', whatMatters: '2022-03-08', hph2: '2022-03-08', hph3: '2022-03-10' },
  // Back after 8 hours to the minute; the hospital was told after 3 hours to the minute.
  {
    ...{ ready: '2022-03-07', discharged: '2022-03-09 10:00', home: '2022-03-09 12:00', epikrise: '2022-03-09 09:00' },
    ...{
      medicationList: '2022-03-09 09:00',
      hph1: '2022-03-08',
      message: '2022-03-09 17:00',
      hph6: '2022-03-09 20:00',
    },
    ...{ readmitted: '2022-03-09 18:00', acute: 'ja' },
  },
  // Back after 7 hours 59 minutes; the hospital was told after 3 hours 1 minute.
  {
    ...{ ready: '2022-03-10', discharged: '2022-03-10 10:00', home: '2022-03-10 12:00', epikrise: '2022-03-10 09:00' },
    ...{ hph2: '2022-03-10 13:00', message: '2022-03-10 17:00', hph6: '2022-03-10 20:01' },
    ...{ readmitted: '2022-03-10 17:59', acute: 'ja' },
  },
  // Died on day 2, before the nurse came.
  {
    ...{ ready: '2022-03-10', discharged: '2022-03-11 11:00', home: '2022-03-11 13:00', epikrise: '2022-03-11 10:00' },
    ...{ medicationList: '2022-03-11 10:00', whatMatters: 'ja', died: '2022-03-13' },
  },
  // Moved on day 14: the doctor had been in time, and three lists were used.
  {
    ...{ ready: '2022-03-14', discharged: '2022-03-14 11:00', home: '2022-03-14 13:00', epikrise: '2022-03-14 10:00' },
    ...{
      medicationList: '2022-03-14 10:00',
      whatMatters: 'nei',
      hph1: '2022-03-14 12:00',
      hph2: '2022-03-17',
      hph3: 'x',
    },
    ...{ gp: '2022-03-24', moved: '2022-03-28' },
  },
  // No date of the homecoming. Two falls: HPH4 the day after the first, two days after the second.
  {
    ...{ ready: '2022-03-15', discharged: '2022-03-16 11:00', medicationList: '2022-03-16 10:00', whatMatters: 'x' },
    ...{ fall: '2022-03-18, 2022-03-21', hph4: '2022-03-19, 2022-03-23' },
  },
  // At home before leaving the hospital: impossible.
  { ready: '2022-03-17', discharged: '2022-03-18', home: '2022-03-17', whatMatters: 'ja', hph2: '2022-03-19' },
];

/** Other pathways that a rule of counting could get wrong, by team. Tindvik has no times of the day. */
const traps = {
  bjorkelid: [
    ...countedByHand,
    // Nights over the spring day with 23 hours; three hours by the clock in the night before.
    {
      ready: '2022-03-26',
      discharged: '2022-03-28 12:00',
      home: '2022-03-28 14:00',
      hph1: '2022-03-27',
      hph2: '2022-03-31',
    },
    {
      ...{ ready: '2022-03-19', discharged: '2022-03-19 12:00', home: '2022-03-19 14:00', hph2: '2022-03-18' },
      ...{ message: '2022-03-27 01:30', hph6: '2022-03-27 04:30', readmitted: '2022-03-27 01:00', acute: 'ja' },
    },
    // Over new year; over the autumn day with 25 hours, twice.
    {
      ready: '2021-12-30',
      discharged: '2022-01-02 11:00',
      home: '2022-01-02 12:00',
      hph1: '2022-01-01',
      hph2: '2022-01-05',
    },
    {
      ready: '2021-10-30',
      discharged: '2021-11-01 11:00',
      home: '2021-11-01 12:00',
      hph1: '2021-11-01',
      hph2: '2021-11-05',
    },
    {
      ready: '2022-10-29',
      discharged: '2022-10-31 11:00',
      home: '2022-10-31 12:00',
      hph1: '2022-10-31',
      hph2: '2022-11-03',
    },
    // A message on the last evening of the year, answered in the next. Three messages, two answers; one message without an hour.
    {
      ...{
        discharged: '2021-12-20 11:00',
        home: '2021-12-20 12:00',
        message: '2021-12-31 22:30',
        hph6: '2022-01-01 01:30',
      },
      ...{ readmitted: '2021-12-31 22:00', acute: 'ja' },
    },
    {
      ...{ discharged: '2022-06-01 11:00', home: '2022-06-01 12:00', hph2: '2022-06-02', hph5: '2022-06-27' },
      ...{
        message: '2022-07-05 09:00, 2022-07-05 10:30, 2022-08-10 08:00',
        hph6: '2022-07-05 13:00, 2022-08-10 07:50',
      },
    },
    { discharged: '2022-06-07 11:00', home: '2022-06-07 12:00', message: '2022-07-20', hph6: '2022-07-20 14:00' },
    // The last days: time is up on 6 January for the first of each pair, and not for the second, whatever was done.
    ...['2022-12-02', '2022-12-03'].map((date) => ({
      ...homecoming(date),
      hph1: date,
      hph2: date,
      hph5: '2022-12-27',
    })),
    ...['2022-12-07', '2022-12-08'].map((date) => ({ ...homecoming(date), hph2: date })),
    ...['2022-12-23', '2022-12-24'].map((date) => ({ ...homecoming(date), gp: '2022-12-28' })),
    ...['2023-01-03', '2023-01-04'].map((date) => ({ ...homecoming(date), hph2: '2023-01-05' })),
    { ...homecoming('2022-12-30'), whatMatters: takenOut },
  ],
  heggdal: [
    // Ended on day 27 with four lists; on day 28; died on day 3, and on day 4.
    {
      ...{ ...homecoming('2022-02-01'), hph1: '2022-02-01', hph2: '2022-02-02', hph3: 'ja', hph5: '2022-02-25' },
      moved: '2022-02-28',
    },
    {
      ...{ ...homecoming('2022-02-02'), hph1: '2022-02-02', hph2: '2022-02-02', hph5: '2022-02-26' },
      ...{ readmitted: '2022-03-02 10:00', acute: 'akutt' },
    },
    { ...homecoming('2022-04-04'), hph1: '2022-04-04', died: '2022-04-07' },
    { ...homecoming('2022-04-05'), hph1: '2022-04-05', died: '2022-04-09' },
    // Died and moved, but nobody wrote when; with HPH2 in time, and without.
    { ...homecoming('2022-05-10'), hph2: '2022-05-11', died: 'ja' },
    { ...homecoming('2022-05-11'), moved: 'x' },
    // Nights from ready to leaving: a month's end, and many.
    { ...homecoming('2022-05-02'), ready: '2022-04-29' },
    { ...homecoming('2022-08-03'), ready: '2022-07-20' },
    // Done without a date: enough for three of four, and not for a limit of days.
    { ...homecoming('2022-08-15'), hph1: 'ja', hph2: 'ja', hph3: 'ja', medicationHelp: 'ja', reconciled: 'ja' },
    // No date of leaving; nobody says where the patient went.
    { home: '2022-08-20', hph1: '2022-08-19', hph2: '2022-08-23', gp: '2022-08-25' },
    // Yearly review, with a function score of 9 ("does not apply"); one with scores that got better, and one that got worse.
    { inclusion: 'årleg', whatMatters: '2022-09-01', hph5: '2022-09-01', functionStart: '9', functionWeek4: '2' },
    {
      ...{
        ...homecoming('2022-09-01'),
        hph2: '2022-09-02',
        hph5: '2022-09-28',
        functionStart: '3',
        functionWeek4: '3',
      },
      ...{ psfsStart: '2,5', psfsWeek4: '6' },
    },
    {
      ...{
        ...homecoming('2022-09-02'),
        hph2: '2022-09-05',
        hph5: '2022-09-29',
        functionStart: '2',
        functionWeek4: '4',
      },
      ...{ psfsStart: '5,5', psfsWeek4: '4,5' },
    },
    { ...homecoming('2022-09-03'), hph5: '2022-09-30', functionStart: '4', functionWeek4: '9', psfsStart: '3' },
    // Two falls on one day and one HPH4; a fall the day before death.
    { ...homecoming('2022-10-03'), fall: '2022-10-20', emergency: '2022-10-20', hph4: '2022-10-20' },
    { ...homecoming('2022-10-04'), fall: '2022-11-10', died: '2022-11-11' },
    // A readmission before leaving: impossible.
    { ...homecoming('2022-11-10'), readmitted: '2022-11-09', acute: 'ja', hph2: '2022-11-12' },
  ],
  tindvik: [
    // Only dates are known: readmitted on day 0, 1, 30 and 31.
    { ...homecoming('2022-01-10'), readmitted: '2022-01-10', acute: 'ja' },
    { ...homecoming('2022-01-11'), readmitted: '2022-01-12', acute: 'ja' },
    { ...homecoming('2022-01-12'), readmitted: '2022-02-11', acute: 'ja', hph2: '2022-01-15' },
    { ...homecoming('2022-01-13'), readmitted: '2022-02-13', acute: 'ja', hph2: '2022-01-17' },
    // Planned; nobody says whether it was; nobody says when.
    { ...homecoming('2022-02-07'), readmitted: '2022-02-20', acute: 'planlagt', hph2: '2022-02-10' },
    { ...homecoming('2022-02-08'), readmitted: '2022-02-21', hph2: '2022-02-11' },
    { ...homecoming('2022-02-09'), readmitted: 'x', acute: 'ja', hph2: '2022-02-12' },
    { ...homecoming('2022-02-10'), readmitted: 'x', acute: 'nei' },
    // Died on day 30 of the readmission window; from an institution, back in hospital.
    { ...homecoming('2022-03-01'), hph2: '2022-03-02', gp: '2022-03-10', died: '2022-03-31' },
    {
      ...{ ready: '2022-03-08', discharged: '2022-03-08', dischargedTo: 'institusjon', readmitted: '2022-03-20' },
      acute: 'ja',
    },
    // The paper in the hand and the planning: a yes, a date in time, a date too late.
    { ...homecoming('2022-04-01'), epikriseInHand: 'ja', jointPlanning: '2022-03-31' },
    { ...homecoming('2022-04-04'), epikriseInHand: '2022-04-05', jointPlanning: '2022-04-05' },
    // Help with the medicines: reconciled on day 3, and on day 4; no help.
    { ...homecoming('2022-04-05'), medicationHelp: 'ja', reconciled: '2022-04-08', functionAssessed: '2022-05-03' },
    { ...homecoming('2022-04-06'), medicationHelp: 'x', reconciled: '2022-04-10', functionAssessed: '2022-05-05' },
    { ...homecoming('2022-04-07'), medicationHelp: 'nei', reconciled: '2022-04-08' },
    // Days at home: of one who died early, and of one who moved.
    { ...homecoming('2022-05-02'), daysHome: '12', died: '2022-05-14' },
    { ...homecoming('2022-05-03'), daysHome: '20', moved: '2022-05-23' },
  ],
};

/** Ready, discharged and home on one day, without times. */
function homecoming(date) {
  return { ready: date, discharged: date, home: date };
}

/** Who takes part. `adherence` is the share that gets three of the four main lists, before and after the team's change. */
const checklistTeams = [
  {
    ...{ id: 'bjorkelid', name: 'Bjørkelid', pathways: 142, hasTimes: true, writeDate: dottedDate, seed: 19 },
    adherence: { before: 0.36, after: 0.7, from: '2022-05-02' },
  },
  {
    ...{ id: 'heggdal', name: 'Heggdal kommune', pathways: 130, hasTimes: true, writeDate: (date) => date, seed: 7 },
    adherence: { before: 0.36, after: 0.36, from: takenOut },
  },
  {
    ...{ id: 'tindvik', name: 'Tindvik', pathways: 128, hasTimes: false, writeDate: dottedDate, seed: 23 },
    adherence: { before: 0.38, after: 0.38, from: takenOut },
  },
];

/** The chances that a pathway is drawn with. */
function makeDice(seed) {
  const random = makeRandom(seed);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  return {
    random,
    chance: (share) => random() < share,
    between,
    pick: (choices) => choices[between(0, choices.length - 1)],
  };
}

/** A moment as it is written: a day and minutes since midnight. */
const momentText = (day, minute) => `${dateOfDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** The stay in hospital, and the papers that follow out of it. */
function drawStay({ chance, between }, day) {
  const left = between(540, 900);
  const isToHome = chance(0.94);
  const paper = () =>
    chance(0.72) ? momentText(day, left - between(0, 90)) : momentText(day + between(1, 4), between(480, 900));
  return {
    ready: dateOfDay(day - (chance(0.6) ? 0 : between(1, 4))),
    discharged: momentText(day, left),
    ...(isToHome
      ? { home: momentText(chance(0.92) ? day : day + 1, left + between(30, 300)) }
      : { dischargedTo: 'institusjon' }),
    ...(chance(0.94) ? { epikrise: paper() } : {}),
    ...(chance(0.9) ? { medicationList: paper() } : {}),
    epikriseInHand: chance(0.55) ? 'ja' : 'nei',
    jointPlanning: chance(0.4) ? dateOfDay(day - between(0, 2)) : 'nei',
    hph0: chance(0.8) ? dateOfDay(day) : '',
  };
}

/** The four main lists, `three` or more of them where `isAdherent`, and what is done in the same visits. */
function drawLists({ chance, between, pick }, day, isAdherent) {
  const missing = isAdherent
    ? pick([[], [], ['hph3'], ['hph5'], ['hph1']])
    : pick([
        ['hph1', 'hph5'],
        ['hph3', 'hph5'],
        ['hph2', 'hph5'],
        ['hph2', 'hph3'],
        ['hph1', 'hph3', 'hph5'],
        ['hph2', 'hph3', 'hph5'],
      ]);
  const visit = day + (chance(0.75) ? between(0, 3) : between(4, 8));
  const talk = day + (chance(0.85) ? between(21, 35) : between(36, 44));
  const all = {
    hph1: dateOfDay(day - (chance(0.85) ? between(0, 2) : -1)),
    hph2: dateOfDay(visit),
    hph3: chance(0.5) ? 'x' : dateOfDay(day + between(5, 20)),
    hph5: dateOfDay(talk),
  };
  const used = Object.entries(all).filter(([list]) => !missing.includes(list));
  const isAssessed = !missing.includes('hph2') && chance(0.7);
  return { ...Object.fromEntries(used), ...(isAssessed ? { functionAssessed: dateOfDay(visit) } : {}) };
}

/** Scores of the first visit and of the talk, where there was one. */
function drawScores({ chance, between }, { hph2, hph5 }) {
  const first = between(1, 4);
  const activity = between(4, 12) / 2;
  const score = (number) => (chance(0.06) ? '9' : String(number));
  const halves = (number) => String(number).replace('.', ',');
  return {
    ...(hph2 ? { functionStart: score(first), psfsStart: halves(activity) } : {}),
    ...(hph5 ? { functionWeek4: score(Math.min(5, Math.max(1, first + between(-1, 1)))) } : {}),
    ...(hph5 ? { psfsWeek4: halves(Math.min(10, activity + between(-1, 5) / 2)) } : {}),
  };
}

/** What else home care does. */
function drawCare({ chance, between, pick }, day) {
  const getsHelp = chance(0.6);
  const reconciled = chance(0.6) ? dateOfDay(day + (chance(0.8) ? between(0, 3) : between(4, 9))) : '';
  return {
    whatMatters: chance(0.7) ? pick(['ja', 'x', dateOfDay(day + between(0, 3))]) : pick(['', 'nei']),
    dailyWorkList: dateOfDay(day),
    gp: chance(0.65) ? dateOfDay(day + (chance(0.65) ? between(2, 14) : between(15, 40))) : '',
    medicationHelp: getsHelp ? 'ja' : 'nei',
    ...(getsHelp ? { reconciled } : {}),
  };
}

/** Falls and calls, and HPH4 after some of them. */
function drawDeclines({ chance, between }, day) {
  const falls = Array.from(
    { length: chance(0.22) ? between(1, 2) : 0 },
    (_, index) => day + between(4, 20) + 25 * index,
  );
  const call = chance(0.1) ? [day + between(3, 50)] : [];
  const lists = [...falls, ...call].filter(() => chance(0.5)).map((at) => at + (chance(0.8) ? between(0, 1) : 3));
  const dates = (days) =>
    days
      .toSorted((a, b) => a - b)
      .map(dateOfDay)
      .join(', ');
  return { fall: dates(falls), emergency: dates(call), hph4: dates(lists) };
}

/** A readmission, of which the acute ones are told to home care: it answers most of them. */
function drawReadmission({ chance, between }, day) {
  if (!chance(0.15)) return {};
  const [backOn, minute] = [day + between(2, 45), between(480, 1150)];
  const readmitted = momentText(backOn, minute);
  if (!chance(0.88)) return { readmitted, acute: 'nei' };
  const answer = minute + (chance(0.7) ? between(10, 180) : between(181, 280));
  return { readmitted, acute: 'ja', message: readmitted, ...(chance(0.8) ? { hph6: momentText(backOn, answer) } : {}) };
}

const drawEnd = ({ chance, between }, day) => ({
  ...(chance(0.04) ? { died: dateOfDay(day + between(3, 90)) } : {}),
  ...(chance(0.03) ? { moved: dateOfDay(day + between(5, 90)) } : {}),
});

/** One pathway, as if nothing ever ended it. */
function drawPathway(dice, day, { adherence }) {
  const { chance, pick } = dice;
  const isAdherent = chance(dateOfDay(day) < adherence.from ? adherence.before : adherence.after);
  const isDischarge = chance(0.95);
  const lists = drawLists(dice, day, isAdherent);
  return {
    inclusion: isDischarge ? pick(['', 'utskriving']) : pick(['ny', 'årlig']),
    ...(isDischarge ? drawStay(dice, day) : {}),
    ...drawCare(dice, day),
    ...lists,
    ...drawScores(dice, lists),
    ...drawDeclines(dice, day),
    ...drawReadmission(dice, day),
    ...drawEnd(dice, day),
    daysHome: String(30 - (chance(0.25) ? dice.between(1, 12) : 0)),
  };
}

/** Takes out what comes after an end, and after the day on which the sheet was taken out. */
function cutOff(pathway) {
  const ends = [pathway.died, pathway.moved].filter(Boolean);
  const last = [...ends, takenOut].toSorted()[0];
  const keep = (text) =>
    text
      .split(', ')
      .filter((part) => !/^\d/.test(part) || part.slice(0, 10) <= last)
      .join(', ');
  const cut = { ...pathway };
  for (const column of datedColumns) cut[column] = keep(pathway[column] ?? '');
  if (cut.readmitted === '') cut.acute = '';
  if (cut.hph5 === '') Object.assign(cut, { functionWeek4: '', psfsWeek4: '' });
  const isTold =
    cut.discharged && dayNumber(cut.discharged.slice(0, 10)) + 30 <= dayNumber(takenOut) && ends.length === 0;
  return isTold ? cut : { ...cut, daysHome: '' };
}

/** Pathways of a team: those of `traps` first, then drawn ones in the order in which they began, numbered through. */
function pathwaysOf(team) {
  const dice = makeDice(team.seed);
  const [first, end] = ['2021-10-01', '2023-01-01'].map(dayNumber);
  const count = team.pathways - traps[team.id].length;
  // One after the other at even distances, but for chance.
  const days = Array.from(
    { length: count },
    (_, index) => first + Math.floor(((index + dice.random()) * (end - first)) / count),
  );
  const drawn = days.map((day) => cutOff(drawPathway(dice, day, team)));
  return [...traps[team.id], ...drawn].map((pathway, index) => ({ ...pathway, pathway: index + 1, team: team.name }));
}

/** A cell as the team writes it: dates in its own way, and times only where it has them. */
function writeMoments(text, { hasTimes, writeDate }) {
  return String(text).replaceAll(
    /(\d{4}-\d\d-\d\d)( \d\d:\d\d)?/g,
    (_, date, time = '') => writeDate(date) + (hasTimes ? time : ''),
  );
}

const eventWords = {
  fall: 'fall',
  emergency: 'legevakt',
  hph4: 'PF-4',
  message: 'innleggelse meldt',
  hph6: 'HPH6 sendt',
};

/** Tindvik keeps events in a list of their own, with times, and writes there too who died or moved. */
function eventRows(pathways) {
  const rows = pathways.flatMap((pathway) => {
    const own = Object.entries(eventWords).flatMap(([column, word]) => eventsOf(pathway[column] ?? '', word));
    const ends = [...eventsOf(pathway.died ?? '', 'død'), ...eventsOf(pathway.moved ?? '', 'flyttet')];
    return (own.length > 0 ? [...own, ...ends] : []).map(({ word, at }) => ({ number: pathway.pathway, word, at }));
  });
  const inOrder = rows.toSorted((a, b) => (a.at === b.at ? a.number - b.number : a.at < b.at ? -1 : 1));
  return inOrder.map(({ number, word, at }) => [
    number,
    'Tindvik',
    word,
    writeMoments(at, { hasTimes: true, writeDate: dottedDate }),
  ]);
}

const eventsOf = (text, word) => (text === '' ? [] : text.split(', ').map((at) => ({ word, at })));

/** Events of Tindvik that a rule of counting could get wrong, of pathways 3, 9 and 13. */
const eventTraps = [
  // Two messages on one day and one answer, 3 hours after the second; one answered after 3 hours 1 minute.
  [3, 'Tindvik', 'innleggelse meldt', '11.02.2022 08:00'],
  [3, 'Tindvik', 'innleggelse meldt', '11.02.2022 10:00'],
  [3, 'Tindvik', 'HPH6 sendt', '11.02.2022 13:00'],
  [3, 'Tindvik', 'innleggelse meldt', '14.02.2022 21:00'],
  [3, 'Tindvik', 'HPH6 sendt', '15.02.2022 00:01'],
  // Died the day after a fall that nobody had used HPH4 for.
  [9, 'Tindvik', 'fall', '30.03.2022'],
  [9, 'Tindvik', 'død', '31.03.2022'],
  // Three declines of as many kinds, and two HPH4: on the day itself, and the day after the last.
  [13, 'Tindvik', 'fall', '20.04.2022'],
  [13, 'Tindvik', 'PF-4', '20.04.2022'],
  [13, 'Tindvik', 'legevakt', '24.04.2022'],
  [13, 'Tindvik', 'AMK', '01.05.2022'],
  [13, 'Tindvik', 'HPH4', '02.05.2022'],
];

function writePathways() {
  const columns = Object.keys(checklistColumns);
  const rows = checklistTeams.flatMap((team) => {
    const own = pathwaysOf(team);
    const shown = team.id === 'tindvik' ? own.map((pathway) => ({ ...pathway, ...withoutEvents })) : own;
    return shown.map((pathway) => columns.map((column) => writeMoments(pathway[column] ?? '', team)));
  });
  writeTable('hph-checklists/checklists.csv', { rows: [Object.values(checklistColumns), ...rows] });
  const events = eventRows(pathwaysOf(checklistTeams[2]).slice(traps.tindvik.length));
  const header = ['Forløp', 'Kommune', 'Hendelse', 'Tidspunkt'];
  writeTable('hph-checklists/events.csv', { rows: [header, ...eventTraps, ...events] });
}

const withoutEvents = Object.fromEntries(Object.keys(eventWords).map((column) => [column, '']));

writePathways();
