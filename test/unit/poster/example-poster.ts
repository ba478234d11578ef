import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { EffectGoalId, IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Localized } from '../../../src/domain/language-id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { periodsBetween, shiftPeriod } from '../../../src/domain/period-arithmetic.ts';
import type { PosterTexts, Team } from '../../../src/domain/team.ts';
import { nb } from '../../../src/language/nb.ts';
import { makePosterContent } from '../../../src/poster/make-poster-content.ts';
import { planPoster } from '../../../src/poster/plan-poster.ts';
import type { PosterContent } from '../../../src/poster/poster-content.ts';
import type { PosterInput } from '../../../src/poster/poster-input.ts';
import type { PosterPlan } from '../../../src/poster/poster-plan.ts';
import type { PosterTemplate } from '../../../src/poster/poster-template.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';
import type { Project } from '../../../src/project/project.ts';
import type { ReadSeries } from '../../../src/reading/read-series.ts';
import type { Reading, Statement } from '../../../src/reading/reading.ts';
import type { Series } from '../../../src/series/series.ts';
import type { AnalyzedPoint, SeriesAnalysis } from '../../../src/spc/series-analysis.ts';
import { loadHyphenation } from '../../../src/typography/load-hyphenation.ts';
import { fontSet } from '../typography/source-sans.ts';

export const date = (text: string): CalendarDate => text as CalendarDate;
export const teamId = 'fjelldal' as TeamId;
const inAll = (text: string): Localized => ({ nb: text, nn: text, en: text });

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id: id as IndicatorId,
  code: null,
  aliases: [],
  name: inAll(`Oppfølging ${id}`),
  numerator: inAll('De som fikk det.'),
  denominator: inAll('Alle som kom hjem.'),
  headline: inAll('Nå får {value} oppfølging.'),
  measure: 'share',
  per: 1,
  unit: inAll('%'),
  direction: 'up',
  chart: 'run',
  minimumDenominator: 5,
  effectGoals: ['hele' as EffectGoalId],
  hphSteps: ['hph2'],
  type: 'process',
  followUpDays: null,
  sensitive: false,
  marksWhatMattersDay: false,
  status: 'proposed',
  source: 'en prøve',
  ...more,
});

export const month = (key: string): Period => ({ kind: 'month', key });

/** Monthly points of 10 patients from a month on. */
export function series(counts: readonly number[], more: Partial<Series> = {}, from = '2022-01'): Series {
  const periods = counts.length === 0 ? [] : periodsBetween(month(from), shiftPeriod(month(from), counts.length - 1));
  return {
    team: teamId,
    indicator: indicator('sykepleier'),
    patientGroup: null,
    step: 'month',
    points: periods.map((period, index) => ({
      period,
      state: 'measured',
      numerator: counts[index] ?? 0,
      denominator: 10,
      value: null,
      values: [],
      excluded: null,
    })),
    chart: 'run',
    plots: 'level',
    rules: 'anhoej',
    baseline: null,
    phases: [],
    targets: [],
    changes: [],
    privacy: {
      minDenominator: 5,
      hiddenPoints: 0,
      withoutCounts: 0,
      pooledFrom: null,
      outsideWholePeriods: 0,
      hiddenByOutcome: false,
    },
    file: 'data/fjelldal.csv',
    ...more,
  };
}

const pointOf = ({ period, numerator, denominator }: Series['points'][number]): AnalyzedPoint => ({
  period: period.key,
  value: numerator === null || !denominator ? null : numerator / denominator,
  denominator,
  subgroupSize: 1,
  phase: 1,
  inBaseline: true,
  excluded: false,
  centerLine: 0.5,
  lower: null,
  upper: null,
  lower2Sigma: null,
  upper2Sigma: null,
  signals: [],
});

export function analysis(of: Series, more: Partial<SeriesAnalysis> = {}): SeriesAnalysis {
  const measured = of.points.length;
  return {
    chart: of.chart,
    rules: of.rules,
    points: of.points.map(pointOf),
    phases: [
      {
        from: of.points[0]?.period.key ?? '',
        to: of.points.at(-1)?.period.key ?? '',
        points: measured,
        measured,
        useful: measured,
        longestRun: null,
        longestRunLimit: null,
        crossings: null,
        crossingsLimit: null,
        runsSignal: false,
        beyondLimits: 0,
        notJudged: null,
        versusPrevious: null,
      },
    ],
    signals: [],
    variation: null,
    notJudged: null,
    assurance: null,
    ...more,
  };
}

const statementOn = ({ points }: Series): Statement => {
  const first = points[0];
  if (!first) return { kind: 'no-data' };
  return { kind: 'in-progress', measured: points.length, since: first.period };
};

export function reading(of: Series, more: Partial<Reading> = {}): Reading {
  return {
    language: 'nb',
    direction: 'up',
    statement: statementOn(of),
    goal: null,
    difference: null,
    headline: 'Nå får 69 % oppfølging. Før var det 41 %.',
    sentence: '12 målinger på rad over den gamle medianen: tegn på reell endring.',
    summary: 'fra 41 % til 69 %',
    goalSummary: '',
    uncertainty: '',
    notes: [],
    ...more,
  };
}

export const readSeries = (of: Series, more: Partial<Reading> = {}): ReadSeries => ({
  series: of,
  analysis: analysis(of),
  reading: reading(of, more),
});

export const emptyTexts: PosterTexts = {
  title: null,
  background: null,
  aim: null,
  mainIndicator: null,
  patientVoice: null,
  anchoring: null,
  usersChanged: null,
  learned: [],
  next: [],
  askUs: null,
  contact: null,
};

export const fullTexts: PosterTexts = {
  title: 'Trygt hjem: sykepleier på plass',
  background: 'Brukere kom hjem sent på dagen, uten at noen visste hvem som skulle komme.',
  aim: { what: '90 % får oppfølging innen 3 dager', by: date('2023-03-01'), for: 'brukere over 65 år' },
  mainIndicator: 'sykepleier' as IndicatorId,
  patientVoice: {
    text: 'Jeg ville bare vite hvem som kom, og når.',
    consent: { date: date('2022-08-01'), covers: ['gathering', 'web'], until: null },
  },
  anchoring: 'Enhetsleder og måleansvarlig er med hver måned.',
  usersChanged: 'Brukerne ba om en telefon før de reiste hjem.',
  learned: ['Telefonen sparer et hjemmebesøk.', 'Sjekklisten virker når den ligger i journalen.'],
  next: ['Firevekerssamtale for alle.', 'Fastlegetime innen 14 dager.'],
  askUs: 'telefonrutinen!',
  contact: 'post@fjelldal.example',
};

export const team = (poster: Partial<PosterTexts> = {}, more: Partial<Team> = {}): Team => ({
  id: teamId,
  name: 'Fjelldal kommune',
  kind: 'municipality',
  aliases: [],
  partners: ['Nordvik sykehus'],
  language: null,
  wheel: ['evaluate'],
  patientGroup: null,
  roles: null,
  share: { network: false, web: false },
  changes: [
    { date: date('2022-05-02'), text: 'Fast sykepleier ved hjemkomst' },
    { date: date('2022-01-10'), text: 'Telefon før utskrivning' },
  ],
  poster: { ...fullTexts, ...poster },
  ...more,
});

export const bareTeam = team(emptyTexts, { partners: [], wheel: [], changes: [] });

export const project = (more: Partial<Project> = {}): Project => ({
  network: {
    kind: 'network',
    name: 'Læringsnettverk Fjellfylket',
    start: null,
    gatherings: [
      { name: 'Samling 3', date: date('2022-09-29') },
      { name: 'Samling 1', date: date('2021-11-23') },
      { name: 'Samling 4', date: date('2023-03-14') },
    ],
    invented: true,
  },
  language: 'nb',
  data: null,
  rules: 'anhoej',
  privacy: { minDenominator: 5 },
  periods: 'calendar',
  catalogue: {
    effectGoals: [
      { id: 'hele' as EffectGoalId, code: 'E2', name: inAll('Hele'), short: inAll('Helhetlige forløp'), source: '' },
      { id: 'gode' as EffectGoalId, code: 'E3', name: inAll('Gode'), short: inAll('Bedre overganger'), source: '' },
    ],
    hphSteps: [{ id: 'hph2', code: 'HPH2', name: inAll('HPH2'), trigger: 'time', source: '' }],
    municipalities: [],
    indicators: [indicator('sykepleier'), indicator('lege')],
  },
  teams: [],
  teamsAreListed: true,
  series: [],
  partnership: null,
  ...more,
});

export const twelve = [3, 4, 5, 4, 3, 4, 6, 7, 7, 6, 8, 7] as const;

export const input = (more: Partial<PosterInput> = {}): PosterInput => ({
  project: project(),
  team: team(),
  series: [readSeries(series(twelve))],
  messages: nb,
  version: '0.1.0',
  file: 'gpf.yaml',
  ...more,
});

export const contentOf = (more: Partial<PosterInput> = {}): PosterContent => makePosterContent(input(more)).content;

const templateFile = new URL('../../../templates/posters/team.svg', import.meta.url);

function readTeamTemplate(): PosterTemplate {
  const { template } = readTemplate(readFileSync(templateFile, 'utf8'), 'team.svg');
  if (!template) throw new Error('The template of gpf itself is refused.');
  return template;
}

export const teamTemplate = readTeamTemplate();

/** How words are broken in each language. */
export const hyphenations = {
  nb: await loadHyphenation('nb'),
  nn: await loadHyphenation('nn'),
  en: await loadHyphenation('en'),
} as const;

export const planOf = (content: PosterContent): PosterPlan =>
  planPoster(teamTemplate, content, fontSet, hyphenations[content.language]);

/** So many small charts beside the main one. */
export const withOthers = (count: number): readonly ReadSeries[] => [
  readSeries(series(twelve)),
  ...Array.from({ length: count }, (_, index) =>
    readSeries(series(twelve, { indicator: indicator(`nr-${index}`) }), { headline: 'Ingen sikker endring.' }),
  ),
];
