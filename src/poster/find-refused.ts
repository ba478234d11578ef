import type { TemplateProblem } from '../domain/template-problem.ts';
import { findTangled } from './find-tangled.ts';
import {
  nameOfElement,
  type SvgAttribute,
  type SvgElement,
  type SvgProblem,
  svgNamespace,
  xlinkNamespace,
  xmlNamespace,
} from './parse-svg.ts';

/** Elements that run something, or change attributes while they are looked at. */
const scripts: ReadonlySet<string> = new Set([
  ...['script', 'handler', 'listener'],
  ...['animate', 'animateMotion', 'animateTransform', 'animateColor', 'set', 'discard'],
]);

/** Drawing, and nothing else. What is not on the list could hold another document. */
const drawing: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'style', 'title', 'desc', 'metadata', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'image'],
  ...['text', 'tspan', 'textPath', 'flowRoot', 'flowRegion', 'flowPara', 'flowSpan'],
  ...[
    'linearGradient',
    'radialGradient',
    'meshgradient',
    'meshrow',
    'meshpatch',
    'stop',
    'solidColor',
    'hatch',
    'hatchpath',
  ],
  ...['pattern', 'clipPath', 'mask', 'marker', 'color-profile', 'cursor'],
  ...[
    'filter',
    'feBlend',
    'feColorMatrix',
    'feComponentTransfer',
    'feComposite',
    'feConvolveMatrix',
    'feDiffuseLighting',
  ],
  ...['feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR'],
  ...['feGaussianBlur', 'feImage', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'fePointLight'],
  ...['feSpecularLighting', 'feSpotLight', 'feTile', 'feTurbulence'],
]);

/** A picture that lies in the file itself, as a logo does. SVG in a picture could hold anything again. */
const embeddedPicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

/**
 * Everything in a drawing that could run, fetch or hide something, lead somewhere else or grow without end: each with the
 * element it stands in.
 */
export const findRefused = (root: SvgElement): readonly SvgProblem[] => [...refusedIn(root), ...findTangled(root)];

function refusedIn(element: SvgElement): readonly SvgProblem[] {
  const own = problemsOf(element).map((problem) => ({ problem, element: nameOfElement(element), line: element.line }));
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : refusedIn(child)));
  return [...own, ...inside];
}

function problemsOf(element: SvgElement): readonly TemplateProblem[] {
  const problems = new Set<TemplateProblem>();
  if (isDrawn(element)) {
    if (scripts.has(element.name)) problems.add('script');
    else if (element.name === 'a') return ['link'];
    else if (!drawing.has(element.name)) problems.add('foreign-object');
  }
  for (const attribute of element.attributes.filter(isKept)) {
    const problem = problemOfAttribute(attribute);
    if (problem) problems.add(problem);
  }
  if (element.name === 'style' && !isHarmlessCss(textOf(element))) problems.add('outside-reference');
  return [...problems];
}

/** Editors keep notes in namespaces of their own; those are left out of the poster, whatever they say. HTML is not. */
const isDrawn = ({ uri }: SvgElement): boolean => uri === svgNamespace || uri === '' || /xhtml/i.test(uri);

/**
 * Attributes that could reach a poster. What editors note under namespaces of their own (the folder that a picture came
 * from) is never written; a handler is refused wherever it stands.
 */
const isKept = ({ local, uri }: SvgAttribute): boolean =>
  uri === '' || uri === xlinkNamespace || uri === xmlNamespace || /^on/i.test(local);

function problemOfAttribute({ local, name, value }: SvgAttribute): TemplateProblem | null {
  if (/^on/i.test(local)) return 'event-handler';
  if (name === 'xmlns' || name.startsWith('xmlns:')) return null;
  if (name === 'xml:base') return 'outside-reference';
  if (local === 'href' || local === 'src') return isInside(value.trim()) ? null : 'outside-reference';
  return isHarmlessCss(value) ? null : 'outside-reference';
}

const isInside = (reference: string): boolean =>
  reference === '' || reference.startsWith('#') || embeddedPicture.test(reference);

/** Style that fetches nothing: every `url()` points into the file, no `@import`, and no escapes that could spell one. */
function isHarmlessCss(css: string): boolean {
  if (/@import|expression\s*\(|image-set\s*\(|\bsrc\s*\(|(?:java|vb)script:/i.test(css) || /\\/.test(css)) return false;
  const references = css.match(/url\s*\([^)]*\)?/gi) ?? [];
  return references.every((reference) => isInside(reference.replace(/^url\s*\(\s*["']?|["']?\s*\)$/gi, '').trim()));
}

const textOf = (element: SvgElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
