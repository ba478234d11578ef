import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { FindingArgs, FindingCode } from '../../../src/domain/finding.ts';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import type { Period } from '../../../src/domain/period.ts';
import { pictureProblems } from '../../../src/domain/picture-problem.ts';
import type { RepairChange } from '../../../src/domain/repair.ts';
import { templateProblemIds } from '../../../src/domain/template-problem.ts';
import type { ChartTexts } from '../../../src/language/chart-texts.ts';
import type { Formats } from '../../../src/language/formats.ts';
import type { Messages } from '../../../src/language/messages.ts';
import type { PosterWords } from '../../../src/language/poster-words.ts';
import type { ReadingTexts } from '../../../src/language/reading-texts.ts';
import type { RepairTexts } from '../../../src/language/repair-texts.ts';

/** Arguments to call every function of a part with; null where the part holds a plain text. */
type Samples<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends (...args: infer Args) => unknown
    ? readonly Args[]
    : Part[Key] extends string
      ? null
      : Samples<Part[Key]>;
};

const january: Period = { kind: 'month', key: '2022-01' };
const september: Period = { kind: 'month', key: '2022-09' };
const week: Period = { kind: 'week', key: '2022-W05' };
const first = '2023-03-01' as CalendarDate;

const run = { points: 9, side: 'above', line: 'median', from: january, to: september, lately: null } as const;
const trend = { points: 7, side: 'above', from: january, to: september, lately: null } as const;
const mostOf = { side: 'above', line: 'median', from: january, to: september } as const;
const stretch = { points: 14, line: 'mean', from: january, to: september } as const;
const crossings = { crossings: 2, limit: 8, line: 'median', lately: null } as const;
const allRemedies = [
  { kind: 'more-patients', patients: 14 },
  { kind: 'coarser-step', step: 'quarter' },
  { kind: 'time-between' },
] as const;
const lines = [
  'median',
  'mean',
  'center',
  'previous-median',
  'previous-mean',
  'previous-center',
  'new-median',
  'new-mean',
  'new-center',
  'baseline',
] as const;
const kinds = ['day', 'week', 'fortnight', 'month', 'quarter', 'tertial', 'year', 'number'] as const;
const eighty = { level: '80 %', plots: 'level' } as const;
const minutes = { level: '12 min', plots: 'spread' } as const;
const many = { level: '69 %', numerator: 83, denominator: 120 };
const uncounted = { level: '41 %', numerator: null, denominator: null };

export const readingSamples: Samples<ReadingTexts> = {
  noData: null,
  inProgress: [
    [7, january, 10],
    [1, week, 10],
    [0, january, 10],
    [7, null, 10],
  ],
  panelOf: [
    [3, 1145],
    [12, 40],
  ],
  panelPhase: [
    [4, 5],
    [5, 4],
  ],
  panelChanged: [['4–5 team', january]],
  incompletePeriods: [[1], [2]],
  leftOutOfPanel: [[1], [2]],
  tooFewYears: [[1], [2]],
  levelOnly: [
    [eighty, 10, 12],
    [minutes, 10, 12],
  ],
  fewUseful: [[eighty, 14]],
  mostlyOnLine: [['100 %']],
  halfOnLine: [[eighty], [minutes]],
  noSureChange: [[eighty, 14]],
  noSureChangeSince: [[eighty, 14, january]],
  noSureChangeFromBefore: [[eighty, 14, january]],
  runOfPoints: [...lines.map((line) => [{ ...run, line }] as const), [{ ...run, side: 'below', lately: 'above' }]].map(
    ([evidence]) => [evidence as typeof run] as [typeof run],
  ),
  fewCrossings: [
    [crossings],
    [{ ...crossings, crossings: 1 }],
    [{ ...crossings, crossings: 0 }],
    [{ ...crossings, lately: 'below' }],
  ],
  newestBeyondLimits: [
    [january, 'above'],
    [january, 'below'],
  ],
  trend: [[trend], [{ ...trend, side: 'below' }], [{ ...trend, lately: 'below' }]],
  twoOfThree: [[mostOf], [{ ...mostOf, side: 'below', line: 'mean' }]],
  fourOfFive: [[mostOf], [{ ...mostOf, side: 'below', line: 'mean' }]],
  manyCrossings: [[{ crossings: 17, limit: 14, line: 'median' }]],
  alternating: [[stretch]],
  outsideOneSigma: [[stretch]],
  withinOneSigma: [[stretch]],
  noteOnPattern: null,
  signOfChange: [['X']],
  ofSpread: [['X']],
  signForTheWorse: [['X']],
  before: [['41 %']],
  fromTo: [['41 %', '69 %']],
  fromToWithCounts: [
    [uncounted, many],
    [many, uncounted],
  ],
  splitAt: [[january]],
  differenceBetween: [
    [0.154, 0.402],
    [-0.31, 0.012],
  ],
  goalNotMet: [['90 %']],
  goalMetAndHeld: [['90 %']],
  hiddenByOutcome: null,
  pooledTo: kinds.map((kind) => [kind]),
  hiddenPoints: [[1], [3]],
  inProgressShort: [
    [1, 10],
    [7, 10],
  ],
  tooFewYearsShort: [[1], [2]],
};

export const chartSamples: Samples<ChartTexts> = {
  chartType: {
    run: null,
    i: null,
    mr: null,
    'i-prime': null,
    xbar: null,
    s: null,
    t: null,
    c: null,
    u: null,
    'u-prime': null,
    p: null,
    'p-prime': null,
    g: null,
  },
  axis: [
    ['share', '%', 'month'],
    ['rate', 'per 100', 'week'],
    ['value', 'min', null],
    ['days-between', 'd', null],
  ],
  spreadAxis: [
    ['min', 'month'],
    ['', null],
  ],
  percentagePoints: null,
  goal: [['90 %']],
  counts: [[83, 120]],
  whatMattersDay: null,
  provisionalLimits: null,
  shortPhase: null,
  axisIsCut: null,
  event: [[1], [16]],
  icons: {
    variation: { high: null, low: null, 'common-cause': null },
    assurance: { 'consistently-met': null, 'consistently-missed': null, inconsistent: null },
  },
  ruleSet: { anhoej: null, nhs: null, perla: null, 'western-electric': null, nelson: null },
  description: [['Trygt heim', 'run-diagram', 'X.']],
};

export const posterSamples: Samples<PosterWords> = {
  programme: null,
  invented: null,
  internal: null,
  headings: {
    background: null,
    patientVoice: null,
    aim: null,
    changes: null,
    usersChanged: null,
    anchoring: null,
    learned: null,
    next: null,
    wheel: null,
    otherCharts: null,
    measuringPlan: null,
  },
  byHand: { test: null, who: null, when: null },
  consent: null,
  together: [['Fjelldal', 'Nordvik']],
  dataThrough: [['2022']],
  effectGoals: null,
  wheel: { prepare: null, plan: null, do: null, evaluate: null, 'follow-up': null },
  wheelNote: null,
  by: [['2023']],
  aimFor: [['X']],
  spread: null,
  andMore: [[1], [4]],
  askUs: [['X']],
  contact: [['X']],
  qrCode: [['X']],
  countedAs: [['Y', 'Z']],
  nothingChosenYet: null,
  planNote: null,
  methods: {
    median: null,
    mean: null,
    medianAndMean: null,
    center: null,
    previousLine: null,
    diamond: [['Anhøj']],
    outlier: null,
    pattern: null,
    icons: null,
    limits: null,
    screening: null,
    excluded: null,
    hidden: [
      [5, 1],
      [5, 3],
    ],
    hiddenMark: null,
    hiddenOfGroups: [
      [5, 1],
      [5, 3],
    ],
  },
  documentTitle: [['X', 'Y']],
};

const periods: readonly Period[] = [
  { kind: 'day', key: '2022-03-14' },
  week,
  { kind: 'fortnight', key: '2022-W05/W06' },
  january,
  { kind: 'quarter', key: '2022-Q1' },
  { kind: 'tertial', key: '2022-T2' },
  { kind: 'number', key: '7' },
];

export const repairSamples: Samples<RepairTexts> = {
  repair: [
    ...(['windows-1252', 'utf-16le', 'utf-32be'] as const).map((from) => [{ kind: 'encoding', from }] as const),
    ...([',', '\t'] as const).map((from) => [{ kind: 'delimiter', from }] as const),
    ...(['header', 'date'] as const).map((kind) => [{ kind, from: 'X', to: 'Y' }] as const),
    ...(
      [
        'byte-order-mark',
        'separator-line',
        'decimal-mark',
        'thousands',
        'minus-sign',
        'spaces',
        'invisible-characters',
      ] as const
    ).map((kind) => [{ kind }] as const),
  ].map(([change]): [RepairChange] => [change]),
  inCells: [
    [1, ['D2']],
    [2, ['D2', 'D3']],
    [12, ['D2', 'D3']],
  ],
  outcome: { 'in-order': null, 'left-alone': null, workbook: null, 'too-large': null, unread: null },
  written: [
    [1, 'rettet/'],
    [3, 'rettet/'],
  ],
  nothingWritten: null,
  errorsLeft: [
    [1, null],
    [3, null],
  ],
  noErrorsLeft: null,
};

export const formatSamples: Samples<Formats> = {
  number: [[1234.5], [-3]],
  count: [
    [1, 'X', 'Y'],
    [12, 'X', 'Y'],
  ],
  percent: [[0.69]],
  date: [[first]],
  shortMonth: [[first]],
  period: periods.map((period) => [period]),
  shortPeriod: periods.map((period) => [period]),
  axisPeriod: periods.map((period) => [period]),
  periodRange: [[january, september]],
  step: kinds.map((kind) => [kind]),
  list: [[['a', 'b', 'c']]],
  either: [[['a', 'b', 'c']]],
};

const none = [{}];
const config = (problem: FindingArgs['config-invalid']['problem']) => ({ path: 'teams[0].wheel', problem });
const suggestions = [{ suggestion: null }, { suggestion: 'x' }];
export const findingSamples: { readonly [Code in FindingCode]: readonly FindingArgs[Code][] } = {
  'file-locked': none,
  'file-is-protected': none,
  'file-changed-while-reading': none,
  'unread-file': [
    { patterns: null },
    { patterns: [] },
    { patterns: ['data/*.csv'] },
    { patterns: ['a', 'b', 'c', 'd', 'e'] },
  ],
  'same-file-twice': [{ other: 'data/nordvik.csv' }],
  'several-sheets': [
    { sheets: ['Ark1', 'Ark2'], areHidden: false },
    { sheets: ['Ark1'], areHidden: true },
  ],
  'sheets-skipped': [
    { read: ['Ark1'], sheets: ['Ark2'] },
    { read: ['Ark1', 'Ark4'], sheets: ['Ark2', 'Ark3'] },
  ],
  'formula-without-value': none,
  'hidden-rows': [{ rows: 1 }, { rows: 3 }],
  'merged-cells': [{ range: 'A2:A5' }],
  'series-not-checked': [{ limit: 100_000 }],
  'read-as-utf-16': none,
  'mixed-encoding': none,
  mojibake: [{ suggestion: 'Sørvik' }, { suggestion: null }],
  'invisible-characters': [{ characters: 1 }, { characters: 4 }],
  'truncated-line': [{ expected: 5, got: 3 }],
  'cell-too-long': [{ limitCharacters: 1_000_000 }],
  'too-many-columns': [{ limit: 10_000 }],
  'blank-column-name': none,
  'repeated-header': none,
  'second-table': [{ rows: 1 }, { rows: 12 }],
  'formula-in-cell': none,
  'wide-sheet-read': [
    { indicators: 1, periods: 1, year: null },
    { indicators: 2, periods: 12, year: 2022 },
  ],
  'wide-sheet-unclear': [
    { reason: 'number', indicator: 'HPH2' },
    { reason: 'role', indicator: 'HPH2' },
    { reason: 'pair', indicator: 'HPH2' },
    { reason: 'year', indicator: null },
    { reason: 'indicator', indicator: null },
  ],
  'number-with-words': [{ number: 12 }, { number: null }],
  'mixed-decimal-marks': [{ mark: '.' }, { mark: ',' }],
  'fraction-in-cell': [
    { numerator: 8, denominator: 10 },
    { numerator: null, denominator: null },
  ],
  'excel-serial-date': [
    { date: '2022-03-14', wanted: 'day' },
    { date: '2022-03-14', wanted: 'period' },
    { date: null, wanted: 'day' },
  ],
  'period-incomplete': [{ period: january }],
  'period-out-of-order': [{ period: january }],
  'period-far-from-others': [{ period: january }],
  'value-disagrees': [
    { told: 0.8, counted: 0.7 },
    { told: null, counted: null },
  ],
  'scale-change': [
    { factor: 60, period: january },
    { factor: 0.01, period: january },
  ],
  'constant-denominator': [
    { denominator: 10, points: 12 },
    { denominator: null, points: 12 },
  ],
  ceiling: [
    { at: 'full', points: 12 },
    { at: 'zero', points: 12 },
  ],
  'same-value-repeated': [{ points: 6 }],
  'too-few-points': [
    { measured: 1, least: 10 },
    { measured: 7, least: 10 },
  ],
  'too-few-teams': [
    { teams: 0, least: 3 },
    { teams: 1, least: 3 },
    { teams: 2, least: 3 },
  ],
  'follow-up-time-not-up': [{ period: january, days: 30 }],
  'renamed-municipality': [{ number: '4022', name: 'Seljord', since: 2024 }],
  'lookalike-name': [{ other: 'Fjelldal' }],
  'test-team': none,
  'team-missing-period': [{ period: january }],
  'unit-missing': [
    { unit: 'Nordvik sjukehus', period: january, periods: 1 },
    { unit: 'Nordvik sjukehus', period: january, periods: 7 },
  ],
  'unit-not-added': [
    { unit: 'Nordvik sjukehus', reason: 'no-counts' },
    { unit: 'Nordvik sjukehus', reason: 'percent' },
  ],
  'lost-leading-zero': [{ number: '0301' }],
  'indicator-not-in-plan': none,
  'definition-changed': [{ period: january }],
  'change-outside-data': [{ date: first }],
  'possible-identity-number': [
    { column: 'kommentar', where: 'cell' },
    { column: null, where: 'name' },
    { column: null, where: 'line' },
  ],
  'person-column': [{ column: 'navn' }],
  'birth-date': none,
  'phone-number': none,
  'e-mail-address': none,
  'hidden-to-protect-another': [{ points: 1 }, { points: 4 }],
  'file-not-found': none,
  'file-unreadable': (['denied', 'not-a-file', 'other'] as const).map((reason) => ({ reason })),
  'file-empty': none,
  'file-is-not-a-table': none,
  'file-is-spreadsheet': (['xlsx', 'xls', 'ods', 'zip', 'pdf', 'html'] as const).map((kind) => ({ kind })),
  'file-too-large': [{ limitMegabytes: 50 }, { limitMegabytes: null }],
  'nul-bytes': none,
  'read-as-windows-1252': none,
  'lost-characters': none,
  'delimiter-undecided': none,
  'decimal-comma-splits-cell': none,
  'unclosed-quote': none,
  'stray-quote': none,
  'missing-column': [
    { missing: ['numerator'], present: ['team', 'A', 'B', 'C', 'D', 'E', 'F'], indicator: null },
    { missing: ['numerator', 'denominator'], present: ['team'], indicator: 'E3-02' },
    { missing: ['value'], present: ['team'], indicator: 'B-01' },
    { missing: ['team', 'indicator', 'period'], present: [], indicator: null },
  ],
  'unknown-column': [{ suggestion: null }, { suggestion: 'denominator' }],
  'duplicate-column': [
    { column: null, other: null },
    { column: 'period', other: 'dato' },
  ],
  'title-rows-skipped': [{ rows: 1 }, { rows: 3 }],
  'too-many-cells': [{ expected: 6, got: 7 }],
  'too-few-cells': [{ expected: 6, got: 5 }],
  'blank-rows': [{ rows: 1 }, { rows: 3 }],
  'total-row': none,
  'missing-value': [{ column: 'numerator' }, { column: 'team' }],
  'not-a-number': [{ column: 'numerator' }, { column: 'value', withZero: 0.8 }, { column: 'value', withZero: null }],
  'ambiguous-number': [
    { asThousands: 1234, asDecimal: 1.234 },
    { asThousands: 1100, asDecimal: null },
    { asThousands: null, asDecimal: null, mayBePercent: true },
  ],
  'value-in-wrong-column': [{ column: 'numerator' }, { column: 'value' }],
  'not-a-whole-number': [
    { column: 'denominator', mayBeShare: false },
    { column: 'numerator', mayBeShare: true },
  ],
  'negative-count': [{ column: 'numerator' }],
  'percent-instead-of-count': [{ column: 'numerator' }],
  'fraction-became-date': [{ numerator: 8, denominator: 10 }],
  'excel-error': none,
  'scientific-notation': none,
  'less-than-mark': [{ limit: 5 }],
  'not-measured-mark': none,
  'zero-or-not-measured': none,
  'nothing-to-measure': none,
  'percent-without-counts': none,
  'unknown-patient-group': [...suggestions, { suggestion: 'frail-elderly' }],
  'period-not-understood': [
    { reason: null },
    { reason: 'no-year' },
    { reason: 'year' },
    { reason: 'month', month: 13 },
    { reason: 'name', suggestion: 'mars 2022' },
  ],
  'year-disagrees': [{ year: 2022, period: { kind: 'month', key: '2021-03' } }],
  'date-not-understood': none,
  'ambiguous-date': [{ wanted: 'day' }, { wanted: 'period' }],
  'week-does-not-exist': [{ week: 53, year: 2022 }],
  'mixed-granularity': [
    { kinds: ['month', 'week'], offer: null },
    { kinds: ['day'], offer: january },
    { kinds: ['day'], offer: week },
    { kinds: ['day'], offer: null },
  ],
  'duplicate-period': [{ period: january }],
  'period-gap': [
    { from: january, to: january },
    { from: january, to: september },
  ],
  'period-in-future': [{ period: january }],
  'numerator-exceeds-denominator': [
    { numerator: 19, denominator: 12 },
    { numerator: null, denominator: null },
  ],
  'zero-denominator': [{ numerator: 3 }, { numerator: null }],
  'value-out-of-range': [
    { minimum: 0, maximum: 100, percent: null },
    { minimum: 0, maximum: 1, percent: null },
    { minimum: 0, maximum: 1, percent: 45 },
    { minimum: 0, maximum: null, percent: null },
    { minimum: null, maximum: 10, percent: null },
    { minimum: null, maximum: null, percent: null },
  ],
  'unknown-indicator': [
    { suggestion: null },
    { suggestion: { id: 'x' as IndicatorId, name: { nb: 'X', nn: 'X', en: 'X' }, alias: null } },
    { suggestion: { id: 'x' as IndicatorId, name: { nb: 'X', nn: 'X', en: 'X' }, alias: 'E1-01' } },
  ],
  'unknown-team': suggestions,
  'team-without-data': [{ team: 'Fjelldal' }],
  'unknown-poster-field': [
    ...suggestions.map((one) => ({ ...one, within: null })),
    ...suggestions.map((one) => ({ ...one, within: 'consent-covers' as const })),
    { suggestion: null, within: 'wheel' },
  ],
  'bridge-sheet': [{ shape: 'skde' }, { shape: 'rapwhale' }],
  'no-bridge-sheet': [{ holdsMeasurements: true }, { holdsMeasurements: false }],
  'missing-bridge-column': [{ missing: ['team'] }, { missing: ['indicator'] }, { missing: ['team', 'indicator'] }],
  'date-column-unclear': [{ columns: [] }, { columns: ['innlagt', 'utskrevet'] }],
  'only-years': none,
  'bridge-date-unclear': [{ reason: 'unread' }, { reason: 'future' }, { reason: 'year' }],
  'not-true-or-false': [{ column: 'ki_krit_teller' }, { column: 'ki_krit_nevner' }],
  'outside-denominator': none,
  'unknown-context': none,
  'two-contexts': [{ rows: 1 }, { rows: 12 }],
  'checklist-sheet': none,
  'no-checklist-sheet': [{ holdsMeasurements: true }, { holdsMeasurements: false }],
  'missing-checklist-column': [{ missing: ['pathway'] }, { missing: ['pathway', 'team'] }, { missing: ['time'] }],
  'unknown-checklist-column': [{ suggestion: null }, { suggestion: 'home' }],
  'mixed-checklist-shapes': [{ column: 'hph2' }],
  'missing-checklist-value': [{ column: 'pathway' }, { column: 'event' }],
  'unknown-event': [{ suggestion: null }, { suggestion: 'home' }],
  'event-without-time': [{ event: 'hph2' }, { event: 'patient_group' }],
  'time-not-understood': [{ column: 'hph2' }],
  'moment-in-future': [{ column: 'home' }],
  'moment-after-through': [{ column: 'home' }],
  'done-without-date': [{ column: 'hph2' }],
  'pathway-twice': none,
  'event-twice': [{ event: 'home' }],
  'impossible-order': [{ earlier: 'discharged', later: 'home' }],
  'unknown-pathway-word': [{ column: 'inclusion' }, { column: 'discharged_to' }, { column: 'acute' }],
  'score-out-of-range': [
    { column: 'function_start', minimum: 1, maximum: 5, notKnown: 9 },
    { column: 'days_home', minimum: 0, maximum: 30, notKnown: null },
  ],
  'config-beats-sheet': [{ what: 'phase' }, { what: 'exclude' }, { what: 'text' }],
  'config-not-yaml': ['duplicate-key', 'tab-as-indent', 'bad-indent', 'too-deep', 'x'].map((reason) => ({ reason })),
  'config-invalid': [
    config({ kind: 'unknown-key', key: 'wheell', suggestion: 'wheel', allowed: [] }),
    config({ kind: 'unknown-key', key: 'wheell', suggestion: null, allowed: [] }),
    config({ kind: 'unknown-key', key: 'to', suggestion: null, allowed: ['points', 'through'] }),
    { path: '', problem: { kind: 'missing-key', key: 'id' } },
    ...(['text', 'number', 'boolean', 'list', 'map', 'date', 'period', 'address'] as const).map((expected) =>
      config({ kind: 'wrong-type', expected }),
    ),
    config({ kind: 'not-allowed', allowed: ['a', 'b'], suggestion: null }),
    config({ kind: 'not-allowed', allowed: ['a', 'b'], suggestion: 'a' }),
    config({ kind: 'out-of-range', minimum: 0, maximum: 1 }),
    config({ kind: 'duplicate-id', id: 'fjelldal' }),
    config({ kind: 'said-twice', period: '2022-01' }),
    config({ kind: 'said-twice', period: null }),
    config({ kind: 'not-together', keys: ['points', 'through'] }),
  ],
  'unknown-series': [
    { path: 'series[0].team', what: 'team' },
    { path: 'series[0].indicator', what: 'indicator' },
    { path: 'data[0].unit', what: 'unit' },
  ],
  'phase-begins-at-no-point': [{ period: '2022-01' }],
  'baseline-ends-at-no-point': [{ period: '2022-01' }],
  'exclusion-of-no-point': [{ period: '2022-01' }],
  'short-baseline': [
    { measured: 1, least: 12 },
    { measured: 7, least: 12 },
  ],
  'short-phase': [{ period: '2022-01', measured: 7, least: 12 }],
  'rules-do-not-fit-chart': [
    { rules: 'nhs', chart: 'run', charts: ['i'] },
    { rules: 'western-electric', chart: 'run', charts: ['i', 'p', 'p-prime'] },
  ],
  'many-points-on-line': [
    { at: 'full', points: 18, measured: 24, remedies: allRemedies },
    { at: 'zero', points: 18, measured: 24, remedies: [] },
    { at: 'full', points: 24, measured: 24, remedies: [] },
    { at: 'line', points: 14, measured: 24, remedies: [{ kind: 'finer-scale' }] },
    { at: 'line', points: 14, measured: 24, remedies: [{ kind: 'more-patients', patients: null }] },
    { at: 'alike', points: 14, measured: 24, remedies: [] },
  ],
  'change-of-mix': [
    { measure: 'share', crude: 0.36, standardized: -0.004, from: january },
    { measure: 'share', crude: -0.36, standardized: 0.02, from: january },
    { measure: 'rate', crude: 1.25, standardized: 0.1, from: january },
  ],
  'over-dispersed': [
    { chart: 'p-prime', sigmaOfZ: 4.23, beyond: 16, measured: 20 },
    { chart: 'u-prime', sigmaOfZ: 1.9, beyond: 0, measured: 12 },
  ],
  'rare-events': [
    { of: 'counted', perPoint: 0.64, none: 14, measured: 24 },
    { of: 'rest', perPoint: 0.64, none: 14, measured: 24 },
  ],
  'small-denominators-for-limits': [
    { denominator: 8, needed: 15, remedies: [{ kind: 'more-patients', patients: 15 }, { kind: 'run-chart' }] },
    { denominator: 8.5, needed: null, remedies: [{ kind: 'run-chart' }] },
  ],
  'screening-decides': [
    { hasSign: true, widerBy: 0.35 },
    { hasSign: false, widerBy: 0.35 },
  ],
  'small-denominator-advice': [{ denominator: 6, minimum: 10 }],
  'goal-without-indicator': [
    { goal: 'E5', name: { nb: 'Partnere', nn: 'Partnarar', en: 'Partners' }, indicators: ['E1-04', 'E5-01'] },
    { goal: 'E4', name: { nb: 'Mestring', nn: 'Meistring', en: 'Coping' }, indicators: ['E4-01'] },
  ],
  'template-invalid': templateProblemIds.flatMap((problem) => [
    { element: 'rect12', problem, suggestion: null },
    { element: '', problem, suggestion: 'title' },
  ]),
  'national-identity-number': [
    { column: 'kommentar', where: 'cell' },
    { column: null, where: 'name' },
    { column: null, where: 'line' },
  ],
  'small-number': [
    { points: 1, minimum: 5 },
    { points: 3, minimum: 5 },
  ],
  'pooled-for-privacy': [
    { step: 'quarter', outside: 0 },
    { step: 'quarter', outside: 1 },
    { step: 'tertial', outside: 3 },
  ],
  'hidden-by-outcome': none,
  'story-without-consent': (['no-date', 'no-place', 'only-web', 'not-begun', 'run-out', 'small-numbers'] as const).map(
    (reason) => ({ reason }),
  ),
  'poster-text-too-long': ['background', 'evidence', 'main-chart'].flatMap((slot) =>
    [null, 400].map((fits) => ({ slot, characters: 1200, fits })),
  ),
  'sheet-crowded': [{ charts: 1 }, { charts: 31 }],
  'poster-type-too-small': [{ percent: 29 }],
  'poster-series-left-out': [1, 3].map((count) => ({
    names: Array.from({ length: count }, () => ({ nb: 'X', nn: 'X', en: 'X' })),
  })),
  'poster-nothing-to-show': none,
  'picture-not-usable': [
    ...pictureProblems.map((reason) => ({ reason, element: null, problem: null })),
    ...templateProblemIds.map((problem) => ({ reason: 'drawing' as const, element: 'path p1', problem })),
  ],
};

/** What stood in the cell: something, nothing, and hidden or not told. */
const founds = ['x', '', null] as const;

/** Every text of a language with a name for it: all functions are called with the samples. */
export function collectTexts(messages: Messages): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [code, list] of Object.entries(findingSamples)) {
    const tell = messages.findings[code as FindingCode] as (args: unknown, found: string | null) => FindingTextLike;
    for (const [index, args] of list.entries()) {
      for (const found of founds) {
        const { what, how } = tell(args, found);
        const name = `findings.${code}[${index}](${found})`;
        texts.set(`${name}.what`, what);
        if (how !== null) texts.set(`${name}.how`, how);
      }
    }
  }
  collect('readings', messages.readings, readingSamples, texts);
  collect('charts', messages.charts, chartSamples, texts);
  collect('poster', messages.poster, posterSamples, texts);
  collect('repairs', messages.report.repairs, repairSamples, texts);
  collect('formats', messages.formats, formatSamples, texts);
  for (const [id, text] of Object.entries({ ...messages.patientGroups, ...messages.columns })) texts.set(id, text);
  return texts;
}

interface FindingTextLike {
  readonly what: string;
  readonly how: string | null;
}

function collect(path: string, part: object, samples: object, texts: Map<string, string>): void {
  for (const [key, value] of Object.entries(part)) {
    const own = (samples as Readonly<Record<string, unknown>>)[key];
    const name = `${path}.${key}`;
    if (typeof value === 'string') texts.set(name, value);
    else if (typeof value === 'function') {
      for (const [index, args] of (own as readonly unknown[][]).entries()) {
        texts.set(`${name}[${index}]`, value(...args) as string);
      }
    } else collect(name, value as object, own as object, texts);
  }
}
