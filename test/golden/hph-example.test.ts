import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, type Run, runGpf } from '../cli/run-gpf.ts';

// The example's pathways are counted a second time here, straight from the table of the contract ("HPH checklists") and the
// catalogue's texts, with plain loops and nothing of src/pathway.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples/hph-checklists');

/** The cells of a row under their headings. */
type Row = ReadonlyMap<string, string>;

function rowsIn(name: string): readonly Row[] {
  const text = readFileSync(join(folder, name), 'utf8').replace('\ufeff', '');
  const [header = '', ...lines] = text.trimEnd().split('\r\n');
  const names = header.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return new Map(names.map((heading, index) => [heading, cells[index] ?? '']));
  });
}

const sheet = rowsIn('checklists.csv');

/** The event list as rows with a column for each kind of event, one for each pathway. */
function rowsOfEvents(): readonly Row[] {
  const columnOf: Readonly<Record<string, string>> = {
    ...{ fall: 'Fall', legevakt: 'Legevakt', AMK: 'Legevakt', 'PF-4': 'PF-4', HPH4: 'PF-4' },
    ...{ 'innleggelse meldt': 'Innleggelse meldt', 'HPH6 sendt': 'PF-6 sendt', død: 'Død', flyttet: 'Flyttet' },
  };
  const rows = new Map<string, Map<string, string>>();
  for (const event of rowsIn('events.csv')) {
    const number = event.get('Forløp') ?? '';
    const row = rows.get(number) ?? new Map([['Kommune', event.get('Kommune') ?? '']]);
    const column = columnOf[event.get('Hendelse') ?? ''];
    if (column === undefined) throw new Error(`Nobody knows ${event.get('Hendelse')}.`);
    row.set(column, [row.get(column), event.get('Tidspunkt')].filter(Boolean).join(', '));
    rows.set(number, row);
  }
  return [...rows.values()];
}

// --- Dates ----------------------------------------------------------------------------------------------------------

interface At {
  /** Days since 1970. */
  readonly day: number;
  /** Since midnight; null where only the day is known. */
  readonly minute: number | null;
}

/** `14.03.2022 13:45` or `2022-03-14 13:45`, with or without the time; null for anything else. */
function at(text: string): At | null {
  const [date = '', time] = text.split(' ');
  if (!/^\d/.test(date)) return null;
  const [year = 0, month = 0, day = 0] = (date.includes('.') ? date.split('.').reverse() : date.split('-')).map(Number);
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return { day: Date.UTC(year, month - 1, day) / 86_400_000, minute: time ? hours * 60 + minutes : null };
}

const monthOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 7);

const isAtOrBefore = (a: At, b: At): boolean =>
  a.day < b.day || (a.day === b.day && (a.minute === null || b.minute === null || a.minute <= b.minute));

const cell = (row: Row, column: string): string => row.get(column) ?? '';
const when = (row: Row, column: string): At | null => at(cell(row, column));
const isDone = (row: Row, column: string): boolean => !['', 'nei'].includes(cell(row, column));
const number = (row: Row, column: string): number | null =>
  cell(row, column) === '' ? null : Number(cell(row, column).replace(',', '.'));
const all = (row: Row, columns: readonly string[]): readonly At[] =>
  columns.flatMap((column) => cell(row, column).split(', ')).flatMap((text) => at(text) ?? []);

const dated = [
  ...[
    'Utskrivningsklar',
    'Utskrevet',
    'Hjemkomst',
    'Epikrise',
    'Legemiddelliste',
    'Epikrise i hånda',
    'Felles planlegging',
  ],
  ...[
    'Hva er viktig?',
    'PF-0',
    'PF-1',
    'Kartlegging dag 3',
    'PF-3',
    'Fireukerssamtale',
    'Arbeidsliste',
    'Fastlegetime',
  ],
  ...[
    'Samstemt',
    'Funksjonsvurdert',
    'Fall',
    'Legevakt',
    'PF-4',
    'Innleggelse meldt',
    'PF-6 sendt',
    'Reinnlagt',
    'Død',
  ],
  'Flyttet',
];

// --- The rules of the contract ----------------------------------------------------------------------------------------

/** One that an indicator asks about: the day that gives its period, and what it adds, or why it is left out. */
interface Case {
  readonly day: number | null;
  readonly adds: number | string;
}

/** What is known when a row is judged: the row, and the last day of which the data are complete. */
interface Known {
  readonly row: Row;
  readonly through: number;
}

const isDischarge = (row: Row): boolean => ['', 'utskriving'].includes(cell(row, 'Inklusjon'));
const isToHome = (row: Row): boolean => cell(row, 'Utskrevet til') !== 'institusjon';

function outside(row: Row, asked: 'to-home' | 'any'): string | null {
  if (!isDischarge(row)) return 'wrong-inclusion';
  return asked === 'to-home' && !isToHome(row) ? 'wrong-destination' : null;
}

const ends = ['Død', 'Flyttet', 'Reinnlagt'];

/** Whether somebody died, moved or was readmitted through a day; where nobody wrote when, a needed date is missing. */
function ended(row: Row, through: number, columns: readonly string[] = ends): string | null {
  for (const column of columns) {
    const end = when(row, column);
    if (end !== null && end.day <= through) return 'ended-before-limit';
  }
  return columns.some((column) => isDone(row, column) && when(row, column) === null) ? 'date-missing' : null;
}

const isBetween = (from: At, done: At | null, first: number, last: number): boolean =>
  done !== null && done.day - from.day >= first && done.day - from.day <= last;

/** Something that is done on day 0 to `last` after another thing. */
function withinDays(known: Known, column: string, from: string, last: number): number | string {
  const { row, through } = known;
  const start = when(row, from);
  if (start === null) return 'date-missing';
  if (start.day + last > through) return 'time-not-up';
  if (isBetween(start, when(row, column), 0, last)) return 1;
  return ended(row, start.day + last) ?? 0;
}

/** Judges a row by its homecoming. */
function atHome({ row, through }: Known, judge: (home: At) => number | string): Case {
  const home = when(row, 'Hjemkomst');
  const reason = outside(row, 'to-home');
  if (reason !== null) return { day: home?.day ?? null, adds: reason };
  if (home === null) return { day: null, adds: 'date-missing' };
  return { day: home.day, adds: home.day > through ? 'time-not-up' : judge(home) };
}

/** Judges a row by the day on which the hospital was left. */
function atLeaving({ row }: Known, asked: 'to-home' | 'any', judge: (left: At) => number | string): Case {
  const left = when(row, 'Utskrevet');
  const reason = outside(row, asked);
  if (reason !== null) return { day: left?.day ?? null, adds: reason };
  return left === null ? { day: null, adds: 'date-missing' } : { day: left.day, adds: judge(left) };
}

/** Judges somebody who was at home on day 28, when day 35 is over. */
const afterFourWeeks = (known: Known, judge: (home: At) => number): Case =>
  atHome(known, (home) => {
    if (home.day + 35 > known.through) return 'time-not-up';
    return ended(known.row, home.day + 27) ?? judge(home);
  });

/** From 8 hours, or from day 1 where only dates are known, to day 30. */
function isInWindow(left: At, back: At): boolean {
  const days = back.day - left.day;
  if (days > 30) return false;
  if (back.minute === null || left.minute === null) return days >= 1;
  return days * 1440 + back.minute - left.minute >= 480;
}

/** Only death and moving end it. What nobody wrote is taken neither for planned nor for late. */
function readmission({ row, through }: Known, left: At): number | string {
  if (left.day + 30 > through) return 'time-not-up';
  const back = when(row, 'Reinnlagt');
  const isWithin = back !== null && isInWindow(left, back);
  const acute = cell(row, 'Akutt');
  if (isWithin && ['ja', 'akutt'].includes(acute)) return 1;
  const end = ended(row, left.day + 30, ['Død', 'Flyttet']);
  if (end !== null) return end;
  const isPlanned = ['nei', 'planlagt'].includes(acute);
  if (!isDone(row, 'Reinnlagt') || isPlanned) return 0;
  if (back === null) return 'date-missing';
  return isWithin ? 'acute-not-said' : 0;
}

/** Each answer goes to the newest event at or before it that has none yet. */
function answersOf(events: readonly At[], answers: readonly At[]): ReadonlyMap<At, At> {
  const order = (from: number) => (a: At, b: At) => a.day - b.day || (a.minute ?? from) - (b.minute ?? from);
  const given = new Map<At, At>();
  const inTime = events.toSorted(order(0));
  for (const answer of answers.toSorted(order(1440))) {
    const waiting = inTime.filter((event) => !given.has(event) && isAtOrBefore(event, answer));
    const newest = waiting.at(-1);
    if (newest !== undefined) given.set(newest, answer);
  }
  return given;
}

function declines({ row, through }: Known): readonly Case[] {
  const events = all(row, ['Fall', 'Legevakt']);
  const answers = answersOf(events, all(row, ['PF-4']));
  return events.map((event) => {
    if (event.day + 1 > through) return { day: event.day, adds: 'time-not-up' };
    const answer = answers.get(event);
    if (answer !== undefined && answer.day - event.day <= 1) return { day: event.day, adds: 1 };
    return { day: event.day, adds: ended(row, event.day + 1, ['Død', 'Flyttet']) ?? 0 };
  });
}

function messages({ row, through }: Known): readonly Case[] {
  const events = all(row, ['Innleggelse meldt']);
  const answers = answersOf(events, all(row, ['PF-6 sendt']));
  return events.map((event) => {
    const { day, minute } = event;
    if (minute === null) return { day, adds: 'time-of-day-missing' };
    const last = day + Math.floor((minute + 180) / 1440);
    if (last > through) return { day, adds: 'time-not-up' };
    const answer = answers.get(event);
    const passed = answer && answer.minute !== null ? (answer.day - day) * 1440 + answer.minute - minute : null;
    if (passed !== null && passed <= 180) return { day, adds: 1 };
    return { day, adds: ended(row, last, ['Død', 'Flyttet']) ?? 0 };
  });
}

/** How much a score has changed at a talk that has a date; 9 of a function score is "does not apply". */
function change({ row }: Known, from: string, to: string, count: (change: number) => number): Case {
  const talk = when(row, 'Fireukerssamtale');
  if (talk === null) return { day: null, adds: 'date-missing' };
  const [first, last] = [number(row, from), number(row, to)];
  const isKnown = first !== null && last !== null && !(from.startsWith('Funksjon') && (first === 9 || last === 9));
  return { day: talk.day, adds: isKnown ? count(last - first) : 'number-missing' };
}

const mainLists = ['PF-1', 'Kartlegging dag 3', 'PF-3', 'Fireukerssamtale'];

const rules: Readonly<Record<string, (known: Known) => readonly Case[]>> = {
  // E1-01
  'hva-er-viktig': ({ row }) => {
    const days = all(row, dated).map(({ day }) => day);
    const day = when(row, 'Hjemkomst')?.day ?? Math.min(...days);
    return [{ day, adds: Number(isDone(row, 'Hva er viktig?')) }];
  },
  // E2-01
  'epikrise-og-legemiddelliste': (known) => [
    atLeaving(known, 'to-home', (left) => {
      const papers = [when(known.row, 'Epikrise'), when(known.row, 'Legemiddelliste')];
      return Number(papers.every((paper) => paper !== null && isAtOrBefore(paper, left)));
    }),
  ],
  // E2-02
  'forberedt-hjemkomst': (known) => [
    atHome(known, (home) => {
      const list = when(known.row, 'PF-1');
      return Number(list !== null && isAtOrBefore(list, home));
    }),
  ],
  // E2-03
  'sykepleier-3-dager': (known) => [atHome(known, () => withinDays(known, 'Kartlegging dag 3', 'Hjemkomst', 3))],
  // E2-04
  'fastlege-14-dager': (known) => [atHome(known, () => withinDays(known, 'Fastlegetime', 'Utskrevet', 14))],
  // E2-05
  fireukerssamtale: (known) => [
    afterFourWeeks(known, (home) => Number(isBetween(home, when(known.row, 'Fireukerssamtale'), 21, 35))),
  ],
  // E2-06
  'tre-av-fire-sjekklister': (known) => [
    afterFourWeeks(known, () => Number(mainLists.filter((list) => isDone(known.row, list)).length >= 3)),
  ],
  // E2-07
  'sjekkliste-ved-forverring': declines,
  // E2-08: of those who get help with the medicines, which is asked before when they came home
  'legemiddelsamstemming-3-dager': (known) => {
    const judged = atHome(known, () => withinDays(known, 'Samstemt', 'Hjemkomst', 3));
    const isAsked = outside(known.row, 'to-home') !== null || isDone(known.row, 'Legemiddelhjelp');
    return [isAsked ? judged : { ...judged, adds: 'no-medication-help' }];
  },
  // E2-09
  'informasjon-til-sykehus-3-timer': messages,
  // E2-10
  'epikrise-til-pasienten': (known) => [
    atLeaving(known, 'any', (left) => {
      const given = when(known.row, 'Epikrise i hånda');
      return Number(isDone(known.row, 'Epikrise i hånda') && (given === null || isAtOrBefore(given, left)));
    }),
  ],
  // E3-01
  'reinnleggelse-30-dager': (known) => [atLeaving(known, 'any', (left) => readmission(known, left))],
  // E3-02: whoever has both dates
  overliggerdoegn: ({ row }) => {
    const [ready, left] = [when(row, 'Utskrivningsklar'), when(row, 'Utskrevet')];
    const day = left?.day ?? null;
    if (ready !== null && left !== null) return [{ day, adds: left.day - ready.day }];
    return [{ day, adds: outside(row, 'any') ?? 'date-missing' }];
  },
  // E4-01
  'funksjonsvurdering-4-uker': (known) => [atHome(known, () => withinDays(known, 'Funksjonsvurdert', 'Hjemkomst', 28))],
  // E4-02: 1 is best
  'funksjon-etter-4-uker': (known) => [
    change(known, 'Funksjon start', 'Funksjon uke 4', (difference) => Number(difference <= 0)),
  ],
  // E4-03
  'selvvalgte-aktiviteter': (known) => [change(known, 'PSFS start', 'PSFS uke 4', (difference) => difference)],
  // E4-05: who dies has had fewer days, of who moves nobody knows
  'dager-hjemme': (known) => [
    atLeaving(known, 'to-home', (left) => {
      if (left.day + 30 > known.through) return 'time-not-up';
      const moved = ended(known.row, left.day + 30, ['Flyttet']);
      return moved ?? number(known.row, 'Dager hjemme') ?? 'number-missing';
    }),
  ],
  // E5-01
  'utskrivning-planlagt-sammen': (known) => [
    atLeaving(known, 'to-home', (left) => {
      const contact = when(known.row, 'Felles planlegging');
      return Number(isDone(known.row, 'Felles planlegging') && (contact === null || isAtOrBefore(contact, left)));
    }),
  ],
};

// --- Counting ---------------------------------------------------------------------------------------------------------

interface Counts {
  /** `Heggdal kommune sykepleier-3-dager 2022-03` → `4 of 7`; a mean is `1.25 of 8`. */
  readonly cells: Readonly<Record<string, string>>;
  /** `sykepleier-3-dager time-not-up` → 12, of all teams and periods. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Home, or back in hospital, before the hospital was left: two of the rows. */
function isImpossible(row: Row): boolean {
  const left = when(row, 'Utskrevet');
  return ['Hjemkomst', 'Reinnlagt'].some((column) => {
    const later = when(row, column);
    return left !== null && later !== null && !isAtOrBefore(left, later);
  });
}

const nameOf = (row: Row): string => `${cell(row, 'Kommune').replace(' kommune', '')} kommune`;

interface Sum {
  sum: number;
  patients: number;
}

function count(rows: readonly Row[], indicators: readonly string[]): Counts {
  const days = rows.filter((row) => !isImpossible(row)).flatMap((row) => all(row, dated));
  const through = Math.max(...days.map(({ day }) => day));
  const series = new Map<string, Map<string, Sum>>();
  const leftOut: Record<string, number> = {};
  const judged = rows.flatMap((row) => indicators.flatMap((indicator) => judge(indicator, { row, through })));
  for (const { series: key, indicator, day, adds } of judged) {
    const periods = series.get(key) ?? new Map<string, Sum>();
    series.set(key, periods);
    if (typeof adds === 'string') leftOut[`${indicator} ${adds}`] = (leftOut[`${indicator} ${adds}`] ?? 0) + 1;
    if (day !== null) addTo(periods, monthOf(day), adds);
  }
  return { cells: Object.fromEntries([...series].flatMap(tellSeries)), leftOut };
}

interface JudgedCase extends Case {
  readonly indicator: string;
  readonly series: string;
}

function judge(indicator: string, known: Known): readonly JudgedCase[] {
  const cases = rules[indicator]?.(known) ?? [];
  const series = `${nameOf(known.row)} ${indicator}`;
  const nothing = { day: null, adds: 'impossible-order' };
  return cases.map((one) => ({ ...(isImpossible(known.row) ? nothing : one), indicator, series }));
}

/** A period in which everybody is left out is written too, as 0 of 0. */
function addTo(periods: Map<string, Sum>, month: string, adds: number | string): void {
  const period = periods.get(month) ?? { sum: 0, patients: 0 };
  periods.set(month, period);
  if (typeof adds === 'string') return;
  period.sum += adds;
  period.patients += 1;
}

/** A series with nobody in any denominator is not written. */
function tellSeries([key, periods]: readonly [string, ReadonlyMap<string, Sum>]): readonly (readonly [
  string,
  string,
])[] {
  if ([...periods.values()].every(({ patients }) => patients === 0)) return [];
  const isMean = key.endsWith('selvvalgte-aktiviteter');
  return [...periods].map(([month, { sum, patients }]) => [
    `${key} ${month}`,
    `${told(isMean ? sum / patients : sum)} of ${patients}`,
  ]);
}

/** To eight decimals; nothing for the mean of nobody. */
const told = (value: number): string => (Number.isNaN(value) ? '' : String(Number(value.toFixed(8))));

/** What the program wrote, in the same form. */
function cellsOf(csv: string): Readonly<Record<string, string>> {
  const [, ...lines] = csv.replace('\ufeff', '').trimEnd().split('\r\n');
  const entries = lines.map((line) => {
    const [team, indicator, period, numerator = '', denominator, value = ''] = line.replaceAll('"', '').split(';');
    const number = numerator === '' ? value.replace(',', '.') : numerator;
    return [`${team} ${indicator} ${period}`, `${number === '' ? '' : told(Number(number))} of ${denominator}`];
  });
  return Object.fromEntries(entries);
}

function leftOutOf(json: string): Readonly<Record<string, number>> {
  const { leftOut } = JSON.parse(json) as {
    readonly leftOut: readonly { readonly indicator: string; readonly reason: string; readonly count: number }[];
  };
  return Object.fromEntries(leftOut.map(({ indicator, reason, count }) => [`${indicator} ${reason}`, count]));
}

const hph = (file: string, ...words: readonly string[]): Promise<Run> =>
  runGpf(['hph', join('examples/hph-checklists', file), '--every', 'month', ...words], { cwd: root });

const ofEvents = ['sjekkliste-ved-forverring', 'informasjon-til-sykehus-3-timer'];

describe.each([
  { file: 'checklists.csv', rows: sheet, indicators: Object.keys(rules), exitCode: 1, fewestCells: 700 },
  { file: 'events.csv', rows: rowsOfEvents(), indicators: ofEvents, exitCode: 0, fewestCells: 15 },
])('$file of the example', ({ file, rows, indicators, exitCode, fewestCells }) => {
  let [csv, json]: [Run, Run] = [
    { exitCode: 70, out: '', err: '' },
    { exitCode: 70, out: '', err: '' },
  ];
  const expected = count(rows, indicators);

  beforeAll(async () => {
    [csv, json] = [await hph(file), await hph(file, '--json')];
  });

  test('is counted as the contract says, in every team, indicator and month', () => {
    expect(Object.keys(expected.cells).length).toBeGreaterThan(fewestCells);
    expect(cellsOf(csv.out)).toEqual(expected.cells);
    expect(csv.exitCode).toBe(exitCode);
  });

  test('leaves out as many as the contract says, for the same reasons', () => {
    expect(leftOutOf(json.out)).toEqual(expected.leftOut);
  });

  test('is what the committed measurement points are made of', async () => {
    const committed = file === 'checklists.csv' ? 'maalinger.csv' : 'hendelser.csv';
    expect(await readFile(join(folder, 'data', committed), 'utf8')).toBe(csv.out);
  });
});

describe('the sheet of the example', () => {
  test('has 400 pathways of three teams over fifteen months, of which two cannot be', () => {
    const teams = new Set(sheet.map(nameOf));
    const months = new Set(sheet.flatMap((row) => when(row, 'Hjemkomst') ?? []).map(({ day }) => monthOf(day)));
    expect([sheet.length, teams.size, sheet.filter(isImpossible).length]).toEqual([400, 3, 2]);
    expect([...months].toSorted()).toHaveLength(16);
  });

  test('has somebody who is left out for every reason there is', () => {
    const reasons = Object.keys(count(sheet, Object.keys(rules)).leftOut).map((key) => key.split(' ')[1]);
    expect([...new Set(reasons)].toSorted()).toEqual([
      'acute-not-said',
      'date-missing',
      'ended-before-limit',
      'impossible-order',
      'no-medication-help',
      'number-missing',
      'time-not-up',
      'time-of-day-missing',
      'wrong-destination',
      'wrong-inclusion',
    ]);
  });

  test('has the level that studies report, 36 %, but where a team made a change', () => {
    const { cells } = count(sheet, ['tre-av-fire-sjekklister']);
    const total = (team: string, isAsked: (month: string) => boolean): string => {
      const asked = Object.entries(cells).filter(([key]) => key.startsWith(team) && isAsked(key.slice(-7)));
      const pairs = asked.map(([, text]) => text.split(' of ').map(Number));
      const [sum, patients] = [0, 1].map((index) => pairs.reduce((whole, pair) => whole + (pair[index] ?? 0), 0));
      return `${sum} of ${patients}`;
    };
    expect(total('Bjørkelid', (month) => month < '2022-05')).toBe('18 of 47');
    expect(total('Bjørkelid', (month) => month >= '2022-05')).toBe('33 of 48');
    expect(total('Heggdal', () => true)).toBe('36 of 99');
    expect(total('Tindvik', () => true)).toBe('33 of 92');
  });
});

// --- Counted by hand --------------------------------------------------------------------------------------------------

/** Bjørkelid's pathways 1 to 12 as they stand in the sheet, without the empty cells at the end of each. */
const twelve = [
  '1;Bjørkelid;;27.02.2022;01.03.2022 11:00;01.03.2022 13:00;;01.03.2022 10:30;01.03.2022 11:00;;;ja;;01.03.2022 13:00;04.03.2022;x;22.03.2022;;15.03.2022',
  '2;Bjørkelid;;02.03.2022;02.03.2022 11:00;02.03.2022 13:00;;02.03.2022 10:00;02.03.2022 11:01;;;;;02.03.2022 13:01;06.03.2022;;22.03.2022;;17.03.2022',
  '3;Bjørkelid;;28.02.2022;03.03.2022;03.03.2022;;03.03.2022;03.03.2022;;;;;ja;03.03.2022;;07.04.2022;;;;;;;;;;;;;;;;03.04.2022;ja',
  '4;Bjørkelid;;04.03.2022;04.03.2022 10:00;04.03.2022 11:00;;05.03.2022;04.03.2022 09:00;;;05.03.2022;;04.03.2022;;;09.04.2022',
  '5;Bjørkelid;;05.03.2022;05.03.2022 12:00;20.03.2022;institusjon;;;;;ja;;;21.03.2022',
  '6;Bjørkelid;ny;;;;;;;;;08.03.2022;;;08.03.2022;10.03.2022',
  '7;Bjørkelid;;07.03.2022;09.03.2022 10:00;09.03.2022 12:00;;09.03.2022 09:00;09.03.2022 09:00;;;;;08.03.2022;;;;;;;;;;;;;;;;;09.03.2022 17:00;09.03.2022 20:00;09.03.2022 18:00;ja',
  '8;Bjørkelid;;10.03.2022;10.03.2022 10:00;10.03.2022 12:00;;10.03.2022 09:00;;;;;;;10.03.2022 13:00;;;;;;;;;;;;;;;;10.03.2022 17:00;10.03.2022 20:01;10.03.2022 17:59;ja',
  '9;Bjørkelid;;10.03.2022;11.03.2022 11:00;11.03.2022 13:00;;11.03.2022 10:00;11.03.2022 10:00;;;ja;;;;;;;;;;;;;;;;;;;;;;;13.03.2022',
  '10;Bjørkelid;;14.03.2022;14.03.2022 11:00;14.03.2022 13:00;;14.03.2022 10:00;14.03.2022 10:00;;;nei;;14.03.2022 12:00;17.03.2022;x;;;24.03.2022;;;;;;;;;;;;;;;;;28.03.2022',
  '11;Bjørkelid;;15.03.2022;16.03.2022 11:00;;;;16.03.2022 10:00;;;x;;;;;;;;;;;;;;;;18.03.2022, 21.03.2022;;19.03.2022, 23.03.2022',
  '12;Bjørkelid;;17.03.2022;18.03.2022;17.03.2022;;;;;;ja;;;19.03.2022',
];

/** All in March 2022. Pathway 12 is impossible, and in none of them. */
const countedByHand = {
  // All but 12; answered in 1, 4, 5, 6, 9 and 11.
  'hva-er-viktig': '6 of 11',
  // To home: not 5 and 6. In 2 the list came a minute late, in 4 the summary a day; 8 and 11 lack one of the two.
  'epikrise-og-legemiddelliste': '5 of 9',
  // 11 has no homecoming. In time in 1, 4, 7 and 10; a minute late in 2, without a date in 3, not done in 8 and 9.
  'forberedt-hjemkomst': '4 of 8',
  // 7 and 9 ended before. Day 3 in 1 and 10, day 0 in 3 and 8; day 4 in 2, never in 4.
  'sykepleier-3-dager': '4 of 6',
  // 7, 8 and 9 ended before, 10 not before it was met. Day 14 in 1, day 10 in 10; day 15 in 2, never in 3 and 4.
  'fastlege-14-dager': '2 of 5',
  // 7, 8, 9 and 10 ended before day 28, 3 did not. Day 21 in 1, day 35 in 3; day 20 in 2, day 36 in 4.
  fireukerssamtale: '2 of 4',
  // The same four: four lists in 1, three in 2 and 3, two in 4.
  'tre-av-fire-sjekklister': '3 of 4',
  // The two falls in 11.
  'sjekkliste-ved-forverring': '1 of 2',
  // 3 h 0 min in 7, 3 h 1 min in 8.
  'informasjon-til-sykehus-3-timer': '1 of 2',
  // Discharges to anywhere: not 6. Nobody got it.
  'epikrise-til-pasienten': '0 of 10',
  // The same without 9, who died, and 10, who moved. 8 hours in 7; 7 h 59 min in 8, day 31 in 3.
  'reinnleggelse-30-dager': '1 of 8',
  // 2 nights in 1, 3 in 3, 2 in 7, 1 in 9, 1 in 11, none in 2, 4, 5, 8 and 10.
  overliggerdoegn: '9 of 10',
  // To home, not ended through day 28: 1, 2, 3 and 4.
  'funksjonsvurdering-4-uker': '0 of 4',
  'utskrivning-planlagt-sammen': '0 of 9',
};

test('twelve pathways that were counted by hand are counted the same', async () => {
  const lines = readFileSync(join(folder, 'checklists.csv'), 'utf8').split('\r\n');
  const [header = '', ...shown] = lines.slice(0, 13);
  expect(shown.map((line) => line.replace(/;+$/, ''))).toEqual(twelve);
  const cwd = await newFolder();
  await writeFile(join(cwd, 'gpf.yaml'), await readFile(join(folder, 'gpf.yaml')));
  await writeFile(join(cwd, 'tolv.csv'), `${[header, ...twelve].join('\r\n')}\r\n`);
  const { out, exitCode } = await runGpf(['hph', 'tolv.csv', '--every', 'month', '--through', '2023-01-06'], { cwd });
  const expected = Object.entries(countedByHand).map(([indicator, text]) => [
    `Bjørkelid kommune ${indicator} 2022-03`,
    text,
  ]);
  expect(cellsOf(out)).toEqual(Object.fromEntries(expected));
  expect(exitCode).toBe(1);
});
