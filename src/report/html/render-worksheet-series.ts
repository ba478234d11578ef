import { escapeXml } from '../../escaping/escape-xml.ts';
import { formatGoal, formatLevel, type LevelScale, roundLevel } from '../../language/format-level.ts';
import { levelScale } from '../../language/level-scale.ts';
import type { Messages } from '../../language/messages.ts';
import type { ToldGap } from '../../language/worksheet-texts.ts';
import type { PlanForecast } from '../../planning/forecast-plan.ts';
import { seriesName } from '../../poster/series-name.ts';
import { leastMeasured } from '../../spc/not-judged.ts';
import type { GoalGap } from '../../worksheet/goal-gap.ts';
import type { PlanAhead } from '../../worksheet/plan-ahead.ts';
import type { Worksheet, WorksheetSeries } from '../../worksheet/worksheet.ts';
import { listAdvice } from '../list-advice.ts';
import { tellChance } from '../tell-chance.ts';
import { writeChance } from '../write-estimate.ts';
import type { WorksheetWords } from './worksheet-words.ts';
import { goalLine, writingFields } from './writing-fields.ts';

/** One indicator of a worksheet: its reading, the three answers, and room to write. */
export function renderWorksheetSeries(
  one: WorksheetSeries,
  worksheet: Worksheet,
  chart: string | null,
  words: WorksheetWords,
): string {
  const { texts, messages } = words;
  const { reading, series } = one.read;
  const goals = worksheet.effectGoals.filter(({ id }) => series.indicator.effectGoals.includes(id));
  const about = [
    ...(one.isMain ? [texts.main] : []),
    ...(series.indicator.code === null ? [] : [series.indicator.code]),
    ...goals.map(({ short }) => short[messages.id]),
  ];
  const evidence = [reading.sentence, reading.uncertainty, ...reading.notes].filter((text) => text !== '').join(' ');
  const picture =
    chart === null ? '' : `<img class="chart" src="${escapeXml(chart)}" alt="${escapeXml(reading.headline)}">\n`;
  return `<section class="series${one.isMain ? '' : ' small'}">
<h3>${escapeXml(seriesName(series, messages))}</h3>
<p class="quiet">${escapeXml(about.join(' · '))}</p>
<p class="headline">${escapeXml(reading.headline)}</p>
${evidence === '' ? '' : `<p>${escapeXml(evidence)}</p>\n`}${picture}<div class="facts">
<div><h4>${escapeXml(texts.gap.heading)}</h4>${paragraphs(tellGap(one, worksheet, words))}</div>
<div><h4>${escapeXml(texts.rules.heading)}</h4>${paragraphs(tellAnswer(one, words))}</div>
<div><h4>${escapeXml(texts.planHeading)}</h4>${tellAhead(one, worksheet, words)}</div>
</div>
<div class="write">${writingFields([texts.write.keep, texts.write.change])}${goalLine(texts)}</div>
</section>`;
}

const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `<p>${escapeXml(sentence)}</p>`).join('');

function tellGap({ gap, read }: WorksheetSeries, { time }: Worksheet, { texts, messages }: WorksheetWords) {
  const told = texts.gap;
  if (gap.kind === 'no-goal') return [told.noGoal];
  const { by } = gap.target;
  const past = by !== null && by <= time.from ? [told.dayIsPast(by)] : [];
  const scale = levelScale(read.series.indicator, read.series.plots, messages);
  const goal = formatGoal(gap.target.value, scale, messages);
  if (gap.kind === 'no-level') return [told.noLevel(goal, by), ...past];
  const facts: ToldGap = { goal, by, level: formatLevel(gap.now.level, scale, messages), points: gap.now.points };
  if (gap.kind === 'reached') return [told.reached(facts, gap.held), ...past];
  if (gap.kind === 'no-direction') return [told.noDirection(facts), ...past];
  return [told.left(facts, tellDistance(gap, scale, messages)), ...past];
}

/** So that the level as it is told and the distance come to the goal. */
function tellDistance(
  { target, now }: Extract<GoalGap, { kind: 'left' }>,
  scale: LevelScale,
  messages: Messages,
): string {
  if (scale.measure !== 'share') return formatLevel(Math.abs(target.value - now.level), scale, messages);
  const points = Math.abs(target.value * 100 - roundLevel(now.level, scale));
  return `${messages.formats.number(points)}\u00a0${messages.charts.percentagePoints}`;
}

function tellAnswer({ answer, falseAlarms }: WorksheetSeries, { texts, messages }: WorksheetWords): readonly string[] {
  const { anySign, method } = falseAlarms;
  if (answer === 'silent' || method === 'never') return [texts.rules[answer]];
  const chance = writeChance(anySign, method === 'exact', messages.formats);
  return [texts.rules[answer], texts.rules.falseAlarms(chance)];
}

function tellAhead({ ahead, read }: WorksheetSeries, worksheet: Worksheet, words: WorksheetWords): string {
  const { plan } = words.texts;
  if (ahead.kind === 'hidden' || ahead.kind === 'no-calendar') {
    return paragraphs([ahead.kind === 'hidden' ? plan.why['no-level'] : plan.noCalendar]);
  }
  const points = plan.points({
    ...ahead.points,
    until: worksheet.time.until,
    inNewPhase: read.analysis.phases.length > 1,
  });
  if (ahead.kind === 'points') return paragraphs([points, plan.why[ahead.why]]);
  return paragraphs([points]) + tellForecast(ahead, worksheet, words);
}

function tellForecast(
  { forecast, isGoal }: Extract<PlanAhead, { kind: 'forecast' }>,
  { time }: Worksheet,
  { texts, plan, messages }: WorksheetWords,
): string {
  const { formats } = messages;
  const { asked } = forecast;
  const goal = formats.percent(asked.plan.goal, 1);
  const lead = isGoal ? [] : [texts.plan.example];
  const canBeRead = asked.improvement.standardError > 0;
  const words = { texts: plan, formats };
  const told = canBeRead
    ? texts.plan.forecast({
        now: formats.percent(asked.plan.now),
        goal,
        chance: tellChance(asked.improvement, words),
        falseChance: tellChance(asked.falseImprovement, words),
        until: time.until,
        patients: formats.number(asked.patientsPerPoint, 0),
        before: asked.plan.before,
        after: asked.plan.after,
      })
    : texts.plan.tooFew(goal, time.until, leastMeasured);
  return `${paragraphs([...lead, told])}${renderAdvice(forecast, words, texts.plan.nothingHelps)}`;
}

/** What helps, in its order: sentences, and plans with their chance before them. */
const renderAdvice = (forecast: PlanForecast, words: Parameters<typeof listAdvice>[1], nothingHelps: string): string =>
  listAdvice(forecast, words)
    .map((one) => {
      if (one.kind === 'plan') return `<p class="option">${escapeXml(`${one.chance}: ${one.text}`)}</p>`;
      return `<p>${escapeXml(one.kind === 'nothing-helps' ? nothingHelps : one.text)}</p>`;
    })
    .join('');
