import { chartColors } from '../../src/charts/chart-theme.ts';
import { contrastBetween, type Rgb, readColor } from '../factories/contrast-between.ts';
import type { Paint, Scene, SceneElement } from './read-scene.ts';

/** WCAG 2.1, success criteria 1.4.3 and 1.4.11. */
const least = { text: 4.5, mark: 3 } as const;

/** Fills of bands and grid lines tell nothing by themselves; the edges of bands do. */
const exempt = [chartColors.band, chartColors.grid, chartColors.paper].map((color) => readColor(color).join());

const isExempt = ({ fill, stroke }: SceneElement): boolean =>
  [fill, stroke].every((paint) => paint === null || exempt.includes(paint.slice(0, 3).join()));

/** A color as it looks over another. */
function laidOver(below: Rgb, [red, green, blue, share]: Paint): Rgb {
  const mix = (under: number, above: number): number => under + (above - under) * share;
  return [mix(below[0], red), mix(below[1], green), mix(below[2], blue)];
}

/** How well an element stands out from the worst of what is behind it; a shape by its fill or its outline. */
function contrastOf({ tag, fill, stroke, behind }: SceneElement): number {
  const paints = (tag === 'text' ? [fill] : [fill, stroke]).filter((paint) => paint !== null);
  const best = (ground: Rgb) => Math.max(1, ...paints.map((paint) => contrastBetween(laidOver(ground, paint), ground)));
  return Math.min(...behind.map(best));
}

function tell({ tag, slot, text, fill, stroke, behind }: SceneElement, contrast: number): string {
  const mark = `${tag} of ${fill ?? 'no'} fill and ${stroke ?? 'no'} outline`;
  return `${tag === 'text' ? `"${text}"` : mark} in ${slot}: ${contrast.toFixed(2)}:1 on ${behind.join(' or ')}`;
}

/** Every text and mark of a scene that does not stand out enough, in words. Decoration may be as faint as it likes. */
export function faintMarks({ elements }: Scene): readonly string[] {
  const marks = elements.filter((one) => !one.isDecoration && (one.tag === 'text' || !isExempt(one)));
  return marks.flatMap((mark) => {
    const contrast = contrastOf(mark);
    return contrast >= least[mark.tag === 'text' ? 'text' : 'mark'] ? [] : [tell(mark, contrast)];
  });
}
