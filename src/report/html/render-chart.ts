import { escapeXml } from '../../escaping/escape-xml.ts';
import type { PageChart } from './page-chart.ts';

export interface ChartWords {
  /** Of the element. */
  readonly id: string;
  /** What the picture is, for those who do not see it: the numbers stand in the table under it. */
  readonly title: string;
  /** What its points are called where they can be gone through. */
  readonly points: string;
}

/** A chart as a picture, with the places of its points for the script that tells their numbers. */
export function renderChart({ width, height, body, places }: PageChart, { id, title, points }: ChartWords): string {
  const at = places.map(({ x, y }) => (y === null ? String(x) : `${x},${y}`)).join(' ');
  return `<div class="plot" data-label="${escapeXml(points)}" data-at="${at}"><svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${escapeXml(id)}"><title id="${escapeXml(id)}">${escapeXml(title)}</title>${body}</svg></div>`;
}
