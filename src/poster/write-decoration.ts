import { escapeXml } from '../escaping/escape-xml.ts';
import type { Affine } from './affine.ts';
import { type SvgAttribute, type SvgElement, svgNamespace, xlinkNamespace } from './parse-svg.ts';
import { slotNameOf } from './slot-name.ts';

/** What belongs to the template as a file, and would say something wrong inside a poster. */
const leftOut: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/**
 * A template without its slots, as an SVG fragment in millimetres: the same shapes, in the same order. It is written
 * anew from what was read and checked, so that nothing that was not looked at reaches a poster; notes of the editor, in
 * namespaces of its own, are left out.
 */
export function writeDecoration(svg: SvgElement, toMillimetres: Affine): string {
  const inner = svg.children.map((child) => writeNode(child, true)).join('');
  if (inner.trim() === '') return '';
  const inherited = svg.attributes.filter(({ name }) => !/^(?:width|height|viewBox|version|id|x|y)$/.test(name));
  return `<g${inherited.map(writeAttribute).join('')} transform="matrix(${toMillimetres.join(' ')})">${inner}</g>`;
}

function writeNode(node: SvgElement | string, isOutermost: boolean): string {
  if (typeof node === 'string') return escapeXml(node);
  if (node.uri !== svgNamespace || slotNameOf(node) !== null) return '';
  if (isOutermost && leftOut.has(node.name)) return '';
  const start = `<${node.name}${node.attributes.map(writeAttribute).join('')}`;
  const inner = node.children.map((child) => writeNode(child, false)).join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${node.name}>`;
}

/** Attributes of SVG itself; `xlink:href` becomes `href`, and what editors add is dropped. */
function writeAttribute({ name, local, uri, value }: SvgAttribute): string {
  if (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('data-gpf')) return '';
  if (uri === xlinkNamespace && local === 'href') return ` href="${escapeXml(value)}"`;
  if (uri !== '' && name !== 'xml:space') return '';
  return ` ${name}="${escapeXml(value)}"`;
}
