import { nameOfElement, type SvgElement, type SvgProblem, svgLimits, xlinkNamespace } from './parse-svg.ts';

/** Elements that a drawing may come to when every reference in it is followed. */
const mostDrawn = 10 * svgLimits.elements;

/**
 * References that make more of a drawing than can be drawn: an element that holds itself, or copies of copies of copies,
 * of which a handful of lines make millions. The first one stands for the rest.
 */
export function findTangled(root: SvgElement): readonly SvgProblem[] {
  const known = new Map<SvgElement, number>();
  const byId = indexIds(root);
  const inside = new Set<SvgElement>();
  let tangled: SvgElement | null = null;
  const weigh = (element: SvgElement): number => {
    const already = known.get(element);
    if (already !== undefined) return already;
    if (inside.has(element)) return Number.POSITIVE_INFINITY;
    inside.add(element);
    const parts = [...element.children.filter((child) => typeof child !== 'string'), ...referencesOf(element, byId)];
    const weight = parts.reduce((sum, part) => sum + weigh(part), 1);
    inside.delete(element);
    known.set(element, weight);
    if (weight > mostDrawn) tangled ??= element;
    return weight;
  };
  weigh(root);
  return tangled === null ? [] : [problemAt(tangled)];
}

const problemAt = (element: SvgElement): SvgProblem => ({
  problem: 'too-large',
  element: nameOfElement(element),
  line: element.line,
});

function indexIds(element: SvgElement, index = new Map<string, SvgElement>()): ReadonlyMap<string, SvgElement> {
  for (const { name, value } of element.attributes) if (name === 'id' && !index.has(value)) index.set(value, element);
  for (const child of element.children) if (typeof child !== 'string') indexIds(child, index);
  return index;
}

/** Elements of the file that an element draws besides its own: `href="#a"`, `url(#a)` in an attribute or a style. */
function referencesOf({ attributes }: SvgElement, byId: ReadonlyMap<string, SvgElement>): readonly SvgElement[] {
  const ids = attributes.flatMap(({ local, uri, value }) => {
    if (uri !== '' && uri !== xlinkNamespace) return [];
    if (local === 'href') return value.trim().startsWith('#') ? [value.trim().slice(1)] : [];
    return Array.from(value.matchAll(/url\(\s*["']?#([^)"'\s]+)/gi), ([, id = '']) => id);
  });
  return ids.flatMap((id) => byId.get(id) ?? []);
}
