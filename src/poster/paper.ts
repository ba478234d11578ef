import type { Box } from './box.ts';

/** A sheet of paper in millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** The sizes that posters are printed in, standing (ISO 216, and the two that Norwegian poster frames have). */
export const papers = {
  a0: { width: 841, height: 1189 },
  a1: { width: 594, height: 841 },
  a2: { width: 420, height: 594 },
  a3: { width: 297, height: 420 },
  a4: { width: 210, height: 297 },
  '70x100': { width: 700, height: 1000 },
  '50x70': { width: 500, height: 700 },
} as const satisfies Readonly<Record<string, Paper>>;

/** How large a page is beside an A1 sheet, in length: 1 for A1, a half for A3. */
export const a1Scale = ({ width, height }: Paper): number =>
  Math.sqrt((width * height) / (papers.a1.width * papers.a1.height));

/** The same sheet, lying. */
export const lying = ({ width, height }: Paper): Paper => ({ width: height, height: width });

/** A sheet, lying or standing as another one does. */
export const turnedLike = (paper: Paper, other: Paper): Paper =>
  paper.width > paper.height === other.width > other.height ? paper : lying(paper);

/** What no printer of an office reaches, on any paper. */
export const safeMargin = 12;

/**
 * The part of a template's plane that a sheet shows, in the template's millimetres: the page scaled alike both ways and
 * centered, as large as it goes without bringing what it says nearer than 12 mm to the sheet's edge. On another shape of
 * paper it reaches beyond the template's page, where a template may draw on what runs over the edge.
 */
export function viewOn(paper: Paper, page: Paper, said: Box): Box {
  const scale = Math.min(
    paper.width / page.width,
    paper.height / page.height,
    (paper.width - 2 * safeMargin) / (2 * farthest(page.width, said.x, said.width)),
    (paper.height - 2 * safeMargin) / (2 * farthest(page.height, said.y, said.height)),
  );
  const [width, height] = [paper.width / scale, paper.height / scale];
  return { x: (page.width - width) / 2, y: (page.height - height) / 2, width, height };
}

/** From the middle of the page to the farther end of what it says. */
const farthest = (page: number, start: number, length: number): number =>
  Math.max(page / 2 - start, start + length - page / 2);
