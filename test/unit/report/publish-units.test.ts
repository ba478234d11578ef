import { expect, it } from 'vitest';
import { makeFinding } from '../../../src/domain/make-finding.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { publishFindings } from '../../../src/report/publish-findings.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

/** What is told of the numbers in the row of a unit, or of a whole team. */
function tellRow(given: Partial<Measurement>) {
  const rows = makeMeasurements('24/30 21/30', undefined, given);
  const { series } = buildSeries(rows, makeProject());
  const [first] = rows;
  if (first === undefined) throw new Error('no row');
  const finding = makeFinding('value-disagrees', first.place, { told: 0.7, counted: 0.8 }, { team: first.team });
  return publishFindings([finding], { measurements: rows, series, internalTeam: null })[0]?.args;
}

it('a row of a whole team is told with its numbers where its point is published', () => {
  expect(tellRow({})).toEqual({ told: 0.7, counted: 0.8 });
});

it('a row of a unit is told without its numbers: only the sum is published', () => {
  expect(tellRow({ unit: 'Nordvik sjukehus' })).toEqual({ told: null, counted: null });
});
