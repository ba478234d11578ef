import { type ChartLayer, onPage } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { type TextRole, textLook } from '../placed-text.ts';
import { rounded } from '../rounded.ts';

/** The texts of one role. All layout is done: the baseline and the end that a text hangs on are exact. */
export const textLayer =
  (role: TextRole) =>
  ({ texts, theme }: ChartPlan): ChartLayer => {
    const { size, weight, color, align } = textLook(role, theme);
    return {
      name: `${role.replaceAll('-', '_')}s`,
      rows: texts
        .filter((text) => text.role === role)
        .map(({ text, x, y }) => ({ text, x: rounded(x), y: rounded(y) })),
      mark: { type: 'text', align, baseline: 'alphabetic', fontSize: size, fontWeight: weight, fill: color },
      encoding: { x: onPage('x'), y: onPage('y'), text: { field: 'text', type: 'nominal' } },
    };
  };
