import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import { type Box, bottomOf, boxAround, rightOf } from '../../../src/poster/box.ts';
import { planPoster } from '../../../src/poster/plan-poster.ts';
import type { PosterContent } from '../../../src/poster/poster-content.ts';
import type { PlannedText, PosterPlan } from '../../../src/poster/poster-plan.ts';
import type { SlotId } from '../../../src/poster/slot-ids.ts';
import { fontSet } from '../typography/source-sans.ts';
import { collisions } from './collisions.ts';
import {
  bareTeam,
  contentOf,
  date,
  planOf,
  readSeries,
  series,
  team,
  teamTemplate,
  twelve,
  withOthers,
} from './example-poster.ts';

const point = 25.4 / 72;

const textsIn = (plan: PosterPlan, slot: SlotId, part = 'body'): readonly PlannedText[] =>
  plan.blocks
    .filter((block) => block.slot === slot && block.part === part)
    .flatMap(({ elements }) => elements.filter((element) => element.kind === 'text'));

const slotsOf = (plan: PosterPlan): ReadonlySet<SlotId> => new Set(plan.blocks.map(({ slot }) => slot));

const boxOf = (plan: PosterPlan, slot: SlotId): Box =>
  boxAround(plan.blocks.filter((block) => block.slot === slot).map(({ box }) => box));

/** Charts with their headlines, as a share of the page. */
function chartShare(plan: PosterPlan): number {
  const slots: readonly SlotId[] = ['headline', 'subtitle', 'main-chart', 'evidence', 'other-charts'];
  const boxes = plan.blocks.filter(({ slot }) => slots.includes(slot)).map(({ box }) => box);
  const { width, height } = boxAround(boxes);
  return (width * height) / (plan.width * plan.height);
}

const long = (length: number): string =>
  'Vi så at brukere kom hjem sent på dagen, og at samhandlingsavvikssystemet ikke fanget det opp. '
    .repeat(Math.ceil(length / 90))
    .slice(0, length);

describe('a full poster', () => {
  const plan = planOf(contentOf({ series: withOthers(4) }));

  it('has everything in its place, and nothing over anything else', () => {
    expect(collisions(plan)).toEqual([]);
    expect(plan.findings).toEqual([]);
  });

  it('keeps the sizes that are read at two metres', () => {
    const smallest = (slot: SlotId, part = 'body'): number =>
      Math.min(...textsIn(plan, slot, part).map(({ size }) => size / point));
    expect(smallest('title')).toBeGreaterThanOrEqual(72);
    for (const slot of ['patient-voice', 'aim', 'changes', 'other-charts', 'learned', 'next', 'anchoring'] as const) {
      expect(smallest(slot, 'heading')).toBeGreaterThanOrEqual(30);
    }
    for (const slot of ['background', 'patient-voice', 'aim', 'learned', 'next', 'subtitle', 'other-charts'] as const) {
      expect(smallest(slot)).toBeGreaterThanOrEqual(22 - 1e-9);
    }
    expect(smallest('methods')).toBeGreaterThanOrEqual(16);
  });

  it('gives its charts with their headlines at least two fifths of the page', () => {
    expect(chartShare(plan)).toBeGreaterThanOrEqual(0.4);
  });

  it('gives them as much where every text takes all the room that was drawn for it', () => {
    const slots: readonly SlotId[] = ['headline', 'subtitle', 'main-chart', 'evidence', 'other-charts'];
    const { width, height } = boxAround(
      teamTemplate.slots.filter(({ id }) => slots.includes(id)).map(({ box }) => box),
    );
    expect((width * height) / (plan.width * plan.height)).toBeGreaterThanOrEqual(0.4);
  });

  it('keeps the air of the printer around what it says', () => {
    const { x, y, width, height } = boxAround(plan.blocks.map(({ box }) => box));
    expect(Math.min(x, y, plan.width - x - width, plan.height - y - height)).toBeGreaterThanOrEqual(12);
  });

  it('gives every small chart one size, in points of an A1 page', () => {
    const small = plan.charts.filter(({ role }) => role === 'small');
    expect(new Set(small.map(({ size }) => JSON.stringify(size))).size).toBe(1);
    expect(small[0]?.size.width).toBeCloseTo((small[0]?.width ?? 0) / point, 6);
  });

  it('does not depend on being made before', () => {
    expect(planOf(contentOf({ series: withOthers(4) }))).toEqual(plan);
  });
});

describe('what there is nothing to say of', () => {
  it('disappears with its heading, and its neighbors share the width', () => {
    const all = planOf(contentOf());
    const without = planOf(contentOf({ team: team({ patientVoice: null }) }));
    expect(slotsOf(without).has('patient-voice')).toBe(false);
    expect(boxOf(without, 'aim').x).toBeCloseTo(boxOf(all, 'patient-voice').x);
    expect(boxOf(without, 'aim').width).toBeGreaterThan(boxOf(all, 'aim').width * 1.4);
    expect(rightOf(boxOf(without, 'changes'))).toBeCloseTo(rightOf(boxOf(all, 'changes')));
  });

  it('leaves its height to the charts', () => {
    const height = (background: string | null): number =>
      planOf(contentOf({ team: team({ background }), series: withOthers(4) })).charts[0]?.height ?? 0;
    expect(height(null)).toBeGreaterThan(height('Kort bakgrunn.') + 5);
  });

  it('leaves no hole where a team has written nothing', () => {
    const plan = planOf(contentOf({ team: bareTeam }));
    expect(collisions(plan)).toEqual([]);
    const rows = plan.blocks.map(({ box }) => box).toSorted((a, b) => a.y - b.y);
    const holes = rows.slice(1).map((box, index) => box.y - Math.max(...rows.slice(0, index + 1).map(bottomOf)));
    expect(Math.max(...holes)).toBeLessThan(35);
  });
});

describe('small charts', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('%i of them stand without collisions', (count) => {
    const plan = planOf(contentOf({ series: withOthers(count) }));
    expect(collisions(plan)).toEqual([]);
    expect(plan.charts).toHaveLength(count + 1);
    expect(slotsOf(plan).has('other-charts')).toBe(count > 0);
    expect(chartShare(plan)).toBeGreaterThanOrEqual(0.4);
  });

  it('are larger the fewer they are, and so is the main one', () => {
    const sizes = [1, 2, 6].map((count) => {
      const small = planOf(contentOf({ series: withOthers(count) })).charts[1];
      return (small?.width ?? 0) * (small?.height ?? 0);
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const main = (count: number): number => planOf(contentOf({ series: withOthers(count) })).charts[0]?.height ?? 0;
    expect(main(0)).toBeGreaterThan(main(2));
    expect(main(2)).toBeGreaterThan(main(6));
  });
});

describe('before there is much to show', () => {
  it('has the measuring plan in the place of the chart', () => {
    const plan = planOf(contentOf({ series: [readSeries(series([]))] }));
    expect(collisions(plan)).toEqual([]);
    expect(plan.charts).toEqual([]);
    expect(
      textsIn(plan, 'headline')
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/^90 % får oppfølging/);
    expect(textsIn(plan, 'main-chart')[0]?.text).toBe('Måleplanen vår');
  });

  it('stands well with five points, and with nothing at all', () => {
    const five = [readSeries(series(twelve.slice(0, 5)), { headline: 'Vi er i gang: 5 målinger.', sentence: '' })];
    expect(collisions(planOf(contentOf({ series: five })))).toEqual([]);
    expect(collisions(planOf(contentOf({ team: bareTeam, series: [] })))).toEqual([]);
  });
});

describe('a text that is too long', () => {
  it('is drawn smaller than the minimum, whole, and is a finding', () => {
    const plan = planOf(contentOf({ team: team({ aim: { what: long(600), by: null, for: null } }) }));
    expect(plan.findings).toMatchObject([
      { code: 'poster-text-too-long', severity: 'warning', team: 'fjelldal', args: { slot: 'aim', characters: 601 } },
    ]);
    const written = textsIn(plan, 'aim')
      .map(({ text }) => text)
      .join(' ');
    expect(written.length).toBeGreaterThan(590);
    expect(textsIn(plan, 'aim')[0]?.size).toBeLessThan(22 * point);
    expect(collisions(plan)).toEqual([]);
  });

  it('says how much there is room for, and a text of that length fits', () => {
    for (const language of [nb, nn, en]) {
      const written = { aim: { what: long(600), by: null, for: null } };
      const plan = planOf(contentOf({ team: team(written), messages: language }));
      const [finding] = plan.findings;
      const fits = finding?.code === 'poster-text-too-long' ? (finding.args.fits ?? 0) : 0;
      expect(fits).toBeGreaterThan(100);
      const shorter = { aim: { what: long(fits - 10), by: null, for: null } };
      expect(planOf(contentOf({ team: team(shorter), messages: language })).findings).toEqual([]);
    }
  });

  it('points at the sheet that the text stands in', () => {
    const place = { file: 'plakat.csv', row: 4, line: 4, column: 'tekst', cell: 'C4' };
    const written = team({ background: long(9000), anchoring: long(900) }, { writtenIn: { background: place } });
    expect(planOf(contentOf({ team: written })).findings).toMatchObject([
      { file: 'plakat.csv', row: 4, cell: 'C4', args: { slot: 'background' } },
      { file: 'gpf.yaml', row: null, args: { slot: 'anchoring' } },
    ]);
  });

  it('is left out with its heading where nobody could read it, and is a finding too', () => {
    const plan = planOf(contentOf({ team: team({ background: long(9000) }) }));
    expect(plan.findings).toMatchObject([{ args: { slot: 'background', characters: 9000 } }]);
    expect(slotsOf(plan).has('background')).toBe(false);
  });

  it('is one long word that breaks rather than runs over', () => {
    const word = 'samhandlingsavvikssystemoppfølgingsansvarlig'.repeat(3);
    const plan = planOf(
      contentOf({
        team: team({ title: word, anchoring: word }, { changes: [{ date: date('2022-01-10'), text: word }] }),
      }),
    );
    expect(collisions(plan)).toEqual([]);
  });
});

describe('the lines of a title', () => {
  const gapOf = (title: string): number => {
    const slots = teamTemplate.slots.map((slot) =>
      slot.id === 'title' ? { ...slot, style: { ...slot.style, lineHeight: 1.08 } } : slot,
    );
    const plan = planPoster({ ...teamTemplate, slots }, contentOf({ team: team({ title }) }), fontSet);
    const [first, second] = textsIn(plan, 'title');
    return ((second?.y ?? 0) - (first?.y ?? 0)) / (first?.size ?? 1);
  };

  it('stand a little farther apart where an Å or an emoji could touch the letters over it', () => {
    const plain = gapOf('Trygg oppfølging etter utskrivning for alle eldre i kommunen vår');
    expect(plain).toBeCloseTo(1.08);
    expect(gapOf('Trygg oppfølging etter utskrivning for alle eldre i Åmot kommune')).toBeCloseTo(1.14);
    expect(gapOf('Trygg oppfølging 🏠 etter utskrivning for alle eldre i kommunen')).toBeCloseTo(1.22);
  });

  it('leave no short word alone on the last', () => {
    const titles = ['Trygg utskriving', 'Tidlig oppfølging', 'Ein trygg veg heim', 'Samhandling'].flatMap((start) =>
      ['frå sjukehuset til kommunen', 'for eldre', 'i heile kommunen'].map((end) => `${start} ${end} no`),
    );
    for (const title of titles) {
      const lines = textsIn(planOf(contentOf({ team: team({ title }) })), 'title').map(({ text }) => text);
      expect(lines.length === 1 ? 'no alone' : lines.at(-1)).not.toBe('no');
    }
  });
});

describe('a long list of changes', () => {
  const many = (count: number) =>
    contentOf({
      team: team(
        {},
        {
          changes: Array.from({ length: count }, (_, index) => ({
            date: date(`20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`),
            text: `Tiltak ${index + 1}: sykepleier ringer dagen etter`,
          })),
        },
      ),
    });

  const flagged = (content: PosterContent) => {
    const changes = many(0).main.kind === 'chart' ? content.changes.length : 0;
    const listed = Array.from({ length: changes }, (_, index) => ({
      date: date(`2022-01-${String(index + 1).padStart(2, '0')}`),
      text: `${index}`,
    }));
    const main = content.main.kind === 'chart' ? content.main : null;
    if (!main) throw new Error('There is a chart.');
    const chart = { ...main.chart, series: { ...main.chart.series, changes: listed } };
    return planOf({ ...content, main: { ...main, chart } });
  };

  it('stands in two columns where one is too narrow, and all have their flags', () => {
    const plan = flagged(many(8));
    expect(textsIn(plan, 'changes').filter(({ text }) => /^\d+$/.test(text))).toHaveLength(8);
    expect(plan.charts[0]?.chart.series.changes).toHaveLength(8);
    expect(collisions(plan)).toEqual([]);
  });

  it('shows the newest where there is no room for all, with their flags alone, and is a finding', () => {
    const plan = flagged(many(70));
    const numbers = textsIn(plan, 'changes').filter(({ text }) => /^\d+$/.test(text));
    expect(numbers.length).toBeGreaterThan(2);
    expect(textsIn(plan, 'changes').at(-1)?.text).toBe(`og ${70 - numbers.length} til`);
    expect(textsIn(plan, 'changes').some(({ text }) => text.startsWith('Tiltak 70'))).toBe(true);
    expect(plan.charts[0]?.chart.series.changes.at(-1)?.text).toBe('69');
    expect(plan.charts[0]?.chart.series.changes).toHaveLength(numbers.length);
    expect(plan.findings).toMatchObject([{ code: 'poster-text-too-long', args: { slot: 'changes' } }]);
    expect(collisions(plan)).toEqual([]);
  });

  it('leaves no flags where a page has no place for the list', () => {
    const slots = teamTemplate.slots.filter(({ id }) => id !== 'changes');
    const plan = planPoster({ ...teamTemplate, slots }, contentOf(), fontSet);
    expect(plan.charts[0]?.chart.series.changes).toEqual([]);
  });
});

describe('a shape of page that was not thought of', () => {
  it('keeps slots without a row where they were drawn', () => {
    const still = { ...teamTemplate, slots: teamTemplate.slots.map((slot) => ({ ...slot, row: null })) };
    const plan = planPoster(still, contentOf({ series: withOthers(4) }), fontSet);
    const title = teamTemplate.slots.find(({ id }) => id === 'title');
    expect(boxOf(plan, 'title')).toMatchObject({ x: title?.box.x, y: title?.box.y });
    expect(plan.charts[0]?.height).toBe(teamTemplate.slots.find(({ id }) => id === 'main-chart')?.box.height);
  });

  it('can do without any slot', () => {
    expect(planPoster({ ...teamTemplate, slots: [] }, contentOf(), fontSet)).toMatchObject({ blocks: [], charts: [] });
  });
});

const letters = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIÆØÅáčđŋšŧžïñÄö0123456789.,:;!?«»-–()%/';
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 60 })
  .map((list) => list.join(' ').slice(0, 600));
const maybe = fc.option(words, { nil: null });

const teams = fc
  .record({
    name: words,
    poster: fc.record({
      title: maybe,
      background: maybe,
      aim: fc.option(fc.record({ what: words, by: fc.constant(date('2023-03-01')), for: maybe }), { nil: null }),
      anchoring: maybe,
      usersChanged: maybe,
      learned: fc.array(words, { maxLength: 4 }),
      next: fc.array(words, { maxLength: 4 }),
      askUs: maybe,
      contact: maybe,
    }),
    partners: fc.array(words, { maxLength: 3 }),
    changes: fc.array(fc.record({ date: fc.constant(date('2022-09-12')), text: words }), { maxLength: 8 }),
    wheel: fc.subarray(['prepare', 'plan', 'do', 'evaluate', 'follow-up'] as const),
  })
  .map(({ name, poster, partners, changes, wheel }) => team(poster, { name, partners, changes, wheel }));

describe('whatever a team writes', () => {
  it('no line leaves its slot and nothing stands over anything else', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        teams,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('nn', 'en'),
        words,
        (written, others, language, headline) => {
          const messages = language === 'nn' ? nn : en;
          const all = withOthers(others).map((one) => ({ ...one, reading: { ...one.reading, headline } }));
          const content: PosterContent = contentOf({ team: written, series: all, messages });
          expect(collisions(planOf(content))).toEqual([]);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
