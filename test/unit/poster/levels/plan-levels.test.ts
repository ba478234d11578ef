import { describe, expect, it } from 'vitest';
import type { EffectGoalId } from '../../../../src/domain/ids.ts';
import { bottomOf } from '../../../../src/poster/box.ts';
import { makeNetworkPage } from '../../../../src/poster/levels/make-network-page.ts';
import { makePartnershipPage } from '../../../../src/poster/levels/make-partnership-page.ts';
import { makeStrategicPage } from '../../../../src/poster/levels/make-strategic-page.ts';
import { collisions } from '../collisions.ts';
import { date, indicator, project } from '../example-poster.ts';
import { levelInput, ofTeam, planOf, pooled, teamCalled } from './example-levels.ts';

const point = 25.4 / 72;

function networkOf(count: number, nameOf: (index: number) => string = (index) => `Kommune ${index}`) {
  const teams = Array.from({ length: count }, (_, index) => teamCalled(`t${index}`, nameOf(index)));
  return makeNetworkPage(
    levelInput({
      project: project({ teams }),
      teams: teams.map(({ id }) => ofTeam(id)),
      delivered: { measured: count, teams: count },
    }),
  );
}

describe('the sheet of the network', () => {
  it.each([3, 6, 11, 24])('has %i teams without collisions, and the same size for all', (count) => {
    const plan = planOf('network', networkOf(count));
    expect(collisions(plan)).toEqual([]);
    expect(plan.findings).toEqual([]);
    const small = plan.charts.filter(({ role }) => role === 'small');
    expect(small).toHaveLength(count);
    expect(new Set(small.map(({ size }) => JSON.stringify(size))).size).toBe(1);
  });

  it('has one value axis for the teams, and its own for all together', () => {
    const [main, ...small] = planOf('network', networkOf(5)).charts;
    expect(main?.besides).toBeUndefined();
    expect(small.map(({ besides }) => besides?.length)).toEqual([4, 4, 4, 4, 4]);
  });

  it('has 40 teams too, in small letters, and says so', () => {
    const plan = planOf('network', networkOf(40));
    expect(collisions(plan)).toEqual([]);
    expect(plan.charts).toHaveLength(41);
    expect(plan.findings).toMatchObject([
      { code: 'sheet-crowded', file: 'gpf.yaml', team: null, args: { charts: 40 } },
    ]);
  });

  it('has long names whole', () => {
    const long = (index: number) => `Midtre Gauldalen og Øvre Rendalsbygda kommune ${index}`;
    const plan = planOf('network', networkOf(9, long));
    expect(collisions(plan)).toEqual([]);
    const written = plan.blocks.flatMap(({ elements }) =>
      elements.flatMap((element) => (element.kind === 'text' ? element.text : [])),
    );
    expect(written.join(' ')).toContain('Rendalsbygda kommune 8');
  });
});

const goals = ['hele', 'gode'].map((id) => id as EffectGoalId);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    indicator(`nr-${index}`, { effectGoals: goals.slice(index % 2, (index % 2) + 1) }),
  );

function leadersInput(count: number) {
  const indicators = many(count);
  const level = {
    indicators: indicators.slice(0, 3).map(({ id }) => id),
    direction: 'Pasienten skal møte én tjeneste, også når den er delt.',
    decisions: ['Felles rutine for utskrivning.', 'Hver kommune har en måleansvarlig.'],
    nextMeeting: date('2023-03-09'),
  };
  return levelInput({
    project: project({
      catalogue: { ...project().catalogue, indicators },
      partnership: { ...level, asks: ['Sett av tid til måling.'] },
      strategic: { ...level, indicators: [] },
    }),
    network: indicators.map((one) => pooled({ indicator: one })),
    teams: indicators.map((one) => ofTeam('a', { indicator: one })),
  });
}

describe('the sheet of the strategic committee', () => {
  it.each([0, 1, 4, 8])('has %i indicators without collisions', (count) => {
    const plan = planOf('strategic', makeStrategicPage(leadersInput(count)));
    expect(collisions(plan)).toEqual([]);
    expect(plan.findings).toEqual([]);
    expect(plan.charts).toHaveLength(count);
  });

  it('has 30 of them too, in small letters, and says so', () => {
    const plan = planOf('strategic', makeStrategicPage(leadersInput(30)));
    expect(collisions(plan)).toEqual([]);
    expect(plan.charts).toHaveLength(30);
    expect(plan.findings).toMatchObject([{ code: 'sheet-crowded', args: { charts: 30 } }]);
  });
});

describe('the page of the partnership meeting', () => {
  it.each([0, 1, 2, 3])('stands on one page with %i readings', (count) => {
    const plan = planOf('partnership', makePartnershipPage(leadersInput(count)));
    expect([plan.width, plan.height]).toEqual([210, 297]);
    expect(collisions(plan)).toEqual([]);
    expect(plan.findings).toEqual([]);
    expect(plan.charts).toHaveLength(count);
    expect(Math.max(...plan.blocks.map(({ box }) => bottomOf(box)))).toBeLessThanOrEqual(297 - 12);
  });

  it('has letters of charts that can be read in the hand', () => {
    const [chart] = planOf('partnership', makePartnershipPage(leadersInput(3))).charts;
    const leastOfA1 = 16;
    expect(((chart?.width ?? 0) / point / (chart?.size.width ?? 1)) * leastOfA1).toBeCloseTo(9);
  });

  it('says of readings without a chart why, as one column', () => {
    const plan = planOf('partnership', makePartnershipPage({ ...leadersInput(3), network: [] }));
    expect(collisions(plan)).toEqual([]);
    expect(plan.charts).toEqual([]);
  });
});
