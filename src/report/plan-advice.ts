import type { PlanForecast } from '../planning/forecast-plan.ts';
import { listAdvice } from './list-advice.ts';
import type { PlanWords } from './plan-words.ts';
import { wrapWords } from './wrap-words.ts';

const widest = 100;

/** What helps, as lines for the terminal: sentences whole, plans wrapped with their chance before them. */
export const planAdvice = (forecast: PlanForecast, words: PlanWords): readonly string[] =>
  listAdvice(forecast, words).flatMap((one) => (one.kind === 'plan' ? item(one.chance, one.text) : [one.text]));

const chanceWidth = 5;

/** A chance and what gives it, wrapped so that the chances stand alone in their column. */
function item(chance: string, text: string): readonly string[] {
  const indent = chanceWidth + 4;
  const lines = wrapWords(text, widest - indent);
  return lines.map((line, row) =>
    row === 0 ? `  ${chance.padStart(chanceWidth)}  ${line}` : ' '.repeat(indent) + line,
  );
}
