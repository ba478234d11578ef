import type { Catalogue } from '../domain/catalogue.ts';
import type { EffectGoal } from '../domain/effect-goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import type { Paint } from './paint.ts';
import { wrapWords } from './wrap-words.ts';

const widest = 100;

/** The catalogue by effect goal, in its order: code, id and name on a line each; those of no effect goal come last. */
export function renderIndicators(catalogue: Catalogue, messages: Messages, paint: Paint): string {
  const line = lineWriter(catalogue.indicators, messages);
  const groups = catalogue.effectGoals.map((goal) => {
    const own = catalogue.indicators.filter(({ effectGoals }) => effectGoals[0] === goal.id);
    return own.length === 0 ? '' : [paint.strong(goal.short[messages.id]), ...own.map(line)].join('\n');
  });
  const others = catalogue.indicators.filter(({ effectGoals }) => effectGoals.length === 0).map(line);
  const blocks = [...groups, others.join('\n'), messages.report.indicators.more];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One effect goal as the programme words it, and every indicator that serves it, first or besides another. */
export function renderGoal(
  { code, name }: EffectGoal,
  indicators: readonly Indicator[],
  messages: Messages,
  paint: Paint,
): string {
  const heading = wrapWords(`${code} · ${showInTerminal(name[messages.id])}`, widest).map(paint.strong);
  const lines = indicators.map(lineWriter(indicators, messages));
  return `${[...heading, ...lines].join('\n')}\n\n${messages.report.indicators.more}\n`;
}

function lineWriter(indicators: readonly Indicator[], messages: Messages): (indicator: Indicator) => string {
  const idWidth = Math.max(0, ...indicators.map(({ id }) => showInTerminal(id).length)) + 2;
  return ({ code, id, name }) =>
    `  ${(code ?? '').padEnd(7)}${showInTerminal(id).padEnd(idWidth)}${showInTerminal(name[messages.id])}`;
}

/** One indicator whole: what counts, which way is better, where it comes from. */
export function renderIndicator(indicator: Indicator, catalogue: Catalogue, messages: Messages, paint: Paint): string {
  const words = messages.report.indicators;
  const goals = catalogue.effectGoals.filter(({ id }) => indicator.effectGoals.includes(id));
  const rows: readonly (readonly [string, string])[] = [
    [words.numerator, indicator.numerator[messages.id]],
    [words.denominator, indicator.denominator[messages.id]],
    [words.unit, `${indicator.unit[messages.id]}, ${words.direction[indicator.direction]}`],
    [words.effectGoals, goals.map(({ short }) => short[messages.id]).join(' · ')],
    [words.aliases, indicator.aliases.join(', ')],
    [words.source, `${indicator.source} (${words.status[indicator.status]})`],
  ];
  const notes = [
    ...(indicator.minimumDenominator === null ? [] : [words.minimum(indicator.minimumDenominator)]),
    ...(indicator.sensitive ? [words.sensitive] : []),
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const lines = rows.filter(([, text]) => text !== '').flatMap(([label, text]) => row(label, text, width));
  const code = indicator.code === null ? '' : `${indicator.code} · `;
  return `${[
    paint.strong(showInTerminal(indicator.name[messages.id])),
    paint.dim(`${code}${showInTerminal(indicator.id)} · ${words.type[indicator.type]}`),
    '',
    ...lines,
    ...notes.map((note) => `\n${note}.`),
  ].join('\n')}\n`;
}

function row(label: string, text: string, width: number): readonly string[] {
  const lines = wrapWords(showInTerminal(text), widest - width);
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(width)}${line}`);
}
