import type { Alternative, PlanForecast, PlanSummary } from '../planning/forecast-plan.ts';
import type { PlanWords } from './plan-words.ts';
import { wrapWords } from './wrap-words.ts';
import { writeEstimate } from './write-estimate.ts';

const widest = 100;

/** From this chance on a false improvement is told with the advice. */
const notableFalse = 0.05;

/**
 * What helps, by the figures of this very question: a plan is named only where it is clearly better (`effectOf`), best
 * first, with its chance; and that more points afterwards do not help, where they do not.
 */
export function planAdvice(forecast: PlanForecast, words: PlanWords): readonly string[] {
  const { texts, formats } = words;
  const { asked } = forecast;
  const chance = writeEstimate(asked.improvement, formats);
  const warning = forecast.newPhaseEffect === 'helps' ? '' : caution(asked, words);
  const good = forecast.isGood ? [`${texts.advice.good(formats.percent(asked.plan.goal, 1), chance)}${warning}.`] : [];
  const helping = linesThatHelp(forecast, words);
  const phase = asked.way === 'new-phase' || forecast.alternatives.some(isHelpingPhase);
  const nothing = good.length === 0 && helping.length === 0 ? [texts.advice.nothingHelps] : [];
  return [
    ...good,
    ...moreAfter(forecast, words),
    ...(helping.length > 0 ? [texts.advice.helps, ...helping] : nothing),
    ...newPhase(forecast, words),
    ...(phase ? [texts.advice.phaseStartsAtChange] : []),
  ];
}

/** Where the plan itself is clearly better read with a phase at the change. */
function newPhase({ ways, newPhaseEffect, asked }: PlanForecast, words: PlanWords): readonly string[] {
  const { texts, formats } = words;
  const [without, withPhase] = ways.map(({ changed }) => writeEstimate(changed.atEnd.improvement, formats));
  return newPhaseEffect === 'helps' && withPhase !== undefined && without !== undefined
    ? [`${texts.advice.newPhaseHelps(withPhase, without)}${caution(asked, words)}.`]
    : [];
}

/** What must be told with a good chance: that no change is often read as one too. */
const caution = ({ falseImprovement }: PlanSummary, { texts, formats }: PlanWords): string =>
  falseImprovement.share >= notableFalse ? `, ${texts.advice.falseToo(writeEstimate(falseImprovement, formats))}` : '';

const chanceWidth = 5;

/** A chance and what gives it, wrapped so that the chances stand alone in their column. */
function item(chance: string, text: string): readonly string[] {
  const indent = chanceWidth + 4;
  const lines = wrapWords(text, widest - indent);
  return lines.map((line, row) =>
    row === 0 ? `  ${chance.padStart(chanceWidth)}  ${line}` : ' '.repeat(indent) + line,
  );
}

const isHelpingPhase = ({ effect, way }: Alternative): boolean => effect === 'helps' && way === 'new-phase';

/** Plans that are clearly better, the best first. */
function linesThatHelp({ asked, alternatives }: PlanForecast, words: PlanWords): readonly string[] {
  const { texts, formats } = words;
  return alternatives
    .filter(({ effect }) => effect === 'helps')
    .toSorted((a, b) => b.improvement.share - a.improvement.share)
    .flatMap((one) => {
      const phase = one.way === 'new-phase' && asked.way !== 'new-phase' ? `, ${texts.advice.newPhase}` : '';
      const warning = asked.falseImprovement.share < notableFalse ? caution(one, words) : '';
      return item(writeEstimate(one.improvement, formats), `${describe(one, asked.plan, words)}${phase}${warning}`);
    });
}

function describe(
  { kind, plan }: Alternative,
  asked: PlanForecast['asked']['plan'],
  { texts, formats }: PlanWords,
): string {
  const { advice } = texts;
  switch (kind) {
    case 'more-before':
      return advice['more-before'](plan.before - asked.before);
    case 'more-after':
      return advice['more-after'](plan.after - asked.after);
    case 'more-patients':
      return advice.morePatients[plan.patients.per](formats.number(plan.patients.number));
    case 'other-frequency':
      return advice.every[plan.every];
  }
}

/** Said wherever it was looked into and did not help, since it is what most teams would try. */
function moreAfter({ alternatives }: PlanForecast, { texts, formats }: PlanWords): readonly string[] {
  const one = alternatives.find(({ kind }) => kind === 'more-after');
  if (one === undefined || one.effect === 'helps') return [];
  const chance = writeEstimate(one.improvement, formats);
  return [one.effect === 'hinders' ? texts.advice.moreAfterHinders(chance) : texts.advice.moreAfterNoHelp(chance)];
}
