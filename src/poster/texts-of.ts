import type { ChartDrawing } from '../render/chart-drawing.ts';
import type { StyledText } from '../typography/subset-fonts.ts';
import type { PosterPlan } from './poster-plan.ts';

const chartWeights = [400, 600, 700] as const;

/**
 * Every text that a poster draws, for the fonts that must be embedded. The words of a chart are found in its drawing and
 * counted for every weight that charts use.
 */
export function textsOf(plan: PosterPlan, drawings: readonly ChartDrawing[]): readonly StyledText[] {
  const own = plan.blocks.flatMap(({ elements }) => elements.filter((element) => element.kind === 'text'));
  return [...own.map(({ text, weight, italic }) => ({ text, weight, italic })), ...textsOfCharts(drawings)];
}

/** The same for charts alone. */
export const textsOfCharts = (drawings: readonly ChartDrawing[]): readonly StyledText[] =>
  drawings.flatMap(({ body }) => chartWeights.map((weight) => ({ text: writtenIn(body), weight })));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands between the tags of a drawing, or of a page. */
export function writtenIn(svg: string): string {
  const written = Array.from(svg.matchAll(/>([^<]+)</g), ([, text = '']) => text).join('');
  return written.replace(
    /&(#x?[0-9a-fA-F]+|\w+);/g,
    (whole, name: string) => entities[name] ?? numbered(name) ?? whole,
  );
}

function numbered(name: string): string | null {
  if (!name.startsWith('#')) return null;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
