import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../../src/charts/chart-spec.ts';
import { loadMessages } from '../../../src/language/load-messages.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { date, makeChartInput, month, rowsOf, specOf, textsOf, twoPhases } from './make-chart-input.ts';

const alternating = (pairs: number): string => Array.from({ length: pairs }, () => '4 6').join(' ');
const phases = [{ period: month('2022-01'), label: null }];
const goal = (value: number) => [{ from: null, value, by: null }];
const same = (text: string) => ({ nb: text, nn: text, en: text });
const days = Array.from({ length: 16 }, (_, index) => `v${[32, 18, 39, 22, 15, 41, 19, 31][index % 8]}`).join(' ');
const daysBetween = { measure: 'days-between', unit: same('dager') } as const;

describe('the specification of a chart', () => {
  const input = () =>
    makeChartInput(twoPhases, {
      series: { phases, targets: goal(0.9), changes: [{ date: date('2022-01-10'), text: 'Telefon' }] },
      gatherings: [{ name: 'Samling 1', date: date('2021-11-23') }],
    });

  it('is plain JSON', () => {
    const spec = chartSpec(input());
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(chartSpec(input()))).toBe(JSON.stringify(chartSpec(input())));
  });

  it('leaves what it was given as it was', () => {
    const given = input();
    const before = JSON.stringify(given.readSeries);
    chartSpec(given);
    expect(JSON.stringify(given.readSeries)).toBe(before);
  });

  it('fills the box that it was given', () => {
    const { width, height, padding } = specOf(twoPhases);
    expect(width + padding.left + padding.right).toBeCloseTo(1500, 1);
    expect(height + padding.top + padding.bottom).toBeCloseTo(610, 1);
  });

  it('names layers and fields with small ASCII letters, and has no channel that could lead out of the file', () => {
    const text = JSON.stringify(chartSpec(input()));
    const names = [...text.matchAll(/"(?:name|field)":"([^"]*)"/g)].map(([, name]) => name);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name ?? ''))).toEqual([]);
    expect(text).not.toMatch(/"(?:href|url|image)"/);
  });

  it('says in words what the picture shows', () => {
    expect(specOf(twoPhases, { series: { phases } }).description).toMatch(
      /^Sykepleier innen 3 dager \(run-diagram\)\. /,
    );
  });

  it('drops what XML forbids from the texts of people', () => {
    const spec = specOf(twoPhases, { gatherings: [{ name: 'Sam\u0000ling\u001b 1', date: date('2021-11-23') }] });
    expect(textsOf(spec, 'gathering_names')).toEqual(['Samling 1']);
  });
});

describe('the line of values', () => {
  it('is broken by a missing month', () => {
    expect(rowsOf(specOf('4 5 _ 6 4'), 'value_line').map(({ value }) => value)).toEqual([0.4, 0.5, null, 0.6, 0.4]);
    expect(rowsOf(specOf('4 5 _ 6 4'), 'points')).toHaveLength(4);
  });

  it('is broken by a hidden point, which has its mark at the axis and its number nowhere', () => {
    const spec = specOf('4 5 h 6 4');
    expect(rowsOf(spec, 'value_line').map(({ value }) => value)).toEqual([0.4, 0.5, null, 0.6, 0.4]);
    expect(textsOf(spec, 'hidden_marks')).toEqual([':']);
  });

  it('runs through a point that is left out of the calculation, which is hollow', () => {
    const spec = specOf('4 5 x6 6 4');
    expect(rowsOf(spec, 'value_line').map(({ value }) => value)).not.toContain(null);
    expect(rowsOf(spec, 'points')).toHaveLength(4);
    expect(rowsOf(spec, 'excluded_points').map(({ period }) => period)).toEqual(['2021-03']);
  });

  it('has smaller dots where the points stand close', () => {
    const area = (words: string) => Number(rowsOf(specOf(words), 'points')[0]?.['area']);
    expect(area('4*150')).toBeLessThan(area('4*20'));
  });
});

describe('center lines', () => {
  it('are not drawn for 7 points, nor for 9', () => {
    expect(rowsOf(specOf('3 4 5 3 4 5 3'), 'center_line')).toEqual([]);
    expect(rowsOf(specOf('3 4 5 3 4 5 3 4 5'), 'center_line')).toEqual([]);
  });

  it('are drawn from 10 measured points, and labelled with their level', () => {
    const spec = specOf(alternating(5));
    expect(rowsOf(spec, 'center_line')).toHaveLength(1);
    expect(textsOf(spec, 'level_labels')).toEqual(['50 %']);
  });

  it('count measured points only', () => {
    expect(rowsOf(specOf('4 6 4 6 4 _ 6 4 x6 4 6'), 'center_line')).toEqual([]);
  });

  it('step from phase to phase, and do not touch the next phase', () => {
    const rows = rowsOf(specOf(twoPhases, { series: { phases } }), 'center_line');
    expect(rows.map(({ phase, center }) => [phase, center])).toEqual([
      [1, 0.4],
      [2, expect.closeTo(0.65)],
    ]);
    expect(Number(rows[0]?.['to'])).toBeLessThan(Number(rows[1]?.['from']));
  });

  it('are not drawn of a phase that is too short, which says so beside its points', () => {
    const late = [{ period: month('2021-11'), label: null }];
    const spec = specOf(`${alternating(5)} 7 8 7 8`, { series: { phases: late } });
    expect(rowsOf(spec, 'center_line').map(({ phase }) => phase)).toEqual([1]);
    expect(textsOf(spec, 'notes')).toEqual(['for kort til å sammenligne']);
    expect(Number(rowsOf(spec, 'notes')[0]?.['x'])).toBeGreaterThan(spec.width / 2);
  });

  it('leave it unsaid in a small chart, and where there is one phase alone', () => {
    const late = [{ period: month('2021-11'), label: null }];
    expect(textsOf(specOf(`${alternating(5)} 7 8 7 8`, { series: { phases: late }, role: 'small' }), 'notes')).toEqual(
      [],
    );
    expect(textsOf(specOf('7 8 7 8'), 'notes')).toEqual([]);
  });

  it('tell the pooled shares and counts that the headline tells, and carry the old level on under the new phase', () => {
    const spec = specOf(twoPhases, { series: { phases } });
    expect(rowsOf(spec, 'previous_line').map(({ phase, center }) => [phase, center])).toEqual([[1, 0.4]]);
    expect(textsOf(spec, 'level_labels')).toEqual(expect.arrayContaining(['69 %', '41 % (49 av 120)']));
    expect(textsOf(spec, 'count_labels')).toEqual(['83 av 120']);
  });

  it('tell the level of the unit where the measure is no share', () => {
    const spec = specOf(days, { series: { step: null, chart: 'run', indicator: makeIndicator(daysBetween) } });
    expect(textsOf(spec, 'level_labels')).toEqual(['27 dager'].map(() => expect.stringMatching(/^\d+(,\d)? dager$/)));
  });

  it('are not drawn of a series that is hidden, nor is any point', () => {
    const privacy = {
      minDenominator: 5,
      hiddenPoints: 12,
      withoutCounts: 0,
      pooledFrom: null,
      outsideWholePeriods: 0,
      hiddenByOutcome: true,
    };
    const spec = specOf('4 6 4 6 4 6 4 6 4 6 4 6', { series: { privacy, chart: 'p' } });
    const drawn = spec.layer.map(({ name }) => name);
    for (const layer of ['center_line', 'limits_band', 'points', 'level_labels']) expect(drawn).not.toContain(layer);
  });
});

describe('signs', () => {
  const kinds = (...args: Parameters<typeof specOf>) => rowsOf(specOf(...args), 'points').map(({ kind }) => kind);

  it('are marked on the points that a rule marked', () => {
    expect(kinds('4 3 6 7 4 3 7 6 8*9 2 1 2').filter((kind) => kind === 'sign').length).toBeGreaterThan(0);
  });

  it('are not marked before there are points enough to judge', () => {
    expect(kinds('1 1 1 1 1 9 9 9 9 9')).not.toContain('sign');
  });

  it('are marked on all of the new phase that lies in the run against the old line', () => {
    const marked = kinds(twoPhases, { series: { phases } });
    expect(marked).toEqual([...Array(12).fill('ordinary'), ...Array(12).fill('sign')]);
  });

  it('that rest on limits are not marked where limits may not be judged', () => {
    const far = (denominator: number) =>
      [
        ...Array(8).fill(`${denominator / 10}/${denominator} ${denominator / 5}/${denominator}`),
        `${denominator * 0.6}/${denominator}`,
      ].join(' ');
    expect(kinds(far(200), { series: { chart: 'p' } }).at(-1)).toBe('sign');
    expect(kinds(far(10), { series: { chart: 'p' } }).at(-1)).toBe('ordinary');
  });

  it('have a shape of their own beside their color', () => {
    const spec = specOf(twoPhases, { series: { phases } });
    const points = JSON.stringify(spec.layer.find(({ name }) => name === 'points'));
    expect(points).toContain('"range":["circle","diamond"]');
    expect(points).toContain('"range":["#0B4F5C","#B4501A"]');
  });
});

describe('limits', () => {
  const p = (count: number) =>
    Array.from({ length: count }, (_, index) => `${[40, 55, 48, 60, 45][index % 5]}/100`).join(' ');

  it('are drawn as a band with edges, and called provisional under 20 points', () => {
    const spec = specOf(p(15), { series: { chart: 'p' } });
    expect(rowsOf(spec, 'limits_band').length).toBeGreaterThanOrEqual(15);
    expect(rowsOf(spec, 'limits_edges').length).toBeGreaterThanOrEqual(30);
    expect(textsOf(spec, 'notes')).toEqual(['foreløpige grenser']);
  });

  it('are firm from 20 points', () => {
    expect(textsOf(specOf(p(20), { series: { chart: 'p' } }), 'notes')).toEqual([]);
  });

  it('are not drawn from fewer than 12 points', () => {
    expect(rowsOf(specOf(p(11), { series: { chart: 'p' } }), 'limits_band')).toEqual([]);
  });

  it('are not drawn from a short baseline', () => {
    const spec = specOf(p(20), { series: { chart: 'p', baseline: { points: 8 } } });
    expect(rowsOf(spec, 'limits_band')).toEqual([]);
    expect(rowsOf(spec, 'center_line')).toHaveLength(1);
  });

  it('are not drawn where the denominators are small', () => {
    const spec = specOf('1/6 2/6 1/6 0/6 1/6 2/6 1/6 0/6 1/6 2/6 1/6 0/6 1/6 2/6', { series: { chart: 'p' } });
    expect(rowsOf(spec, 'limits_band')).toEqual([]);
  });

  it('are never drawn on a run chart', () => {
    expect(rowsOf(specOf(p(24)), 'limits_band')).toEqual([]);
  });

  it('of two phases do not run into each other', () => {
    const spec = specOf(p(24), { series: { chart: 'p', phases } });
    expect(rowsOf(spec, 'limits_band').filter(({ upper }) => upper === null)).toHaveLength(1);
  });
});

describe('goals', () => {
  it('are dashed and labelled', () => {
    const spec = specOf('4 5 6', { series: { targets: goal(0.9) } });
    expect(rowsOf(spec, 'goal_line').map(({ goal: level }) => level)).toEqual([0.9]);
    expect(spec.layer.find(({ name }) => name === 'goal_line')?.mark['strokeDash']).toHaveLength(2);
    expect(textsOf(spec, 'goal_labels')).toEqual(['Mål 90 %']);
  });

  it('are steps where they are dated', () => {
    const targets = [...goal(0.7), { from: month('2021-04'), value: 0.9, by: null }];
    const rows = rowsOf(specOf('4 5 6 4 5 6 4', { series: { targets } }), 'goal_line');
    expect(rows.map(({ goal: level }) => level)).toEqual([0.7, 0.9]);
    expect(rows[0]?.['to']).toBe(rows[1]?.['from']);
  });

  it('are not drawn before they begin', () => {
    const targets = [{ from: month('2025-01'), value: 0.9, by: null }];
    expect(rowsOf(specOf('4 5 6', { series: { targets } }), 'goal_line')).toEqual([]);
  });

  it('stand alone where nothing is measured yet', () => {
    const spec = chartSpec(makeChartInput('4', { series: { points: [], targets: goal(0.9) } }));
    expect(JSON.stringify(spec)).toContain('Mål 90');
  });
});

describe('flags of changes', () => {
  const changed = (...dates: string[]) => ({ series: { changes: dates.map((at) => ({ date: date(at), text: 'x' })) } });

  it('are numbered as the changes are listed', () => {
    expect(textsOf(specOf('5*12', changed('2021-02-10', '2021-08-10')), 'flag_numbers')).toEqual(['1', '2']);
  });

  it('keep their numbers where an earlier change lies outside the chart', () => {
    expect(textsOf(specOf('5*12', changed('2019-02-10', '2021-08-10')), 'flag_numbers')).toEqual(['2']);
  });

  it('of one month stand side by side', () => {
    const spec = specOf('5*12', changed('2021-05-01', '2021-05-05', '2021-05-06', '2021-05-30'));
    const places = rowsOf(spec, 'flag_circles').map(({ x }) => Number(x));
    for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? 0)).toBeGreaterThan(36);
  });

  it('stand in several rows where one does not hold them all', () => {
    const many = Array.from({ length: 60 }, (_, index) => `2021-05-${String((index % 28) + 1).padStart(2, '0')}`);
    const spec = specOf('9*12', changed(...many));
    expect(new Set(rowsOf(spec, 'flag_circles').map(({ y }) => y)).size).toBe(2);
  });

  it('move under the axis where a point lies in their way', () => {
    const height = (words: string) => {
      const spec = specOf(words, changed('2021-02-15'));
      return Number(rowsOf(spec, 'flag_circles')[0]?.['y']) - spec.height;
    };
    expect(height('5 5 5')).toBeLessThan(0);
    expect(height('5 1 9')).toBeGreaterThan(0);
  });

  it('are left to the main chart', () => {
    expect(rowsOf(specOf('5*12', { ...changed('2021-05-01'), role: 'small' }), 'flag_circles')).toEqual([]);
  });
});

describe('the network’s sum', () => {
  it('is not drawn as one line across a start of other teams, which is named over it', () => {
    const phases = [{ period: month('2021-03'), label: null, teams: { before: 4, after: 5 } }];
    const spec = specOf('4 5 6 7', { series: { phases } });
    expect(rowsOf(spec, 'value_line').map(({ value }) => value)).toEqual([0.4, 0.5, null, 0.6, 0.7]);
    expect(textsOf(spec, 'gathering_names')).toEqual(['fra 4 til 5 team']);
  });
});

describe('gatherings', () => {
  const at = (name: string, day: string) => ({ name, date: date(day) });

  it('are lines with their names over them', () => {
    const spec = specOf('5*12', { gatherings: [at('Samling 1', '2021-03-23'), at('Samling 2', '2021-09-01')] });
    expect(rowsOf(spec, 'gathering_lines')).toHaveLength(2);
    expect(textsOf(spec, 'gathering_names')).toEqual(['Samling 1', 'Samling 2']);
  });

  it('outside the time of the chart are not drawn', () => {
    expect(rowsOf(specOf('5*12', { gatherings: [at('Samling 1', '2020-03-23')] }), 'gathering_lines')).toEqual([]);
  });

  it('that collide are staggered, and lose their name where two rows do not hold them', () => {
    const gatherings = ['2021-03-20', '2021-03-22', '2021-03-24'].map((day, index) => at(`Samling ${index}`, day));
    const spec = specOf('5*12', { gatherings });
    expect(rowsOf(spec, 'gathering_lines')).toHaveLength(3);
    expect(new Set(rowsOf(spec, 'gathering_names').map(({ y }) => y)).size).toBe(2);
    expect(rowsOf(spec, 'gathering_names')).toHaveLength(2);
  });

  it('with a name wider than the chart are lines alone', () => {
    const spec = specOf('5*12', { gatherings: [at('Samling '.repeat(50), '2021-03-23')] });
    expect(rowsOf(spec, 'gathering_lines')).toHaveLength(1);
    expect(rowsOf(spec, 'gathering_names')).toEqual([]);
  });

  it('have 6 June beside them where that is asked for', () => {
    const spec = specOf('5*18', { whatMattersDay: true });
    expect(rowsOf(spec, 'gathering_lines').map(({ date: day }) => day)).toEqual(['2021-06-06', '2022-06-06']);
    expect(textsOf(spec, 'gathering_names')[0]).toBe('«Hva er viktig for deg?»-dagen');
  });

  it('have 6 June beside them where the indicator is about the question, in months or shorter', () => {
    const indicator = makeIndicator({ marksWhatMattersDay: true });
    const days = (given: Parameters<typeof specOf>[1]) => rowsOf(specOf('5*18', given), 'gathering_lines');
    expect(days({ series: { indicator } })).toHaveLength(2);
    expect(days({ series: { indicator }, whatMattersDay: false })).toEqual([]);
    expect(days({ series: { indicator, step: 'quarter' } })).toEqual([]);
    expect(days({ series: { indicator }, role: 'small' })).toEqual([]);
    expect(days({})).toEqual([]);
  });

  it('have no line on 6 June where its name has no room', () => {
    const sameDays = ['2021-06-04', '2021-06-05'].map((day) => at('En samling med et ganske langt navn', day));
    const spec = specOf('5*12', { gatherings: sameDays, whatMattersDay: true });
    expect(rowsOf(spec, 'gathering_lines').map(({ date: day }) => day)).toEqual(['2021-06-04', '2021-06-05']);
  });
});

describe('the axis of values', () => {
  const labels = (...args: Parameters<typeof specOf>) => textsOf(specOf(...args), 'value_labels');

  it('runs from 0 to 100 % for shares, and does not say so', () => {
    expect(labels('3 5 7')).toEqual(['0 %', '50 %', '100 %']);
    expect(textsOf(specOf('3 5 7'), 'notes')).toEqual([]);
  });

  it('is cut where all lies in a narrow band, and says so', () => {
    expect(labels('16/100 13/100 18/100')).toEqual(['0 %', '20 %', '40 %']);
    expect(textsOf(specOf('16/100 13/100 18/100'), 'notes')).toEqual(['Aksen går ikke fra 0 til 100 %.']);
    expect(labels('96/100 93/100 98/100')).toEqual(['90 %', '95 %', '100 %']);
  });

  it('says that it is cut between the labels of time, and under them where they leave no room', () => {
    const words = '16/100 13/100 18/100';
    const [broad, narrow] = [720, 420].map((width) => specOf(words, { role: 'small', size: { width, height: 265 } }));
    const yOf = (spec: typeof broad, layer: string): number => Number(spec && rowsOf(spec, layer)[0]?.['y']);
    expect(yOf(broad, 'notes')).toBeCloseTo(yOf(broad, 'time_labels'));
    expect(yOf(narrow, 'notes')).toBeGreaterThan(yOf(narrow, 'time_labels') + 10);
    expect(broad?.height).toBeGreaterThan(narrow?.height ?? 0);
  });

  it('is not cut where the goal lies outside the band', () => {
    expect(labels('16/100 13/100 18/100', { series: { targets: goal(0.9) } })).toEqual(['0 %', '50 %', '100 %']);
  });

  it('is not cut at a ceiling of 100 %', () => {
    expect(labels('10*12 9 10*11')).toEqual(['0 %', '50 %', '100 %']);
    expect(labels('10*5')).toEqual(['0 %', '50 %', '100 %']);
  });

  it('runs from 0 to a round number with its unit for other measures', () => {
    expect(labels('v55 v12', { series: { indicator: makeIndicator({ measure: 'value', unit: same('d') }) } })).toEqual([
      '0 d',
      '30 d',
      '60 d',
    ]);
  });

  it('tells a rate per hundred', () => {
    const indicator = makeIndicator({ measure: 'rate', per: 100, unit: same('') });
    expect(labels('4/100 2/100 5/100', { series: { indicator } })).toEqual(['0', '3', '6']);
  });

  it('has a long unit once, over the axis', () => {
    const indicator = makeIndicator({ measure: 'value', unit: same('liggedøgn per utskrivning') });
    const spec = specOf('v2.5 v1.5 v3', { series: { indicator, targets: goal(1.75) } });
    expect(textsOf(spec, 'value_labels')).toEqual(['0', '1,5', '3']);
    expect(textsOf(spec, 'notes')).toEqual(['liggedøgn per utskrivning']);
    expect(textsOf(spec, 'goal_labels')).toEqual(['Mål 1,75']);
  });

  it('goes below 0 where there are values below 0', () => {
    const indicator = makeIndicator({ measure: 'value', unit: same('') });
    expect(labels('v-3 v5', { series: { indicator } })).toEqual(['−3', '0', '6']);
  });
});

describe('the axis of time', () => {
  const labels = (...args: Parameters<typeof specOf>) => textsOf(specOf(...args), 'time_labels');

  it('names the first month with its year, each new year, the middle of each year and the last month', () => {
    expect(new Set(labels(twoPhases))).toEqual(new Set(['jan. 2021', 'juli', 'jan. 2022', 'des.']));
    expect(labels(twoPhases).filter((text) => text === 'juli')).toHaveLength(2);
  });

  it('names first and last alone on a small chart, the last with its year where no other label tells it', () => {
    expect(labels(twoPhases, { role: 'small' })).toEqual(['jan. 2021', 'des. 2022']);
    expect(labels('4 5 6 4', { role: 'small' })).toEqual(['jan. 2021', 'apr.']);
  });

  it('names years by their number alone', () => {
    const years = { first: { kind: 'year', key: '2019' }, series: { step: 'year' } } as const;
    expect(labels('4 5 4', years)).toEqual(['2019', '2021', '2020']);
    expect(labels('4 5 4', { ...years, role: 'small' })).toEqual(['2019', '2021']);
    expect(labels('4', years)).toEqual(['2019']);
  });

  it('names quarters and weeks', () => {
    const quarter = { kind: 'quarter', key: '2021-Q1' } as const;
    expect(labels('4*8', { first: quarter, series: { step: 'quarter' }, role: 'small' })).toEqual([
      '1. kv. 2021',
      '4. kv. 2022',
    ]);
    const week = { kind: 'week', key: '2022-W05' } as const;
    expect(labels('4*30', { first: week, series: { step: 'week' } })).toEqual([
      'uke 5 2022',
      'uke 34',
      'uke 14',
      'uke 27',
    ]);
  });

  it('numbers events in order', () => {
    const events = {
      first: { kind: 'day', key: '2021-01-04' } as const,
      series: { step: null, indicator: makeIndicator(daysBetween) },
    };
    expect(labels(days, events)).toEqual(['1. hendelse', '16. hendelse']);
  });

  it('has one label for one point', () => {
    expect(labels('4')).toEqual(['jan. 2021']);
  });

  it('is the shared one where there is one, whatever the steps of the charts', () => {
    const timeSpan = { first: month('2021-01'), last: month('2022-12') };
    const span = { role: 'small', timeSpan } as const;
    expect(labels('4 5 6 4', span)).toEqual(['jan. 2021', 'des. 2022']);
    const quarters = specOf('4 5', {
      ...span,
      first: { kind: 'quarter', key: '2022-Q1' },
      series: { step: 'quarter' },
    });
    const months = specOf('4 5 4 5 4 5', { ...span, first: month('2022-01') });
    const params = (spec: object) => JSON.stringify((spec as { params: unknown[] }).params.slice(0, 2));
    expect(params(quarters)).toBe(params(months));
  });

  it('speaks the language of the poster', async () => {
    const messages = await loadMessages('en');
    expect(labels('4 5 6', { messages })[0]).toBe('Jan 2021');
  });
});
