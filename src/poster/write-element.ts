import { escapeXml } from '../escaping/escape-xml.ts';
import type { PlannedArc, PlannedChart, PlannedElement, PlannedPicture, PlannedText } from './poster-plan.ts';

/** A length with at most four decimals: a ten-thousandth of a millimetre, the same on every machine. */
export const number = (value: number): string => String(Math.round(value * 1e4) / 1e4 + 0);

/** One element of a poster as SVG, in the plan's millimetres. Charts are written by `composePoster`. */
export function writeElement(element: Exclude<PlannedElement, PlannedChart>): string {
  switch (element.kind) {
    case 'text':
      return writeText(element);
    case 'line':
      return `<rect x="${number(element.x)}" y="${number(element.y - element.thickness / 2)}" width="${number(element.width)}" height="${number(element.thickness)}" fill="${element.color}"/>`;
    case 'disc':
      return `<circle cx="${number(element.x)}" cy="${number(element.y)}" r="${number(element.radius)}" fill="${element.color}"/>`;
    case 'panel':
      return `<rect x="${number(element.x)}" y="${number(element.y)}" width="${number(element.width)}" height="${number(element.height)}" fill="${element.color}"/>`;
    case 'arc':
      return writeArc(element);
    case 'picture':
      return writePicture(element);
    case 'path':
      return `<path role="img" aria-label="${escapeXml(element.alt)}" transform="translate(${number(element.x)} ${number(element.y)}) scale(${element.scale})" d="${element.d}" fill="${element.color}"/>`;
  }
}

function writeText({ text, x, y, size, weight, italic, align, color }: PlannedText): string {
  const slant = italic ? ' font-style="italic"' : '';
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const heavy = weight === 400 ? '' : ` font-weight="${weight}"`;
  return `<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}"${heavy}${slant}${anchor} fill="${color}">${escapeXml(text)}</text>`;
}

/** A drawing keeps to its page: what lies beyond it is cut, so that no logo covers what stands around it. */
function writePicture({ picture, alt, x, y, width, height }: PlannedPicture): string {
  const told = `role="img" aria-label="${escapeXml(alt)}"`;
  const place = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
  return picture.kind === 'raster'
    ? `<image ${told} ${place} href="${escapeXml(picture.href)}"/>`
    : `<svg ${told} ${place} viewBox="0 0 ${picture.width} ${picture.height}" overflow="hidden">${picture.fragment}</svg>`;
}

function writeArc({ x, y, inner, outer, from, to, fill, stroke }: PlannedArc): string {
  const at = (radius: number, turn: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${number(x + radius * Math.sin(angle))} ${number(y - radius * Math.cos(angle))}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  const [r, s] = [number(outer), number(inner)];
  const path = `M${at(outer, from)}A${r} ${r} 0 ${large} 1 ${at(outer, to)}L${at(inner, to)}A${s} ${s} 0 ${large} 0 ${at(inner, from)}Z`;
  return `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="0.76"/>`;
}
