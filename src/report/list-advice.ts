import type { Alternative, PlanForecast, PlanSummary } from '../planning/forecast-plan.ts';
import { mostHidden } from '../planning/measuring-plan.ts';
import { leastMeasured } from '../spc/not-judged.ts';
import type { PlanWords } from './plan-words.ts';
import { tellChance } from './tell-chance.ts';
import { writeEstimate } from './write-estimate.ts';

/** From this chance on a false improvement is told with the advice. */
const notableFalse = 0.05;

/** A sentence, or a plan that helps with the chance that it gives. `nothing-helps` tells of a table of other plans. */
export type Advice =
  | { readonly kind: 'sentence' | 'nothing-helps'; readonly text: string }
  | { readonly kind: 'plan'; readonly chance: string; readonly text: string };

type Words = Omit<PlanWords, 'paint'>;

/**
 * What helps, by the figures of this very question: a plan is named only where it is clearly better (`effectOf`) and no
 * more than a third of its points are hidden, best first, with its chance; that more points afterwards do not help, where
 * those that were tried do not; and how often to measure for points large enough to be shown.
 */
export function listAdvice(forecast: PlanForecast, words: Words): readonly Advice[] {
  const { texts, formats } = words;
  const { asked } = forecast;
  const chance = tellChance(asked.improvement, words);
  const warning = forecast.newPhaseEffect === 'helps' ? '' : caution(asked, words);
  const good = forecast.isGood ? [`${texts.advice.good(formats.percent(asked.plan.goal, 1), chance)}${warning}.`] : [];
  const helping = plansThatHelp(forecast, words);
  const phase = asked.way === 'new-phase' || forecast.alternatives.some(isHelpingPhase);
  const before = [...good, ...moreAfter(forecast, words)];
  const after = [
    ...largerPoints(forecast, words),
    ...tooSmall(forecast, words),
    ...newPhase(forecast, words),
    ...(phase ? [texts.advice.phaseStartsAtChange] : []),
  ];
  const best = helping.length > 0 ? [sentence(texts.advice.helps), ...helping] : nothingHelps(forecast, words);
  return [...before.map(sentence), ...best, ...after.map(sentence)];
}

const sentence = (text: string): Advice => ({ kind: 'sentence', text });

/** Only of the plans that were tried, and only where none of them has a better chance. */
const nothingHelps = ({ alternatives }: PlanForecast, { texts }: Words): readonly Advice[] =>
  alternatives.length === 0 || alternatives.some(({ effect }) => effect === 'helps')
    ? []
    : [{ kind: 'nothing-helps', text: texts.advice.nothingHelps }];

/** How often to measure for points large enough to be shown, and what that comes to in the time that was planned. */
function largerPoints({ isGood, largerPoints: larger }: PlanForecast, { texts, formats }: Words) {
  if (isGood || larger === null) return [];
  const { every, patientsPerPoint, points } = larger;
  const patients = formats.number(patientsPerPoint);
  return [texts.advice.largerPoints({ step: every, patients, points, least: leastMeasured })];
}

/** Why a plan that has a better chance is not named. */
const tooSmall = ({ alternatives }: PlanForecast, { texts }: Words): readonly string[] =>
  alternatives.some(({ effect, shareHidden }) => effect === 'helps' && shareHidden > mostHidden)
    ? [texts.advice.tooSmall]
    : [];

/** Where the plan itself is clearly better read with a phase at the change. */
function newPhase({ ways, newPhaseEffect, asked }: PlanForecast, words: Words): readonly string[] {
  const { texts } = words;
  const [without, withPhase] = ways.map(({ changed }) => tellChance(changed.atEnd.improvement, words));
  return newPhaseEffect === 'helps' && withPhase !== undefined && without !== undefined
    ? [`${texts.advice.newPhaseHelps(withPhase, without)}${caution(asked, words)}.`]
    : [];
}

/** What must be told with a good chance: that no change is often read as one too. */
const caution = ({ falseImprovement }: PlanSummary, words: Words): string =>
  falseImprovement.share >= notableFalse ? `, ${words.texts.advice.falseToo(tellChance(falseImprovement, words))}` : '';

const isAdvised = ({ effect, shareHidden }: Alternative): boolean => effect === 'helps' && shareHidden <= mostHidden;
const isHelpingPhase = (one: Alternative): boolean => isAdvised(one) && one.way === 'new-phase';

/** Plans that are clearly better, the best first. */
function plansThatHelp({ asked, alternatives }: PlanForecast, words: Words): readonly Advice[] {
  const { texts, formats } = words;
  return alternatives
    .filter(isAdvised)
    .toSorted((a, b) => b.improvement.share - a.improvement.share)
    .map((one) => {
      const phase = one.way === 'new-phase' && asked.way !== 'new-phase' ? `, ${texts.advice.newPhase}` : '';
      const warning = asked.falseImprovement.share < notableFalse ? caution(one, words) : '';
      const text = `${describe(one, asked.plan, words)}${phase}${warning}`;
      return { kind: 'plan', chance: writeEstimate(one.improvement, formats), text };
    });
}

function describe(
  { kind, plan }: Alternative,
  asked: PlanForecast['asked']['plan'],
  { texts, formats }: Words,
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
    case 'larger-points':
      return advice.longer(plan.every, plan.before, plan.after);
  }
}

/** Said wherever it was looked into and did not help, since it is what most teams would try. */
function moreAfter({ asked, alternatives }: PlanForecast, words: Words): readonly string[] {
  const { advice } = words.texts;
  const one = alternatives.find(({ kind }) => kind === 'more-after');
  if (one === undefined || one.effect === 'helps') return [];
  const chance = tellChance(one.improvement, words);
  const points = one.plan.after - asked.plan.after;
  return [one.effect === 'hinders' ? advice.moreAfterHinders(points, chance) : advice.moreAfterNoHelp(points, chance)];
}
