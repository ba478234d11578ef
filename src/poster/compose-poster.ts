import { escapeXml } from '../escaping/escape-xml.ts';
import type { ChartDrawing } from '../render/chart-drawing.ts';
import type { Paper } from './paper.ts';
import type { PlannedBlock, PosterPlan } from './poster-plan.ts';
import { viewOf } from './view-of.ts';
import { number, writeElement } from './write-element.ts';
import { writeFrame } from './write-frame.ts';

/** What a plan needs besides itself to become a picture. */
export interface Drawn {
  /** One for each of `plan.charts`, in their order. */
  readonly drawings: readonly ChartDrawing[];
  /** The `@font-face` rules, with the fonts inside. */
  readonly fontCss: string;
  /** The sheet it is printed on; the template's own page without it. */
  readonly paper?: Paper;
  /** A broad frame along the edges, for a page that is not to be shared: nobody can miss it, and it hides nothing. */
  readonly framed?: boolean;
}

/** The names that the texts ask for where the embedded font is not honored. */
const fontFamily = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";

/**
 * The poster as an SVG file in real millimetres: one picture for screen readers with its title and readings, the numbers
 * behind it as JSON in `<metadata>`, the fonts inside, nothing fetched. Well-formed whatever the texts hold.
 *
 * Errors: throws a `RangeError` where drawings are missing, which is a mistake of the program that calls.
 */
export function composePoster(plan: PosterPlan, { drawings, fontCss, paper, framed = false }: Drawn): string {
  if (drawings.length !== plan.charts.length) {
    throw new RangeError(`The plan has ${plan.charts.length} charts, but ${drawings.length} were drawn.`);
  }
  const sheet = paper ?? { width: plan.width, height: plan.height };
  const view = viewOf(plan, sheet);
  const viewBox = [view.x, view.y, view.width, view.height].map(number).join(' ');
  const [background, ...places] = [view.x, view.y, view.width, view.height].map(number);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(sheet.width)}mm" height="${number(sheet.height)}mm" viewBox="${viewBox}" role="img" lang="${plan.language}" xml:lang="${plan.language}" aria-labelledby="gpf-title gpf-desc">`,
    `<title id="gpf-title">${escapeXml(plan.documentTitle)}</title>`,
    `<desc id="gpf-desc">${escapeXml(plan.description)}</desc>`,
    `<metadata id="gpf-metadata">${escapeXml(asciiJson(plan.metadata))}</metadata>`,
    `<style>${escapeXml(fontCss)}</style>`,
    `<rect x="${background}" y="${places[0]}" width="${places[1]}" height="${places[2]}" fill="#fff"/>`,
    plan.decoration === '' ? '' : `<g aria-hidden="true">${plan.decoration}</g>`,
    `<g font-family="${fontFamily}">`,
    ...plan.blocks.map((block) => writeBlock(block, plan, drawings)),
    '</g>',
    framed ? writeFrame(view) : '',
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

/** What stands in one slot, as a group that is named after it. */
export function writeBlock(
  { slot, part, elements }: PlannedBlock,
  plan: PosterPlan,
  drawings: readonly ChartDrawing[],
): string {
  if (elements.length === 0) return '';
  const name = part === 'body' ? slot : `${slot}.${part}`;
  const inner = elements.map((element) => {
    if (element.kind !== 'chart') return writeElement(element);
    const drawing = drawings[plan.charts.indexOf(element)];
    return drawing ? writeChart(element, drawing) : '';
  });
  return `<g id="gpf.${name}">\n${inner.join('\n')}\n</g>`;
}

/** A chart is drawn in points and scaled to its place; a screen reader is told what it says in words. */
function writeChart(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  drawing: ChartDrawing,
): string {
  const scale = Math.min(width / drawing.width, height / drawing.height);
  return `<g aria-hidden="true" transform="translate(${number(x)} ${number(y)}) scale(${number(scale)})">${drawing.body}</g>`;
}

/** JSON in which every character outside ASCII is written as its number: no reader of the archive can misread it. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F-\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
