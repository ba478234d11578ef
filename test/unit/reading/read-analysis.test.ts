import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { nb } from '../../../src/language/nb.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import type { SeriesTarget, TeamSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from './make-series.ts';
import { inEveryLanguage, read } from './read.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const goalOf = (value: number, from: Period | null = null): readonly SeriesTarget[] => [{ from, value, by: null }];
const splitAt = (key: string) => ({ phases: [{ period: month(key), label: null }] });

const nurse = makeIndicator({
  headline: {
    nb: 'Nå får {value} oppfølging av sykepleier innen tre dager.',
    nn: 'No får {value} oppfølging av sjukepleiar innan tre dagar.',
    en: 'Now {value} are followed up by a nurse within three days.',
  },
});
const readmissions = makeIndicator({ direction: 'down' });
const deviations = makeIndicator({ direction: 'neutral' });

/** Twelve points before and twelve after a split: 49 of 120, then 83 of 120. */
const before = '3 5 3 5 3 5 3 5 3 5 3 6';
const after = '6 8 6 8 6 8 6 8 6 8 6 7';
const splitSeries = (given: Partial<TeamSeries> = {}) =>
  makeSeries(`${before} ${after}`, month('2021-01'), { indicator: nurse, ...splitAt('2022-01'), ...given });

describe('a reading, word for word', () => {
  it('of no measurements', () => {
    expect(inEveryLanguage(makeSeries('_'))).toEqual([
      'Ingen målinger ennå.',
      'Ingen målingar enno.',
      'No measurements yet.',
    ]);
  });

  it('of fewer than 10', () => {
    expect(inEveryLanguage(makeSeries('6 7 8 6 7 8 6', month('2022-03')))).toEqual([
      'Vi er i gang: 7 målinger siden mars 2022. Fra 10 målinger kan vi begynne å lese utviklingen.',
      'Vi er i gang: 7 målingar sidan mars 2022. Frå 10 målingar kan vi byrje å lese utviklinga.',
      'We are under way: 7 measurements since March 2022. From 10 measurements we can begin to read the development.',
    ]);
  });

  it('of 10 or 11', () => {
    expect(inEveryLanguage(makeSeries('7 9 7 9 7 9 7 9 7 9'))).toEqual([
      'Nivået er rundt 80 % (10 målinger). Fra 12 målinger kan vi se etter endring.',
      'Nivået er rundt 80 % (10 målingar). Frå 12 målingar kan vi sjå etter endring.',
      'The level is around 80% (10 measurements). From 12 measurements we can look for change.',
    ]);
  });

  it('of nothing to see', () => {
    expect(inEveryLanguage(makeSeries('7 9 7 9 7 9 7 9 7 9 7 9 7 9'))).toEqual([
      'Ingen sikker endring. Nivået er rundt 80 % (14 målinger).',
      'Inga sikker endring. Nivået er rundt 80 % (14 målingar).',
      'No sure change. The level is around 80% (14 measurements).',
    ]);
  });

  it('of better', () => {
    expect(inEveryLanguage(makeSeries('3*9 7*9', month('2021-04')))).toEqual([
      '9 målinger på rad over medianen (januar–september 2022): tegn på reell endring.',
      '9 målingar på rad over medianen (januar–september 2022): teikn på reell endring.',
      '9 measurements in a row above the median (January–September 2022): a sign of real change.',
    ]);
  });

  it('of worse', () => {
    expect(inEveryLanguage(makeSeries('7*9 3*9', month('2021-08')))).toEqual([
      '9 målinger på rad under medianen (mai 2022–januar 2023). Hva skjedde?',
      '9 målingar på rad under medianen (mai 2022–januar 2023). Kva skjedde?',
      '9 measurements in a row below the median (May 2022–January 2023). What happened?',
    ]);
  });

  it('of all at the ceiling', () => {
    expect(inEveryLanguage(makeSeries('10*12 9 10'))).toEqual([
      'Nesten alle målinger er 100 %. Da kan reglene ikke brukes.',
      'Nesten alle målingar er 100 %. Då kan ikkje reglane brukast.',
      'Nearly all measurements are 100%. Then the rules cannot be used.',
    ]);
  });

  it('of two phases: the headline', () => {
    expect(inEveryLanguage(splitSeries())).toEqual([
      'Nå får 69 % oppfølging av sykepleier innen tre dager. Før var det 41 %.',
      'No får 69 % oppfølging av sjukepleiar innan tre dagar. Før var det 41 %.',
      'Now 69% are followed up by a nurse within three days. Before, it was 41%.',
    ]);
  });

  it('of two phases: the evidence and the goal under the chart', () => {
    expect(inEveryLanguage(splitSeries({ targets: goalOf(0.9) }), 'sentence')).toEqual([
      '12 målinger på rad over den gamle medianen (januar–desember 2022): tegn på reell endring. Målet på 90 % er ikke nådd ennå.',
      '12 målingar på rad over den gamle medianen (januar–desember 2022): teikn på reell endring. Målet på 90 % er ikkje nådd enno.',
      '12 measurements in a row above the old median (January–December 2022): a sign of real change. The goal of 90% has not been reached yet.',
    ]);
  });

  it('of a goal that is met and held', () => {
    expect(
      inEveryLanguage(makeSeries('9 10 9 10 9 10 9 10 9 10 9 10', undefined, { targets: goalOf(0.9) }), 'sentence'),
    ).toEqual([
      'Målet på 90 % er nådd og holdt.',
      'Målet på 90 % er nådd og halde.',
      'The goal of 90% has been reached and held.',
    ]);
  });

  it('of a series that is hidden', () => {
    const privacy = {
      minDenominator: 5,
      hiddenPoints: 14,
      withoutCounts: 0,
      pooledFrom: null,
      outsideWholePeriods: 0,
      hiddenByOutcome: true,
    };
    const reading = read(makeSeries('3*9 7*9', undefined, { privacy, points: [], targets: goalOf(0.9) }), 'nn');
    expect(reading.statement).toEqual({ kind: 'hidden-by-outcome' });
    expect(reading.headline).toBe('Målingane er ikkje viste, av omsyn til personvernet.');
    expect([reading.sentence, reading.goal, reading.notes]).toEqual(['', null, []]);
  });
});

describe('the line of the terminal', () => {
  it('tells from what to what, with the counts', () => {
    expect(inEveryLanguage(splitSeries(), 'summary')).toEqual([
      'fra 41 % (49 av 120) til 69 % (83 av 120), delt ved januar 2022',
      'frå 41 % (49 av 120) til 69 % (83 av 120), delt ved januar 2022',
      'from 41% (49 of 120) to 69% (83 of 120), split at January 2022',
    ]);
  });

  it.each([
    ['_', 'ingen målinger ennå'],
    ['6 7 8 6 7 8 6', 'i gang: 7 målinger, 10 trengs for å lese utviklingen'],
    ['7 9 7 9 7 9 7 9 7 9', 'nivået er rundt 80 % (10 målinger), fra 12 målinger kan vi se etter endring'],
    ['7 9 7 9 7 9 7 9 7 9 7 9 7 9', 'ingen sikker endring, nivået er rundt 80 % (14 målinger)'],
    ['3*9 7*9', '9 målinger på rad over medianen (oktober 2022–juni 2023): tegn på reell endring'],
    ['7*9 3*9', '9 målinger på rad under medianen (oktober 2022–juni 2023), hva skjedde?'],
    ['10*12 9 10', 'nesten alle målinger er 100 %, da kan reglene ikke brukes'],
  ])('of %s is: %s', (words, line) => {
    expect(read(makeSeries(words)).summary).toBe(line);
  });

  it('tells the goal on a line of its own', () => {
    expect(read(splitSeries({ targets: goalOf(0.9) })).goalSummary).toBe('målet på 90 % er ikke nådd ennå');
    expect(read(splitSeries()).goalSummary).toBe('');
  });
});

describe('a reading keeps silent', () => {
  const steady = '6 7 8 6 7 8 6';

  it('of what is left out and what is hidden: neither counts as a measurement', () => {
    expect(read(makeSeries(`${steady} x1 h _ x9`)).headline).toContain('7 målinger');
  });

  it('where points enough are measured, but too few lie off the line', () => {
    const reading = read(makeSeries('8 8 8 8 8 9 7 9 7 9 7 9 7'));
    expect(reading.statement.kind).toBe('few-useful');
    expect(reading.headline).toBe(
      'Nivået er rundt 80 % (13 målinger). For mange ligger på selve linjen til at vi kan se etter endring.',
    );
  });

  it('without a word of a ceiling where the many equal points lie elsewhere', () => {
    expect(read(makeSeries('8*12 9 7')).headline).toBe(
      'Over halvparten av målingene er 80 %. Da kan reglene ikke brukes.',
    );
    expect(read(makeSeries('10*8 9 8 9 8 9')).headline).toBe(
      'Over halvparten av målingene er 100 %. Da kan reglene ikke brukes.',
    );
  });

  it('at the floor too', () => {
    expect(read(makeSeries('0*12 1 0')).headline).toBe('Nesten alle målinger er 0 %. Da kan reglene ikke brukes.');
    // A p chart's line is the mean, where no point lies.
    expect(read(makeSeries('10*21 9 9 9', undefined, { chart: 'p' })).headline).toBe(
      'Nesten alle målinger er 100 %. Da kan reglene ikke brukes.',
    );
  });

  it('since when, where the measurements are only numbered', () => {
    const reading = read(makeSeries(steady, { kind: 'number', key: '1' }, { step: null }));
    expect(reading.headline).toBe('Vi er i gang: 7 målinger. Fra 10 målinger kan vi begynne å lese utviklingen.');
  });

  it('after a split until the new phase has points enough', () => {
    const series = makeSeries(`${before} 6 8 6`, month('2021-01'), splitAt('2022-01'));
    expect(read(series).headline).toMatch(/^Vi er i gang: 3 målinger siden januar 2022\./);
  });

  it('after a split where nothing is measured yet', () => {
    const series = makeSeries(`${before} _`, month('2021-01'), splitAt('2022-01'));
    expect(read(series).headline).toMatch(/^Ingen målinger ennå siden januar 2022\./);
    expect(read(series).summary).toBe('ingen målinger ennå, 10 trengs for å lese utviklingen');
  });
});

describe('the better direction', () => {
  const rise = makeSeries('3*9 7*9', month('2021-04'));

  it('is down for readmissions: a rise asks what happened', () => {
    const reading = read({ ...rise, indicator: readmissions });
    expect(reading.headline).toBe('9 målinger på rad over medianen (januar–september 2022). Hva skjedde?');
    expect(reading.statement).toMatchObject({ better: false });
  });

  it('is none for a neutral indicator: the sign is only told', () => {
    const reading = read({ ...rise, indicator: deviations });
    expect(reading.headline).toMatch(/: tegn på reell endring\.$/);
    expect(reading.statement).toMatchObject({ better: null });
  });
});

describe('a sign', () => {
  it('against a frozen baseline is told as that', () => {
    const steady = '5 3 '.repeat(6);
    const series = makeSeries(steady + after, month('2021-01'), { baseline: { points: 12 } });
    expect(read(series).headline).toBe(
      '12 målinger på rad over utgangsnivået (januar–desember 2022): tegn på reell endring.',
    );
  });

  it('of a run early on tells where the latest points lie', () => {
    expect(read(makeSeries('3 7*8 3 7 3 3 7 3*6', month('2021-01'))).headline).toBe(
      '8 målinger på rad over medianen (februar–september 2021), og de siste ligger mest under. Hva skjedde?',
    );
  });

  it('of few crossings tells how many are expected, and where the latest points lie', () => {
    const series = makeSeries('3 7*9 3*3 7 3*6', month('2021-01'));
    expect(inEveryLanguage(series)).toEqual([
      'Målingene krysser medianen bare 4 ganger (minst 6 ventes), og de siste ligger mest under. Hva skjedde?',
      'Målingane kryssar medianen berre 4 gonger (minst 6 er venta), og dei siste ligg mest under. Kva skjedde?',
      'The measurements cross the median only 4 times (at least 6 expected), and the latest are mostly below. What happened?',
    ]);
  });

  it('of the newest point beyond the limits names the point', () => {
    const chart = { chart: 'p' } as const;
    const words = '40/100 44/100 38/100 42/100 39/100 43/100 41/100 37/100 44/100 40/100 38/100 43/100 80/100';
    expect(read(makeSeries(words, undefined, chart)).headline).toBe(
      'Den nyeste målingen (januar 2023) ligger over grensene: tegn på reell endring.',
    );
  });

  it('that no rule bears out is none', () => {
    const series = makeSeries('3 5 '.repeat(6).trim());
    const { input, options } = toSeriesInput(series);
    const analysis = { ...analyzeSeries(input, options), signals: [], variation: 'changed' } as const;
    expect(readAnalysis(series, analysis, nb).statement.kind).toBe('no-sure-change');
  });

  it('about a mean is told as that', () => {
    expect(read(makeSeries('3*9 7*9', undefined, { chart: 'i' })).headline).toMatch(
      /^9 målinger på rad over gjennomsnittet/,
    );
  });
});

describe('two phases', () => {
  it('are told from and to without a sentence of praise where it got worse', () => {
    const reading = read(
      makeSeries(`${after} ${before}`, month('2021-01'), { indicator: nurse, ...splitAt('2022-01') }),
    );
    expect(reading.headline).toBe('Fra 69 % til 41 %.');
    expect(reading.sentence).toBe('12 målinger på rad under den gamle medianen (januar–desember 2022). Hva skjedde?');
  });

  it('are told from and to where the indicator has no sentence of its own', () => {
    const indicator = makeIndicator({ headline: { nb: '', nn: '', en: '' } });
    expect(read(splitSeries({ indicator })).headline).toBe('Fra 41 % til 69 %.');
  });

  it('stay neutral for a neutral indicator', () => {
    const indicator = { ...nurse, direction: 'neutral' } as const;
    const reading = read(splitSeries({ indicator, targets: goalOf(0.5) }));
    expect(reading.headline).toMatch(/^Nå får 69 %/);
    expect(reading.sentence).toMatch(/: tegn på reell endring\.$/);
    expect(reading.goal).toEqual({ value: 0.5, met: null });
  });

  it('leave out of the pooled counts what is excluded and hidden', () => {
    const points = `${before} x10/10 h ${after}`;
    const series = makeSeries(points, month('2021-01'), { indicator: nurse, ...splitAt('2022-01') });
    expect(read(series).summary).toMatch(/^fra 41 % \(49 av 120\) til 69 % \(83 av 120\)/);
  });

  it('are told without counts for a mean', () => {
    const minutes = makeIndicator({
      measure: 'value',
      direction: 'down',
      unit: { nb: 'min', nn: 'min', en: 'min' },
      headline: { nb: 'Nå tar det {value}.', nn: 'No tek det {value}.', en: 'It now takes {value}.' },
    });
    const values = 'v40 v44 v40 v44 v40 v44 v40 v44 v40 v44 v40 v44 v30 v33 v30 v33 v30 v33 v30 v33 v30 v33 v30 v33';
    const reading = read(makeSeries(values, month('2021-01'), { indicator: minutes, ...splitAt('2022-01') }));
    expect(reading.headline).toBe('Nå tar det 31,5 min. Før var det 42 min.');
    expect(reading.summary).toBe('fra 42 min til 31,5 min, delt ved januar 2022');
  });

  it('are told without counts for a rate, which looks like a share with them', () => {
    const nights = makeIndicator({
      measure: 'rate',
      direction: 'down',
      unit: { nb: 'døgn', nn: 'døgn', en: 'nights' },
      headline: { nb: 'Nå venter de {value}.', nn: '', en: '' },
    });
    const reading = read(
      makeSeries('24 26 '.repeat(6) + '14 16 '.repeat(6).trim(), month('2021-01'), {
        indicator: nights,
        ...splitAt('2022-01'),
      }),
    );
    expect(reading.headline).toBe('Nå venter de 1,5 døgn. Før var det 2,5 døgn.');
    expect(reading.statement).toMatchObject({ to: { numerator: null, denominator: null } });
  });

  it('without a sign tell that there is no sure change from before', () => {
    const series = makeSeries('3 5 '.repeat(12).trim(), month('2021-01'), splitAt('2022-01'));
    expect(inEveryLanguage(series)).toEqual([
      'Ingen sikker endring fra tiden før januar 2022. Nivået er rundt 40 % (12 målinger).',
      'Inga sikker endring frå tida før januar 2022. Nivået er rundt 40 % (12 målingar).',
      'No sure change from the time before January 2022. The level is around 40% (12 measurements).',
    ]);
  });

  it('are not compared where the first is short: only the time since is read', () => {
    const series = makeSeries(`3 5 3 5 3 ${after}`, month('2021-08'), splitAt('2022-01'));
    expect(read(series).headline).toBe('Ingen sikker endring siden januar 2022. Nivået er rundt 65 % (12 målinger).');
  });

  it('tell of a fall within the new phase too', () => {
    const series = makeSeries(`${before} 9*9 6*9`, month('2021-01'), { indicator: nurse, ...splitAt('2022-01') });
    const reading = read(series);
    expect(reading.headline).toMatch(/^Nå får 75 %/);
    expect(reading.sentence).toBe(
      '18 målinger på rad over den gamle medianen (januar 2022–juni 2023): tegn på reell endring. ' +
        '9 målinger på rad under den nye medianen (oktober 2022–juni 2023). Hva skjedde?',
    );
  });

  it('show the sign alone where the pooled levels do not bear it out', () => {
    const oneLarge = before.replace(/ 5$| 6$/, ' 900/1000');
    const reading = read(makeSeries(`${oneLarge} ${after}`, month('2021-01'), splitAt('2022-01')));
    expect(reading.headline).toBe(
      '12 målinger på rad over den gamle medianen (januar–desember 2022): tegn på reell endring.',
    );
  });

  it('after a ceiling are not read as a fall because some points lie below 100 %', () => {
    const ceiling = '10 10 9 10 10 8 10 10 9 10 10 10';
    const same = '10 9 10 9 10 8 10 9 10 9 10 9 10 9 10 9 10 9 10 9 10 9 10 9';
    const series = makeSeries(`${ceiling} ${same}`, month('2020-01'), splitAt('2021-01'));
    expect(read(series).statement).toMatchObject({ kind: 'no-sure-change', scope: { kind: 'since' } });
  });

  it('after a floor are read where the new points lie above all of the old', () => {
    const series = makeSeries(`0*10 1 0 ${after}`, month('2021-01'), { indicator: nurse, ...splitAt('2022-01') });
    expect(read(series).headline).toBe('Nå får 69 % oppfølging av sykepleier innen tre dager. Før var det 1 %.');
  });
});

describe('a goal', () => {
  const steady = '7 9 '.repeat(7).trim();

  it('is the one that holds at the newest measured point', () => {
    const targets = [...goalOf(0.5), ...goalOf(0.75, month('2022-06')), ...goalOf(0.95, month('2024-01'))];
    expect(read(makeSeries(steady, undefined, { targets })).goal).toEqual({ value: 0.75, met: 'met-and-held' });
  });

  it('is told as the team wrote it', () => {
    expect(read(makeSeries(steady, undefined, { targets: goalOf(0.925) })).sentence).toBe(
      'Målet på 92,5 % er ikke nådd ennå.',
    );
  });

  it('below is the better one for readmissions', () => {
    const series = makeSeries('1 2 '.repeat(7).trim(), undefined, { indicator: readmissions });
    expect(read({ ...series, targets: goalOf(0.2) }).goal?.met).toBe('met-and-held');
    expect(read({ ...series, targets: goalOf(0.1) }).goal?.met).toBe('not-met');
  });

  it('is not spoken of before there are 10 points', () => {
    const reading = read(makeSeries('7 9 7 9 7 9 7', undefined, { targets: goalOf(0.9) }));
    expect([reading.goal, reading.sentence]).toEqual([{ value: 0.9, met: null }, '']);
  });

  it('is not called held at 11 points, or under a sign for the worse', () => {
    expect(read(makeSeries('7 9 7 9 7 9 7 9 7 9 8', undefined, { targets: goalOf(0.7) })).goal?.met).toBe(null);
    expect(read(makeSeries('10*9 8*9', undefined, { targets: goalOf(0.7) })).goal?.met).toBe(null);
  });

  it('is held at the ceiling only where each of the newest 12 reaches it', () => {
    expect(read(makeSeries('10*12 9 10', undefined, { targets: goalOf(0.9) })).goal?.met).toBe('met-and-held');
    expect(read(makeSeries('10*12 7 7', undefined, { targets: goalOf(0.9) })).goal?.met).toBe(null);
  });

  it('does not repeat the headline', () => {
    const { headline, sentence } = read(makeSeries(steady));
    expect(headline).not.toBe('');
    expect(sentence).toBe('');
  });
});

describe('what the reader must know besides', () => {
  it('is how many points are hidden, and that points were added up', () => {
    const privacy = {
      minDenominator: 5,
      hiddenPoints: 3,
      withoutCounts: 0,
      pooledFrom: 'month',
      outsideWholePeriods: 0,
      hiddenByOutcome: false,
    } as const;
    const series = makeSeries('3 5 3', { kind: 'quarter', key: '2022-Q1' }, { privacy, step: 'quarter' });
    expect(read(series, 'nb').notes).toEqual([
      'Per kvartal, av hensyn til personvernet.',
      '3 målinger er skjult av hensyn til personvernet.',
    ]);
    expect(read(series, 'nn').notes).toEqual([
      'Per kvartal, av omsyn til personvernet.',
      '3 målingar er skjulte av omsyn til personvernet.',
    ]);
  });

  it('is that too few points are left where points were added up to years, and never that the team is at its beginning', () => {
    const privacy = { ...makeSeries('3').privacy, pooledFrom: 'month' } as const;
    const years = (words: string) => {
      const first = { kind: 'year', key: '2021' } as const;
      return makeSeries(words, first, { privacy, step: 'year', targets: goalOf(0.9) });
    };
    expect(inEveryLanguage(years('4/90 6/95'))).toEqual([
      'Bare 2 målinger når tallene blir slått sammen per år: for lite til å lese utviklingen.',
      'Berre 2 målingar når tala blir slegne saman per år: for lite til å lese utviklinga.',
      'Only 2 measurements when the numbers are added up per year: not enough to read the development.',
    ]);
    const { summary, goal, notes } = read(years('4/90'));
    expect(summary).toContain('slått sammen per år: 1 måling, for lite til å lese utviklingen');
    expect(goal).toEqual({ value: 0.9, met: null });
    expect(notes).toEqual(['Per år, av hensyn til personvernet.']);
    expect(read(years('4/90*12')).statement.kind).not.toBe('in-progress');
  });
});
