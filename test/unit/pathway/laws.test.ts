import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pathway } from '../../../src/domain/pathway.ts';
import { countPathways } from '../../../src/pathway/count-pathways.ts';
import { findImpossibleOrders } from '../../../src/pathway/find-impossible-orders.ts';
import { type CountedIndicatorId, countingRules } from '../../../src/pathway/indicators/index.ts';
import type { CountedRow, CountingPlan, PathwayCounts } from '../../../src/pathway/make-pathway-counter.ts';
import { anyOrderlyPathway, anyPathway } from './any-pathway.ts';
import { date } from './make-pathway.ts';

const steps = ['week', 'fortnight', 'month', 'quarter'] as const;
const through = date('2022-03-15');
const plan: CountingPlan = { step: 'month', through };
const runs = { numRuns: 50, seed: 16 };
const somePathways = fc.array(anyPathway, { maxLength: 15 });
const ids = Object.keys(countingRules) as CountedIndicatorId[];

const total = (rows: readonly CountedRow[], key: 'numerator' | 'denominator'): number =>
  rows.reduce((sum, row) => sum + Math.round((row[key] ?? 0) * 10), 0) / 10;
const ofAll = ({ rows }: PathwayCounts, id: CountedIndicatorId) =>
  rows.filter((row) => row.indicator === id && row.patientGroup === null);
const leftOut = (counts: PathwayCounts, id: CountedIndicatorId): number =>
  counts.leftOut.filter(({ indicator }) => indicator === id).reduce((sum, { count }) => sum + count, 0);

/** How many cases the pathways give: as many as they are, or as they have events that happened. */
const casesOf = (pathways: readonly Pathway[], id: CountedIndicatorId): number => {
  const event = { 'sjekkliste-ved-forverring': 'decline', 'informasjon-til-sykehus-3-timer': 'admission_message' }[
    id as string
  ];
  if (event === undefined) return pathways.length;
  return pathways.flatMap(({ many }) => many).filter((each) => each.event === event && each.mark.done).length;
};

const keyOf = ({ team, indicator, patientGroup, period }: CountedRow): string =>
  JSON.stringify([team, indicator, patientGroup, period.key]);

describe('the counting of pathways', () => {
  it('does not depend on the order of the pathways, or of the events in them', () => {
    fc.assert(
      fc.property(somePathways, fc.constantFrom(...steps), fc.infiniteStream(fc.nat()), (pathways, step, numbers) => {
        const keyed = pathways.map((pathway) => ({ pathway, key: numbers.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ pathway }) => pathway);
        const turned = shuffled.map((pathway) => ({ ...pathway, many: pathway.many.toReversed() }));
        const count = (some: readonly Pathway[]) => countPathways(some, { step, through: null });
        expect(count(turned)).toEqual(count(pathways));
      }),
      runs,
    );
  });

  it('comes to the same sum whatever the step', () => {
    fc.assert(
      fc.property(somePathways, (pathways) => {
        const sums = steps.map((step) => {
          const counts = countPathways(pathways, { step, through });
          return ids.map((id) => [total(ofAll(counts, id), 'numerator'), total(ofAll(counts, id), 'denominator')]);
        });
        for (const ofStep of sums) expect(ofStep).toEqual(sums[0]);
      }),
      runs,
    );
  });

  it('puts each pathway or event in one denominator or leaves it out for one reason', () => {
    fc.assert(
      fc.property(somePathways, (pathways) => {
        const counts = countPathways(pathways, plan);
        const told = ids.map((id) => [id, total(ofAll(counts, id), 'denominator') + leftOut(counts, id)]);
        expect(told).toEqual(ids.map((id) => [id, casesOf(pathways, id)]));
      }),
      runs,
    );
  });

  it('says of each row no more left out than of all', () => {
    fc.assert(
      fc.property(somePathways, (pathways) => {
        const counts = countPathways(pathways, plan);
        for (const id of ids) {
          const inRows = ofAll(counts, id).flatMap((row) => row.leftOut);
          expect(inRows.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(leftOut(counts, id));
        }
      }),
      runs,
    );
  });

  it('never lowers a numerator or a denominator when a pathway is added', () => {
    fc.assert(
      fc.property(somePathways, anyPathway, fc.constantFrom(through, null), (pathways, added, day) => {
        const fewer = countPathways(pathways, { step: 'month', through: day });
        const more = new Map(
          countPathways([...pathways, added], { step: 'month', through: day }).rows.map((row) => [keyOf(row), row]),
        );
        for (const row of fewer.rows) {
          const now = more.get(keyOf(row));
          expect(now?.denominator).toBeGreaterThanOrEqual(row.denominator ?? 0);
          if (row.numerator !== null) expect(now?.numerator).toBeGreaterThanOrEqual(row.numerator);
        }
      }),
      runs,
    );
  });

  it('counts each team as if it were alone', () => {
    fc.assert(
      fc.property(somePathways, (pathways) => {
        const together = countPathways(pathways, plan).rows;
        const teams = [...new Set(together.map(({ team }) => team))];
        const alone = teams.map(
          (team) =>
            countPathways(
              pathways.filter((each) => each.team === team),
              plan,
            ).rows,
        );
        expect(together).toEqual(alone.flat());
      }),
      runs,
    );
  });

  it('counts the groups of patients to the same sum as all, where everybody is in one', () => {
    const grouped = anyPathway.filter(({ patientGroup }) => patientGroup !== null);
    fc.assert(
      fc.property(fc.array(grouped, { maxLength: 15 }), (pathways) => {
        const { rows } = countPathways(pathways, plan);
        const [all, groups] = [true, false].map((isAll) => rows.filter((row) => (row.patientGroup === null) === isAll));
        expect(total(groups ?? [], 'denominator')).toBe(total(all ?? [], 'denominator'));
        expect(total(groups ?? [], 'numerator')).toBe(total(all ?? [], 'numerator'));
      }),
      runs,
    );
  });

  it('has no numerator above the denominator, but in the two rates', () => {
    const rates = ['overliggerdoegn', 'dager-hjemme'];
    fc.assert(
      fc.property(somePathways, (pathways) => {
        const rows = countPathways(pathways, plan).rows.filter(({ indicator }) => !rates.includes(indicator));
        for (const { numerator, denominator } of rows) expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0);
      }),
      runs,
    );
  });

  it('counts more when data are complete through a later day, and waits for fewer', () => {
    const orderly = fc.array(anyOrderlyPathway, { maxLength: 15 });
    fc.assert(
      fc.property(orderly, (pathways) => {
        const [early, late] = ['2022-02-15', '2022-06-30'].map((day) =>
          countPathways(pathways, { step: 'month', through: date(day) }),
        ) as [PathwayCounts, PathwayCounts];
        for (const id of ids) {
          expect(total(ofAll(late, id), 'denominator')).toBeGreaterThanOrEqual(total(ofAll(early, id), 'denominator'));
        }
        expect(late.leftOut.filter(({ reason }) => reason === 'time-not-up')).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves pathways with faults out of every row', () => {
    fc.assert(
      fc.property(somePathways, (pathways) => {
        const sound = pathways.filter((pathway) => findImpossibleOrders(pathway).length === 0);
        expect(countPathways(pathways, { step: 'week', through: null }).rows).toEqual(
          countPathways(sound, { step: 'week', through: null }).rows,
        );
      }),
      runs,
    );
  });

  it('meets all that it is about in these laws: counted, left out for every reason, and faults', () => {
    const pathways = fc.sample(anyPathway, { numRuns: 400, seed: 16 });
    const counts = countPathways(pathways, plan);
    expect(pathways.filter((pathway) => findImpossibleOrders(pathway).length === 0).length).toBeGreaterThan(200);
    expect(new Set(counts.rows.map(({ indicator }) => indicator)).size).toBe(ids.length);
    expect([...new Set(counts.leftOut.map(({ reason }) => reason))].sort()).toEqual([
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
});
