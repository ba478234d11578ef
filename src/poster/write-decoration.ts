import { escapeXml } from '../escaping/escape-xml.ts';
import type { Affine } from './affine.ts';
import { type SvgAttribute, type SvgElement, svgNamespace, xlinkNamespace } from './parse-svg.ts';
import { readRaster } from './read-raster.ts';
import { readStyleRules } from './read-style-rules.ts';
import { slotNameOf } from './slot-name.ts';

/** What belongs to the template as a file, and would say something wrong inside a poster. */
const leftOut: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/** Whose drawing it is: ids and classes of two drawings, and those of the poster around them, stay apart by it. */
export type DrawingScope = 'template' | 'logo';

/**
 * A drawing without its slots, as an SVG fragment in millimetres: the same shapes, in the same order. It is written anew
 * from what was read and checked, so that nothing that was not looked at reaches a poster; notes of the editor, in
 * namespaces of its own, are left out. Its ids, and its style sheets, hold inside of it alone: a template cannot change
 * what gpf draws.
 */
export function writeDecoration(svg: SvgElement, toMillimetres: Affine, scope: DrawingScope): string {
  const inner = svg.children.map((child) => writeNode(child, true, scope)).join('');
  if (inner.trim() === '') return '';
  const inherited = svg.attributes.filter(({ name }) => !/^(?:width|height|viewBox|version|id|x|y|class)$/.test(name));
  const attributes = writeAttributes(inherited, scope);
  return `<g class="gpf-${scope}"${attributes} transform="matrix(${toMillimetres.join(' ')})">${inner}</g>`;
}

function writeNode(node: SvgElement | string, isOutermost: boolean, scope: DrawingScope): string {
  if (typeof node === 'string') return escapeXml(node);
  if (node.uri !== svgNamespace || slotNameOf(node) !== null) return '';
  if (isOutermost && leftOut.has(node.name)) return '';
  const start = `<${node.name}${writeAttributes(node.attributes, scope)}`;
  const inner =
    node.name === 'style'
      ? escapeXml(scopeStyle(node, scope))
      : node.children.map((child) => writeNode(child, false, scope)).join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${node.name}>`;
}

/** Attributes of SVG itself; `xlink:href` becomes `href` where there is none, and what editors add is dropped. */
function writeAttributes(attributes: readonly SvgAttribute[], scope: DrawingScope): string {
  const hasHref = attributes.some(({ name }) => name === 'href');
  return attributes.map((attribute) => writeAttribute(attribute, hasHref, scope)).join('');
}

function writeAttribute({ name, local, uri, value }: SvgAttribute, hasHref: boolean, scope: DrawingScope): string {
  if (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('data-gpf')) return '';
  if (name === 'href' || (uri === xlinkNamespace && local === 'href' && !hasHref)) {
    return ` href="${escapeXml(withoutNotes(value.trim().replace(/^#/, `#${scope}-`)))}"`;
  }
  if (uri !== '' && name !== 'xml:space') return '';
  return ` ${name}="${escapeXml(name === 'id' ? `${scope}-${value}` : scopeReferences(value, scope))}"`;
}

const embedded = /^data:image\/(?:png|jpeg);base64,/;

/** A picture that lies in the drawing, without what its camera wrote into it; one that is damaged shows nothing. */
function withoutNotes(href: string): string {
  if (!embedded.test(href)) return href;
  const raster = readRaster(Buffer.from(href.replace(embedded, ''), 'base64'));
  return raster !== null && typeof raster === 'object' && raster.kind === 'raster' ? raster.href : '';
}

const scopeReferences = (value: string, scope: DrawingScope): string =>
  value.replace(/(url\(\s*["']?)#/gi, `$1#${scope}-`);

/** Names of elements, classes and ids; a combinator such as `~` could reach out of the drawing. */
const isPlain = (selector: string): boolean => /^[\w\s.#>*-]+$/.test(selector);

/** Rules of a style sheet, each for what lies inside of the drawing. */
function scopeStyle({ children }: SvgElement, scope: DrawingScope): string {
  const css = children.filter((child) => typeof child === 'string').join('');
  const rules = readStyleRules(css).map(({ selectors, declarations }) => {
    const inside = selectors
      .filter(isPlain)
      .map((selector) => `.gpf-${scope} ${selector.replaceAll('#', `#${scope}-`)}`);
    return inside.length === 0 ? '' : `${inside.join(',')}{${scopeReferences(declarations, scope)}}`;
  });
  return rules.join('\n');
}
