// Makes the data files of the three examples: `node examples/make-examples.mjs`. The same bytes come out every time.
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

// --- examples/network: six teams, sound ------------------------------------------------------------------------------

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
