import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import { en } from '../../../src/language/en.ts';
import { nn } from '../../../src/language/nn.ts';
import { makePosterContent } from '../../../src/poster/make-poster-content.ts';
import type { PosterContent } from '../../../src/poster/poster-content.ts';
import type { SeriesPrivacy } from '../../../src/series/series.ts';
import {
  analysis,
  bareTeam,
  contentOf,
  date,
  fullTexts,
  indicator,
  input,
  month,
  project,
  reading,
  readSeries,
  series,
  team,
  twelve,
  withOthers,
} from './example-poster.ts';

const privacy = (more: Partial<SeriesPrivacy>): SeriesPrivacy => ({
  minDenominator: 5,
  hiddenPoints: 0,
  withoutCounts: 0,
  pooledFrom: null,
  outsideWholePeriods: 0,
  hiddenByOutcome: false,
  ...more,
});
const mainNames = ({ main }: PosterContent): string => (main.kind === 'chart' ? main.chart.series.indicator.id : '');
const codes = (more: Parameters<typeof input>[0]): readonly string[] =>
  makePosterContent(input(more)).findings.map(({ code }) => code);

describe('the head of a poster', () => {
  it('names the programme, the network and the gathering it is made for', () => {
    expect(contentOf().eyebrow).toBe('GODE PASIENTFORLØP · LÆRINGSNETTVERK FJELLFYLKET · SAMLING 4');
  });

  it('takes the first gathering on or after the last day of the data', () => {
    const throughSeptember = [readSeries(series(twelve.slice(0, 8), {}, '2022-01'))];
    expect(contentOf({ series: throughSeptember }).eyebrow).toContain('SAMLING 3');
  });

  it('takes the last gathering where all are over', () => {
    expect(contentOf({ series: [readSeries(series(twelve, {}, '2024-01'))] }).eyebrow).toContain('SAMLING 4');
  });

  it('names no gathering before there is data, since today must not decide', () => {
    expect(contentOf({ series: [] }).eyebrow).toBe('GODE PASIENTFORLØP · LÆRINGSNETTVERK FJELLFYLKET');
  });

  it('says that invented numbers are invented, and what else every page must say', () => {
    expect(contentOf().stamp).toBe('Oppdiktede tall');
    expect(contentOf({ stamp: 'Internt' }).stamp).toBe('Internt · Oppdiktede tall');
    expect(contentOf({ project: project({ network: null }) }).stamp).toBeNull();
  });

  it('takes the name of the team where it has written no title, and does not say it twice', () => {
    expect(contentOf({ team: bareTeam })).toMatchObject({ title: 'Fjelldal kommune', byline: null });
    expect(contentOf()).toMatchObject({
      title: 'Trygt hjem: sykepleier på plass',
      byline: 'Fjelldal kommune sammen med Nordvik sykehus',
    });
  });

  it('tells how far the data go', () => {
    expect(contentOf().dataThrough).toBe('Data til og med desember 2022');
    expect(contentOf({ series: [] }).dataThrough).toBeNull();
  });

  it('tells it by the month where another series was added up to years, and by the year where nothing else is there', () => {
    const months = series([...twelve, ...twelve], {}, '2021-01');
    const points = months.points.slice(0, 2).map((point, index) => ({
      ...point,
      period: { kind: 'year', key: String(2021 + index) } as const,
    }));
    const byYear = readSeries({ ...months, step: 'year', points });
    expect(contentOf({ series: [byYear] }).dataThrough).toBe('Data til og med 2022');
    const both = contentOf({ series: [byYear, readSeries(months)] });
    expect(both.dataThrough).toBe('Data til og med desember 2022');
    expect(both.timeSpan).toEqual({ first: month('2021-01'), last: month('2022-12') });
  });

  it('speaks the language of the team', () => {
    expect(contentOf({ messages: nn })).toMatchObject({ language: 'nn', stamp: 'Oppdikta tal' });
    expect(contentOf({ messages: en }).dataThrough).toBe('Data through December 2022');
  });
});

describe('the words of the team', () => {
  it('puts the aim into one sentence', () => {
    expect(contentOf().aim).toBe('90 % får oppfølging innen 3 dager for brukere over 65 år, innen 1. mars 2023.');
  });

  it('numbers the changes by date, as the flags in the chart are', () => {
    expect(contentOf().changes).toEqual([
      { number: 1, date: 'jan. 22', text: 'Telefon før utskrivning' },
      { number: 2, date: 'mai 22', text: 'Fast sykepleier ved hjemkomst' },
    ]);
  });

  it('quotes a patient in the marks of the language', () => {
    expect(contentOf().patientVoice?.text).toBe('«Jeg ville bare vite hvem som kom, og når.»');
    const typed = team({ patientVoice: { text: '"Det var trygt"', consent: fullTexts.patientVoice?.consent ?? null } });
    expect(contentOf({ team: typed, messages: en }).patientVoice?.text).toBe('“Det var trygt”');
  });

  it.each([
    ['nobody has agreed', null],
    ['only the web is agreed to', { date: date('2022-08-01'), covers: ['web'] as const, until: null }],
    [
      'it ends before the gathering',
      { date: date('2022-08-01'), covers: ['gathering'] as const, until: date('2023-01-01') },
    ],
  ])('leaves a patient out where %s, and says so', (_, consent) => {
    const unquoted = team({ patientVoice: { text: 'Takk', consent } });
    expect(contentOf({ team: unquoted }).patientVoice).toBeNull();
    expect(codes({ team: unquoted })).toEqual(['story-without-consent']);
  });

  it('marks where the team is in the wheel', () => {
    expect(contentOf().wheel?.phases.filter(({ current }) => current)).toEqual([{ name: 'Evaluere', current: true }]);
    expect(contentOf({ team: bareTeam }).wheel).toBeNull();
  });
});

describe('the charts', () => {
  it('shows the indicator that the team chose large', () => {
    const chosen = team({ mainIndicator: 'nr-1' as IndicatorId });
    expect(mainNames(contentOf({ team: chosen, series: withOthers(3) }))).toBe('nr-1');
  });

  it('else adherence, else the first', () => {
    const adherence = readSeries(series(twelve, { indicator: indicator('minst-3-av-4', { code: 'E2-06' }) }));
    expect(mainNames(contentOf({ team: bareTeam, series: [...withOthers(1), adherence] }))).toBe('minst-3-av-4');
    expect(mainNames(contentOf({ team: bareTeam, series: withOthers(1) }))).toBe('sykepleier');
  });

  it('passes over a choice that there is nothing to draw of', () => {
    const hidden = readSeries(series([], { indicator: indicator('nr-9') }), {
      statement: { kind: 'hidden-by-outcome' },
    });
    const chosen = team({ mainIndicator: 'nr-9' as IndicatorId });
    expect(mainNames(contentOf({ team: chosen, series: [hidden, ...withOthers(0)] }))).toBe('sykepleier');
  });

  it('shows at most six small ones, on one time axis', () => {
    const content = contentOf({ series: withOthers(9) });
    expect(content.others).toHaveLength(6);
    expect(content.timeSpan).toEqual({ first: month('2022-01'), last: month('2022-12') });
  });

  it('says which have no room on the poster', () => {
    const { findings } = makePosterContent(input({ series: withOthers(8) }));
    expect(findings).toMatchObject([
      { code: 'poster-series-left-out', severity: 'info', team: 'fjelldal', args: { names: [{}, {}] } },
    ]);
    expect(codes({ series: withOthers(6) })).toEqual([]);
  });

  it('says the reading large, what is measured under it, and the evidence under the chart', () => {
    expect(contentOf().main).toMatchObject({
      headline: 'Nå får 69 % oppfølging. Før var det 41 %.',
      subtitle: 'HPH2 · Oppfølging sykepleier · andel pasienter per måned (run-diagram)',
      evidence: '12 målinger på rad over den gamle medianen: tegn på reell endring.',
    });
  });

  it('has no evidence line where the headline says it all', () => {
    const main = readSeries(series(twelve.slice(0, 5)), { headline: 'Vi er i gang.', sentence: '' });
    expect(contentOf({ series: [main] }).main).toMatchObject({ headline: 'Vi er i gang.', evidence: null });
  });

  it('says whom a series is about where that is not everybody', () => {
    const group = readSeries(series(twelve, { patientGroup: 'frail-elderly' }));
    expect(contentOf({ series: [...withOthers(0), group] }).others[0]?.name).toBe(
      'Oppfølging sykepleier (skrøpelige eldre)',
    );
  });

  it('says beside a chart that it was pooled for privacy', () => {
    const pooled = readSeries(series(twelve, { privacy: privacy({ pooledFrom: 'month' }), step: 'quarter' }));
    expect(contentOf({ series: [...withOthers(0), pooled] }).others[0]?.sentence).toMatch(
      /Per kvartal, av hensyn til personvernet\.$/,
    );
  });

  it('says beside a chart that its points vary more than its limits reckon with', () => {
    const wide = [1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8].map((count) => count * 1000);
    const points = series(wide, { chart: 'p' }).points.map((point) => ({ ...point, denominator: 10_000 }));
    const drawn = (more: Partial<ReturnType<typeof series>>) => {
      const shown = series(wide, { chart: 'p', points, ...more });
      return { series: shown, analysis: { ...analysis(shown), chart: shown.chart }, reading: reading(shown) };
    };
    const evidence = (more: Partial<ReturnType<typeof series>>): string => {
      const { main } = contentOf({ series: [drawn(more)] });
      return main.kind === 'chart' ? (main.evidence ?? '') : '';
    };
    expect(evidence({})).toContain('spriker mer enn det lyse feltet regner med');
    expect(evidence({ chart: 'p-prime' })).not.toContain('spriker');
    const calm = points.map((point) => ({ ...point, numerator: 5000 }));
    expect(evidence({ points: calm })).not.toContain('spriker');
  });

  it('names the goals that the shown indicators work towards, in the order of the catalogue', () => {
    const goals = ['gode', 'hele'] as unknown as ReturnType<typeof indicator>['effectGoals'];
    const both = readSeries(series(twelve, { indicator: indicator('x', { effectGoals: goals }) }));
    expect(contentOf({ series: [both] }).effectGoals).toEqual(['Helhetlige forløp', 'Bedre overganger']);
    expect(contentOf().effectGoals).toEqual(['Helhetlige forløp']);
  });
});

describe('before there is data', () => {
  const none = [readSeries(series([])), readSeries(series([], { indicator: indicator('lege') }))];

  it('says the aim large, once, and what will be measured', () => {
    const content = contentOf({ series: none });
    expect(content.aim).toBeNull();
    expect(content.main).toEqual({
      kind: 'plan',
      headline: '90 % får oppfølging innen 3 dager for brukere over 65 år, innen 1. mars 2023.',
      heading: 'Måleplanen vår',
      items: [
        { name: 'Oppfølging sykepleier', text: 'Teller: De som fikk det.\nNevner: Alle som kom hjem.' },
        { name: 'Oppfølging lege', text: 'Teller: De som fikk det.\nNevner: Alle som kom hjem.' },
        { name: '', text: 'Fra 10 målinger kan vi begynne å lese utviklingen. Fra 12 kan vi se etter endring.' },
      ],
    });
    expect(codes({ series: none })).toEqual([]);
  });

  it('is a finding where there is neither aim nor plan', () => {
    expect(codes({ team: bareTeam, series: [] })).toEqual(['poster-nothing-to-show']);
  });
});

describe('the note on methods', () => {
  const noteOn = (all: ReturnType<typeof withOthers>): string => contentOf({ series: all }).methods ?? '';

  it('says nothing of lines that are not drawn', () => {
    expect(noteOn([readSeries(series(twelve.slice(0, 7)))])).toBe('');
  });

  it('tells the lines of run charts and of charts with limits apart', () => {
    const run = readSeries(series(twelve));
    const limited = {
      ...run,
      series: { ...run.series, chart: 'p' as const },
      analysis: analysis(run.series, { points: run.analysis.points.map((point) => ({ ...point, upper: 1 })) }),
    };
    expect(noteOn([run])).toContain('Svart linje: medianen.');
    expect(noteOn([limited])).toMatch(/Svart linje: gjennomsnittet\..*Lyst felt/);
    expect(noteOn([run, limited])).toContain('medianen; i diagrammer med lyst felt');
    const times = { ...limited, series: { ...limited.series, chart: 't' as const } };
    expect(noteOn([run, times])).toContain('midtlinjen (median eller gjennomsnitt)');
  });

  it('tells an old point beyond its limits apart from a sign of change', () => {
    const run = readSeries(series(twelve));
    const points = run.analysis.points.map((point, index) =>
      index === 2 ? { ...point, upper: 0.2, signals: ['beyond-limits'] as const } : point,
    );
    const note = noteOn([{ ...run, analysis: analysis(run.series, { points }) }]);
    expect(note).toContain('Rute der ingen endring er meldt: én måling utenfor det lyse feltet.');
    expect(note).not.toContain('tegn på reell endring');
  });

  it('explains diamonds of a pattern that no conclusion is drawn from yet', () => {
    const run = readSeries(series(twelve));
    const points = run.analysis.points.map((point) => ({ ...point, signals: ['longest-run'] as const }));
    const note = noteOn([{ ...run, analysis: analysis(run.series, { points }) }]);
    expect(note).toContain('Ruter der ingen endring er meldt: et mønster, men ikke målinger nok');
    expect(note).not.toContain('én måling utenfor');
    expect(note).not.toContain('tegn på reell endring');
  });

  it('says that extreme jumps are left out where limits come from moving ranges', () => {
    const run = readSeries(series(twelve));
    const points = run.analysis.points.map((point) => ({ ...point, upper: 1 }));
    const drawnAs = (chart: 'i' | 'p') => ({
      ...run,
      series: { ...run.series, chart },
      analysis: analysis(run.series, { points }),
    });
    expect(noteOn([drawnAs('i')])).toContain('Uvanlig store sprang teller ikke med');
    expect(noteOn([drawnAs('p')])).not.toContain('sprang');
  });

  it('explains a diamond only where a sign is drawn', () => {
    const plain = readSeries(series(twelve));
    const sign = {
      ...plain,
      analysis: analysis(plain.series, {
        points: plain.analysis.points.map((point) => ({ ...point, signals: ['longest-run'] as const })),
        signals: [{ rule: 'longest-run', side: 'above', from: '2022-01', to: '2022-09', observed: 9, limit: 7 }],
      }),
      reading: reading(plain.series, {
        statement: {
          kind: 'sign-of-change',
          evidence: { kind: 'newest-beyond-limits', period: month('2022-12'), side: 'above' },
          better: true,
          level: 0.6,
        },
      }),
    };
    expect(noteOn([plain])).not.toContain('Rute');
    expect(noteOn([sign])).toContain('Rute: tegn på reell endring');
  });

  it('says what the colon at the bottom of a chart is, where one stands', () => {
    const plain = series(twelve, { privacy: privacy({ hiddenPoints: 1 }) });
    const points = plain.points.map((point, index) => (index === 4 ? { ...point, state: 'hidden' as const } : point));
    const note = noteOn([readSeries({ ...plain, points })]);
    expect(note).toContain(
      'Målinger med færre enn 5 pasienter er ikke vist, av hensyn til personvernet (1 måling). Kolon (:) nederst i et diagram viser hvor.',
    );
    expect(noteOn([readSeries(plain)])).not.toContain('Kolon');
  });

  it('counts what is hidden, and names what is hidden altogether', () => {
    const some = readSeries(series(twelve, { privacy: privacy({ hiddenPoints: 3 }) }));
    expect(noteOn([some])).toContain('Målinger med færre enn 5 pasienter er ikke vist');
    const all = readSeries(series([], { indicator: indicator('falt'), privacy: privacy({ hiddenByOutcome: true }) }), {
      statement: { kind: 'hidden-by-outcome' },
      headline: 'Skjult av hensyn til personvernet.',
    });
    expect(noteOn([...withOthers(0), all])).toContain('Oppfølging falt: Skjult av hensyn til personvernet.');
  });
});

describe('what the archive keeps', () => {
  it('holds the published numbers, the reading and the version', () => {
    const { metadata } = contentOf();
    expect(metadata).toMatchObject({ gpf: '0.1.0', team: 'Fjelldal kommune', language: 'nb', invented: true });
    expect(metadata.series[0]?.points[0]).toEqual({
      period: '2022-01',
      state: 'measured',
      value: 0.3,
      numerator: 3,
      denominator: 10,
      centerLine: 0.5,
      excluded: null,
      signals: [],
    });
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });

  it('holds no number of a hidden point', () => {
    const [first, ...rest] = series(twelve).points;
    const point = { ...first, period: month('2022-01'), state: 'hidden', numerator: null, denominator: null } as const;
    const hidden = series(twelve, { points: [{ ...point, value: null, values: [], excluded: null }, ...rest] });
    expect(contentOf({ series: [readSeries(hidden)] }).metadata.series[0]?.points[0]).toMatchObject({
      state: 'hidden',
      value: null,
      numerator: null,
      denominator: null,
    });
  });

  it('describes the readings for those who cannot see the charts', () => {
    expect(contentOf({ series: withOthers(1) }).description).toBe(
      'Nå får 69 % oppfølging. Før var det 41 %. HPH2 · Oppfølging sykepleier · andel pasienter per måned (run-diagram). 12 målinger på rad over den gamle medianen: tegn på reell endring. Oppfølging nr-0: Ingen sikker endring.',
    );
  });
});
