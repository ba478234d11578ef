import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { CountedDays, PlanTexts } from '../language/plan-texts.ts';
import type { Estimate } from '../planning/estimate.ts';
import type { Outlook, PlanForecast, PlanSummary } from '../planning/forecast-plan.ts';
import { mostHidden } from '../planning/measuring-plan.ts';
import { leastMeasured, leastUseful } from '../spc/not-judged.ts';
import { planAdvice } from './plan-advice.ts';
import type { PlanWords } from './plan-words.ts';
import { tellChance } from './tell-chance.ts';
import { wrapWords } from './wrap-words.ts';
import { writeEstimate } from './write-estimate.ts';

const widest = 100;
const gap = 2;

/**
 * The answer of `gpf plan`: the plan, how likely its series is read as improvement with and without the change, what other
 * plans would do, and last what helps. `counted` tells where the number of points comes from, null where it was given.
 */
export function renderPlan(forecast: PlanForecast, counted: CountedDays | null, words: PlanWords): string {
  const { texts, paint } = words;
  const blocks = [
    wrapAll([
      lead(forecast, words),
      ...(counted === null ? [] : [counting(counted, texts)]),
      expectation(forecast, words),
    ]),
    outlookTable(forecast, words),
    wrapAll([
      ...shortNewPhase(forecast, texts),
      ...varying(forecast, words),
      texts.precision(words.formats.number(forecast.runs)),
    ]),
    otherPlans(forecast, words),
    wrapAll([...smallPoints(forecast, words), ...seldomJudged(forecast, texts)]),
    planAdvice(forecast, words)
      .flatMap((line) => wrapWords(line, widest))
      .map((line) => paint.strong(line))
      .join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const wrapAll = (sentences: readonly string[]): string =>
  sentences.flatMap((sentence) => wrapWords(sentence, widest)).join('\n');

function lead({ asked: { plan, patientsPerPoint } }: PlanForecast, { texts, formats }: PlanWords): string {
  return texts.lead({
    now: formats.percent(plan.now, 1),
    goal: formats.percent(plan.goal, 1),
    every: plan.every,
    patients: formats.number(patientsPerPoint),
    perMonth: plan.patients.per === 'month' ? formats.number(plan.patients.number) : null,
    before: plan.before,
    after: plan.after,
  });
}

const counting = (days: CountedDays, texts: PlanTexts): string =>
  texts.counted({ ...days, gathering: days.gathering && showInTerminal(days.gathering) });

/** Where each point has a fixed number of patients, all are shown or none: that number is known. */
function expectation({ asked: { plan, shown }, ways }: PlanForecast, { texts }: PlanWords): string {
  const isKnown = plan.patients.per === 'point';
  return texts.expected({ shown: Math.round(shown), useful: Math.round(ways[0].changed.useful), isKnown });
}

/** Each way of reading with its chances: three lines, two columns. */
function outlookTable({ ways, asked }: PlanForecast, words: PlanWords): string {
  const { texts, formats, paint } = words;
  const rows = ways.flatMap((outlook) => [
    [texts.way[outlook.way]],
    ...outlookRows(outlook, words).map(([label, ...cells]) => [`  ${label}`, ...cells]),
  ]);
  const head = [texts.chance, texts.changed(formats.percent(asked.plan.goal, 1)), texts.unchanged];
  const [first, ...others] = layOut([head, ...rows]);
  return [paint.dim(first ?? ''), ...others].join('\n');
}

function outlookRows(
  { changed, unchanged }: Outlook,
  { texts, formats }: PlanWords,
): readonly (readonly [string, string, string])[] {
  const pair = (a: Estimate, b: Estimate) => [writeEstimate(a, formats), writeEstimate(b, formats)] as const;
  return [
    [texts.judged, ...pair(changed.atEnd.judged, unchanged.atEnd.judged)],
    [texts.atEnd, ...pair(changed.atEnd.improvement, unchanged.atEnd.improvement)],
    [texts.atAnyLook, ...pair(changed.atAnyLook.improvement, unchanged.atAnyLook.improvement)],
  ];
}

const shortNewPhase = ({ ways, asked }: PlanForecast, texts: PlanTexts): readonly string[] =>
  ways.length === 1 && asked.plan.before > 0 ? [texts.newPhaseTooShort(leastMeasured)] : [];

/** Where no improvement can be read at all, nothing more is to be said of it. */
function varying({ varying: { improvement, falseImprovement } }: PlanForecast, words: PlanWords) {
  if (improvement.standardError === 0) return [];
  return [words.texts.varying(tellChance(improvement, words), tellChance(falseImprovement, words))];
}

/** The plan beside the others, a column each; lines in which all columns would be alike are left out. */
function otherPlans({ asked, alternatives }: PlanForecast, { texts, formats, paint }: PlanWords): string {
  if (alternatives.length === 0) return '';
  const { plans } = texts;
  const columns: readonly PlanSummary[] = [asked, ...alternatives];
  const heads = alternatives.map(({ kind, plan }) => {
    if (kind === 'other-frequency' || kind === 'larger-points') return plans.every[plan.every];
    return kind === 'more-patients' ? plans.morePatients[plan.patients.per] : plans[kind];
  });
  const row = (label: string, cell: (summary: PlanSummary) => string): readonly string[] => [
    label,
    ...columns.map(cell),
  ];
  const rows = [
    row(plans.points, ({ plan }) => `${plan.before} / ${plan.after}`),
    row(plans.patients, ({ patientsPerPoint }) => formats.number(patientsPerPoint)),
    ...(columns.some(({ shareHidden }) => shareHidden > 0)
      ? [row(plans.shown, ({ shown }) => formats.number(shown, 0))]
      : []),
    ...(columns.some(({ way }) => way === 'new-phase') ? [row(plans.way, ({ way }) => plans.shortWay[way])] : []),
    row(plans.improvement, ({ improvement }) => writeEstimate(improvement, formats)),
    row(plans.falseImprovement, ({ falseImprovement }) => writeEstimate(falseImprovement, formats)),
  ];
  const [first, ...others] = layOut([[plans.heading, plans.asked, ...heads], ...rows]);
  return [paint.dim(first ?? ''), ...others].join('\n');
}

/** Rows as lines: labels to the left, cells to the right of their columns. A row of one cell is as wide as it is. */
function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.filter((row) => row.length > 1);
  const widthOf = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return rows.map(([label = '', ...others]) =>
    others.length === 0
      ? label
      : label.padEnd(widthOf(0)) + others.map((cell, index) => cell.padStart(widthOf(index + 1) + gap)).join(''),
  );
}

function smallPoints({ asked, frequencies }: PlanForecast, words: PlanWords): readonly string[] {
  const { texts, formats } = words;
  const small = frequencies.filter(({ shareHidden }) => shareHidden > mostHidden);
  if (small.length === 0) return [];
  return [
    texts.tooSmall({
      steps: small.map(({ every }) => every),
      patients: small.map(({ patientsPerPoint }) => formats.number(patientsPerPoint)),
      hidden: small.map(({ shareHidden }) => tellChance(exactly(shareHidden), words)),
      least: asked.plan.minDenominator,
      isKnown: asked.plan.patients.per === 'point',
    }),
  ];
}

/** The part of the points that is hidden is worked out, and told like any other: all only where it is all. */
const exactly = (share: number): Estimate => ({ share, standardError: share === 1 ? 0 : Number.EPSILON });

/** A plan that is judged less often than this is told what is needed. */
const seldom = 0.5;

function seldomJudged({ ways }: PlanForecast, texts: PlanTexts): readonly string[] {
  const best = Math.max(...ways.map(({ changed }) => changed.atEnd.judged.share));
  return best < seldom ? [texts.seldomJudged(leastMeasured, leastUseful)] : [];
}
