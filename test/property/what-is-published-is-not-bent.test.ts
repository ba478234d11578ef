import { describe, expect, it } from 'vitest';
import type { IndicatorId, TeamId } from '../../src/domain/ids.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { PatientGroup } from '../../src/domain/patient-group.ts';
import { shiftPeriod } from '../../src/domain/period-arithmetic.ts';
import { buildNetworkSeries } from '../../src/series/build-network-series.ts';
import { buildSeries } from '../../src/series/build-series.ts';
import type { Series } from '../../src/series/series.ts';
import { makeRandomSource, type RandomSource } from '../../src/stats/random-source.ts';
import { makeIndicator } from '../factories/make-indicator.ts';
import { makeProject } from '../factories/make-project.ts';

const months = 24;
const place = { file: 'a.csv', row: null, line: null, column: null, cell: null };

/** A team's month: 3 to 12 patients of a group, each with the same chance. */
function draw(random: RandomSource, share: number): { readonly numerator: number; readonly denominator: number } {
  const denominator = 3 + Math.floor(random() * 10);
  let numerator = 0;
  for (let patient = 0; patient < denominator; patient += 1) numerator += random() < share ? 1 : 0;
  return { numerator, denominator };
}

/** Two years of a team: all patients alone, or with two groups that everybody is in. */
function rowsOf(random: RandomSource, share: number, groups: readonly PatientGroup[]): readonly Measurement[] {
  return Array.from({ length: months }, (_, index) => {
    const period = shiftPeriod({ kind: 'month', key: '2021-01' }, index);
    const same = {
      team: 'fjelldal' as TeamId,
      indicator: 'sykepleier-3-dager' as IndicatorId,
      period,
      value: null,
      phase: null,
      exclude: null,
      place,
    };
    const parts = groups.map((patientGroup) => ({ ...same, patientGroup, ...draw(random, share) }));
    const sum = (key: 'numerator' | 'denominator') => parts.reduce((total, part) => total + part[key], 0);
    const all =
      groups.length === 0 ? draw(random, share) : { numerator: sum('numerator'), denominator: sum('denominator') };
    return [{ ...same, patientGroup: null, ...all }, ...parts];
  }).flat();
}

interface Outcome {
  /** How far the mean of the published shares lies from the truth, in percentage points. */
  readonly bias: number;
  /** The part of the series of which something is published. */
  readonly published: number;
}

/** The mean over series of what is published of each. */
function simulate(share: number, sensitive: boolean, groups: readonly PatientGroup[]): Outcome {
  const runs = 400;
  const random = makeRandomSource(Math.round(share * 1000) + (sensitive ? 7 : 0) + groups.length);
  const indicators = [makeIndicator({ sensitive })];
  const project = makeProject({ catalogue: { ...makeProject().catalogue, indicators } });
  const wanted = (series: Series) => groups.length === 0 || series.patientGroup !== null;
  const shares = Array.from({ length: runs }, () =>
    buildSeries(rowsOf(random, share, groups), project)
      .series.filter(wanted)
      .map(shareOf),
  ).flat();
  const known = shares.filter((one) => one !== null);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return { bias: 100 * (mean - share), published: known.length / shares.length };
}

function shareOf({ points }: Series): number | null {
  const sum = (key: 'numerator' | 'denominator') => points.reduce((total, point) => total + (point[key] ?? 0), 0);
  return sum('denominator') === 0 ? null : sum('numerator') / sum('denominator');
}

const truths = [0.08, 0.2, 0.5, 0.92];
const two: readonly PatientGroup[] = ['frail-elderly', 'multiple-chronic-conditions'];

describe('with 3 to 12 patients a month', () => {
  it.each(truths)('hiding months of fewer than 5 does not bend a share of %d', (share) => {
    const { bias, published } = simulate(share, false, []);
    expect(Math.abs(bias)).toBeLessThan(0.5);
    expect(published).toBe(1);
  });

  it.each(truths)('hiding months of one group to protect another does not bend a share of %d', (share) => {
    const { bias, published } = simulate(share, false, two);
    expect(Math.abs(bias)).toBeLessThan(0.5);
    expect(published).toBe(1);
  });

  it.each(truths)(
    'adding up a sensitive series does not bend a share of %d',
    (share) => {
      const { bias, published } = simulate(share, true, []);
      expect(Math.abs(bias)).toBeLessThan(0.5);
      expect(published).toBeGreaterThan(0.9);
    },
    60_000,
  );
});

describe('with eight teams of 3 to 12 patients a month', () => {
  /** The shares of networks of which something is published, against the truth. */
  function simulateNetworks(share: number, sensitive: boolean): Outcome {
    const runs = 40;
    const random = makeRandomSource(Math.round(share * 1000) + (sensitive ? 11 : 5));
    const indicators = [makeIndicator({ sensitive })];
    const project = makeProject({ catalogue: { ...makeProject().catalogue, indicators } });
    const shares = Array.from({ length: runs }, () => {
      const rows = Array.from({ length: 8 }, (_, index) =>
        rowsOf(random, share, []).map((row) => ({ ...row, team: `team-${index}` as TeamId })),
      ).flat();
      return buildNetworkSeries(rows, project).series.map(shareOf);
    }).flat();
    const known = shares.filter((one) => one !== null);
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    return { bias: 100 * (mean - share), published: known.length / shares.length };
  }

  it.each(truths)('adding up what a network counts does not bend a share of %d', (share) => {
    const { bias, published } = simulateNetworks(share, false);
    expect(Math.abs(bias)).toBeLessThan(0.5);
    expect(published).toBe(1);
  });

  it.each(truths)('nor where the indicator is sensitive, and the step depends on the numbers: %d', (share) => {
    const { bias, published } = simulateNetworks(share, true);
    expect(Math.abs(bias)).toBeLessThan(0.5);
    expect(published).toBeGreaterThan(0.9);
  });
});
